//: row operators.negate, operators.complement, operators.plus, operators.promotion
/// <summary>Negation and complement of short compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Complement(short a) => ~a;
    public int Plus(short a) => +a;
    public int Negate(short a) => -a;

    public int NegateUnchecked(short a)
    {
        unchecked
        {
            return -a;
        }
    }
}
//: Complement(0) -> -1
//: Complement(1) -> -2
//: Complement(-2^15) -> 32767
//: Complement(2^15-1) -> -32768
//: Plus(-2^15) -> -32768
//: Plus(2^15-1) -> 32767
//: Negate(-2^15) -> 32768
//: Negate(-2^15+1) -> 32767
//: Negate(0) -> 0
//: Negate(1) -> -1
//: Negate(2) -> -2
//: Negate(16383) -> -16383
//: Negate(16384) -> -16384
//: Negate(2^15-2) -> -32766
//: Negate(2^15-1) -> -32767
//: NegateUnchecked(0) -> 0
//: NegateUnchecked(5) -> -5
//: NegateUnchecked(-2^15) -> 32768
//: NegateUnchecked(2^15-1) -> -32767
