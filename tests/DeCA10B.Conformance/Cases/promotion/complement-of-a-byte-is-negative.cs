//: row operators.promotion, operators.complement
//: from P16, P59, P58
/// <summary>~ is taken of the int.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Complement(byte a) => ~a;
    public bool IsLowNibble(byte a) => ~a == 0x0F;
    public bool Masked(byte a, byte b) => (byte)(~a & 0xFF) == b;
}
//: Complement(15) -> -16
//: Complement(0) -> -1
//: Complement(255) -> -256
//: IsLowNibble(240) -> false
//: Masked(240, 15) -> true
//: Masked(240, 14) -> false
