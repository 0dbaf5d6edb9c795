//: row operators.negate, operators.complement, operators.plus
//: from O15, O16
/// <summary>Negation and complement of UInt128 compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Complement(UInt128 a) => ~a;
    public UInt128 Plus(UInt128 a) => +a;
    public UInt128 Negate(UInt128 a) => -a;

    public UInt128 NegateUnchecked(UInt128 a)
    {
        unchecked
        {
            return -a;
        }
    }
}
//: Complement(0) -> 340282366920938463463374607431768211455
//: Complement(1) -> 340282366920938463463374607431768211454
//: Complement(0) -> 340282366920938463463374607431768211455
//: Complement(2^128-1) -> 0
//: Plus(0) -> 0
//: Plus(2^128-1) -> 340282366920938463463374607431768211455
//: Negate(0) -> 0
//: Negate(1) -> panic 0x11
//: Negate(0) -> 0
//: Negate(1) -> panic 0x11
//: Negate(2) -> panic 0x11
//: Negate(2^127-1) -> panic 0x11
//: Negate(2^127) -> panic 0x11
//: Negate(2^128-2) -> panic 0x11
//: Negate(2^128-1) -> panic 0x11
//: NegateUnchecked(0) -> 0
//: NegateUnchecked(5) -> 340282366920938463463374607431768211451
//: NegateUnchecked(0) -> 0
//: NegateUnchecked(2^128-1) -> 1
