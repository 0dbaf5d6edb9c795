//: row operators.mixed-signs, operators.bitwise
//: from B02
/// <summary>Both are int before their bits meet.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int And(sbyte a, byte b) => a & b;
    public int Or(sbyte a, byte b) => a | b;
    public int Xor(sbyte a, byte b) => a ^ b;
}
//: And(-1, 0xF0) -> 240
//: And(-128, 255) -> 128
//: Or(-128, 1) -> -127
//: Xor(-1, 255) -> -256
