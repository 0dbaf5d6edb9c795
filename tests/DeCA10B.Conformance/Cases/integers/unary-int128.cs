//: row operators.negate, operators.complement, operators.plus
//: from O10, O43
/// <summary>Negation and complement of Int128 compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Int128 Complement(Int128 a) => ~a;
    public Int128 Plus(Int128 a) => +a;
    public Int128 Negate(Int128 a) => -a;

    public Int128 NegateUnchecked(Int128 a)
    {
        unchecked
        {
            return -a;
        }
    }
}
//: Complement(0) -> -1
//: Complement(1) -> -2
//: Complement(-2^127) -> 170141183460469231731687303715884105727
//: Complement(2^127-1) -> -170141183460469231731687303715884105728
//: Plus(-2^127) -> -170141183460469231731687303715884105728
//: Plus(2^127-1) -> 170141183460469231731687303715884105727
//: Negate(-2^127) -> panic 0x11
//: Negate(-2^127+1) -> 170141183460469231731687303715884105727
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(85070591730234615865843651857942052863) -> -85070591730234615865843651857942052863
//: Negate(85070591730234615865843651857942052864) -> -85070591730234615865843651857942052864
//: Negate(2^127-2) -> -170141183460469231731687303715884105726
//: Negate(2^127-1) -> -170141183460469231731687303715884105727
//: NegateUnchecked(0) -> 0
//: NegateUnchecked(5) -> -5
//: NegateUnchecked(-2^127) -> -170141183460469231731687303715884105728
//: NegateUnchecked(2^127-1) -> -170141183460469231731687303715884105727
