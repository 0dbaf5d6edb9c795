//: row operators.negate, operators.complement, operators.plus, operators.promotion
//: from P06, P16
/// <summary>Negation and complement of byte compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Complement(byte a) => ~a;
    public int Plus(byte a) => +a;
    public int Negate(byte a) => -a;
}
//: Complement(0) -> -1
//: Complement(1) -> -2
//: Complement(0) -> -1
//: Complement(2^8-1) -> -256
//: Plus(0) -> 0
//: Plus(2^8-1) -> 255
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(2^7-1) -> -127
//: Negate(2^7) -> -128
//: Negate(2^8-2) -> -254
//: Negate(2^8-1) -> -255
