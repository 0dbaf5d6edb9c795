//: row operators.promotion, conversions.narrow
//: from P09
/// <summary>byte + int is an int; storing it must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte Add(byte b, int x) => (byte)(b + x);
}
//: Add(250, -20) -> 230
//: Add(250, 5) -> 255
//: Add(250, 6) -> panic 0x11
//: Add(0, -1) -> panic 0x11
//: Add(0, 2^31-1) -> panic 0x11
//: Add(1, 2^31-1) -> panic 0x11
