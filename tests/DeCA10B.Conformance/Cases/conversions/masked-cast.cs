//: row conversions.narrow, operators.bitwise
//: from K12, B07
/// <summary>What is masked fits.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public byte Low(int x) => (byte)(x & 0xFF);
    public int Mask(uint a) => (int)(a & 0xFF);
}
//: Low(-5) -> 251
//: Low(300) -> 44
//: Low(-2^31) -> 0
//: Mask(0xFFFFFFFF) -> 255
//: Mask(256) -> 0
