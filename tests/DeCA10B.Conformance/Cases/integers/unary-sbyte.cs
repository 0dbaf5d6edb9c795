//: row operators.negate, operators.complement, operators.plus, operators.promotion
//: from P74
/// <summary>Negation and complement of sbyte compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Complement(sbyte a) => ~a;
    public int Plus(sbyte a) => +a;
    public int Negate(sbyte a) => -a;

    public int NegateUnchecked(sbyte a)
    {
        unchecked
        {
            return -a;
        }
    }
}
//: Complement(0) -> -1
//: Complement(1) -> -2
//: Complement(-2^7) -> 127
//: Complement(2^7-1) -> -128
//: Plus(-2^7) -> -128
//: Plus(2^7-1) -> 127
//: Negate(-2^7) -> 128
//: Negate(-2^7+1) -> 127
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(63) -> -63
//: Negate(64) -> -64
//: Negate(2^7-2) -> -126
//: Negate(2^7-1) -> -127
//: NegateUnchecked(0) -> 0
//: NegateUnchecked(5) -> -5
//: NegateUnchecked(-2^7) -> 128
//: NegateUnchecked(2^7-1) -> -127
