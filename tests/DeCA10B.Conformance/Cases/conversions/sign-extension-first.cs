//: row conversions.truncate
//: from K07, K24, O25
/// <summary>A negative number is extended before its sign is dropped.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Wide(int x)
    {
        unchecked
        {
            return (ulong)x;
        }
    }

    public ulong FromSbyte(sbyte x)
    {
        unchecked
        {
            return (ulong)x;
        }
    }

    public UInt128 Widest(int x)
    {
        unchecked
        {
            return (UInt128)x;
        }
    }
}
//: Wide(-1) -> 18446744073709551615
//: Wide(1) -> 1
//: Wide(-2^31) -> 18446744071562067968
//: FromSbyte(-1) -> 18446744073709551615
//: FromSbyte(-128) -> 18446744073709551488
//: Widest(-1) -> 340282366920938463463374607431768211455
//: Widest(5) -> 5
