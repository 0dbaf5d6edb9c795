//: row conversions.widen
//: from K10, K25
/// <summary>Signs are extended.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Wide(sbyte x) => x;

    public int Turn(byte b)
    {
        sbyte s;
        unchecked
        {
            s = (sbyte)b;
        }

        return s;
    }
}
//: Wide(-5) -> -5
//: Wide(-128) -> -128
//: Wide(127) -> 127
//: Turn(200) -> -56
//: Turn(127) -> 127
//: Turn(128) -> -128
