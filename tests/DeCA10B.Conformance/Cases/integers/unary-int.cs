//: row operators.negate, operators.complement, operators.plus
//: from O11
/// <summary>Negation and complement of int compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Complement(int a) => ~a;
    public int Plus(int a) => +a;
    public int Negate(int a) => -a;

    public int NegateUnchecked(int a)
    {
        unchecked
        {
            return -a;
        }
    }
}
//: Complement(0) -> -1
//: Complement(1) -> -2
//: Complement(-2^31) -> 2147483647
//: Complement(2^31-1) -> -2147483648
//: Plus(-2^31) -> -2147483648
//: Plus(2^31-1) -> 2147483647
//: Negate(-2^31) -> panic 0x11
//: Negate(-2^31+1) -> 2147483647
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(1073741823) -> -1073741823
//: Negate(1073741824) -> -1073741824
//: Negate(2^31-2) -> -2147483646
//: Negate(2^31-1) -> -2147483647
//: NegateUnchecked(0) -> 0
//: NegateUnchecked(5) -> -5
//: NegateUnchecked(-2^31) -> -2147483648
//: NegateUnchecked(2^31-1) -> -2147483647
