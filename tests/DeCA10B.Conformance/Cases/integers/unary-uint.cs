//: row operators.negate, operators.complement, operators.plus
/// <summary>Negation and complement of uint compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Complement(uint a) => ~a;
    public uint Plus(uint a) => +a;
    public long Negate(uint a) => -a;
}
//: Complement(0) -> 4294967295
//: Complement(1) -> 4294967294
//: Complement(0) -> 4294967295
//: Complement(2^32-1) -> 0
//: Plus(0) -> 0
//: Plus(2^32-1) -> 4294967295
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(2^31-1) -> -2147483647
//: Negate(2^31) -> -2147483648
//: Negate(2^32-2) -> -4294967294
//: Negate(2^32-1) -> -4294967295
