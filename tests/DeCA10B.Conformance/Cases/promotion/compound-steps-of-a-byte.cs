//: row operators.compound, operators.compound.narrow
//: from P11, P07
/// <summary>Each step goes back to a byte.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte Steps(byte b)
    {
        b /= 3;
        b *= 1;
        b -= 1;
        b %= 60;
        return b;
    }
}
//: Steps(200) -> 5
//: Steps(3) -> 0
//: Steps(2) -> panic 0x11
//: Steps(255) -> 24
