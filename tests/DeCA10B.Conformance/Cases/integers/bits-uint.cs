//: row operators.bitwise
//: from B07
/// <summary>Bits of uint after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint And(uint a, uint b) => a & b;
    public uint Or(uint a, uint b) => a | b;
    public uint ExclusiveOr(uint a, uint b) => a ^ b;
    public uint Mixed(uint a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^32-1, 0) -> 0
//: And(2^32-1, 2^32-1) -> 4294967295
//: And(5, 3) -> 1
//: And(0, 2^32-1) -> 0
//: Or(2^32-1, 0) -> 4294967295
//: Or(2^32-1, 2^32-1) -> 4294967295
//: Or(5, 3) -> 7
//: Or(0, 2^32-1) -> 4294967295
//: ExclusiveOr(2^32-1, 0) -> 4294967295
//: ExclusiveOr(2^32-1, 2^32-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(0, 2^32-1) -> 4294967295
//: Mixed(0) -> 3
//: Mixed(0) -> 3
//: Mixed(2^32-1) -> 6
//: Mixed(5) -> 6
