//: row operators.compound.narrow
//: from P12
/// <summary>b <<= 1 of a byte fails where the bit would be lost.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte Double(byte b)
    {
        b <<= 1;
        return b;
    }
}
//: Double(0x81) -> panic 0x11
//: Double(127) -> 254
//: Double(128) -> panic 0x11
//: Double(0) -> 0
