//: row operators.negate, operators.complement, operators.plus, operators.promotion
/// <summary>Negation and complement of ushort compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Complement(ushort a) => ~a;
    public int Plus(ushort a) => +a;
    public int Negate(ushort a) => -a;
}
//: Complement(0) -> -1
//: Complement(1) -> -2
//: Complement(0) -> -1
//: Complement(2^16-1) -> -65536
//: Plus(0) -> 0
//: Plus(2^16-1) -> 65535
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(2^15-1) -> -32767
//: Negate(2^15) -> -32768
//: Negate(2^16-2) -> -65534
//: Negate(2^16-1) -> -65535
