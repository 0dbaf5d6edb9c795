//: row operators.negate, operators.complement, operators.plus
//: from O12
/// <summary>Negation and complement of long compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Complement(long a) => ~a;
    public long Plus(long a) => +a;
    public long Negate(long a) => -a;

    public long NegateUnchecked(long a)
    {
        unchecked
        {
            return -a;
        }
    }
}
//: Complement(0) -> -1
//: Complement(1) -> -2
//: Complement(-2^63) -> 9223372036854775807
//: Complement(2^63-1) -> -9223372036854775808
//: Plus(-2^63) -> -9223372036854775808
//: Plus(2^63-1) -> 9223372036854775807
//: Negate(-2^63) -> panic 0x11
//: Negate(-2^63+1) -> 9223372036854775807
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(4611686018427387903) -> -4611686018427387903
//: Negate(4611686018427387904) -> -4611686018427387904
//: Negate(2^63-2) -> -9223372036854775806
//: Negate(2^63-1) -> -9223372036854775807
//: NegateUnchecked(0) -> 0
//: NegateUnchecked(5) -> -5
//: NegateUnchecked(-2^63) -> -9223372036854775808
//: NegateUnchecked(2^63-1) -> -9223372036854775807
