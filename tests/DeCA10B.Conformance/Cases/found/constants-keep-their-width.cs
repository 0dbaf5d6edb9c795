//: row operators.bitwise
// Found by the fuzzer, seed 1 programs 9 and 10: between two literals Solidity computes with fractions and without a width.
[Contract]
public sealed partial class Case : Contract
{
    public UInt128 Complement(UInt128 value) => value & ~(UInt128)3;

    public UInt128 Mixed(UInt128 value) => value + ((UInt128)5 ^ ~(UInt128)0);

    public UInt256 ByZero(UInt256 value) => value + ((UInt256)3 % (UInt256)0);
}
//: Complement(7) -> 4
//: Mixed(0) -> 2^128-6
//: ByZero(1) -> panic 0x12
