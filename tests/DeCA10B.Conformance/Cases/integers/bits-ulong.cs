//: row operators.bitwise
/// <summary>Bits of ulong after promotion.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong And(ulong a, ulong b) => a & b;
    public ulong Or(ulong a, ulong b) => a | b;
    public ulong ExclusiveOr(ulong a, ulong b) => a ^ b;
    public ulong Mixed(ulong a) => (a & 6) | (a ^ 3) & ~a;
}
//: And(2^64-1, 0) -> 0
//: And(2^64-1, 2^64-1) -> 18446744073709551615
//: And(5, 3) -> 1
//: And(0, 2^64-1) -> 0
//: Or(2^64-1, 0) -> 18446744073709551615
//: Or(2^64-1, 2^64-1) -> 18446744073709551615
//: Or(5, 3) -> 7
//: Or(0, 2^64-1) -> 18446744073709551615
//: ExclusiveOr(2^64-1, 0) -> 18446744073709551615
//: ExclusiveOr(2^64-1, 2^64-1) -> 0
//: ExclusiveOr(5, 3) -> 6
//: ExclusiveOr(0, 2^64-1) -> 18446744073709551615
//: Mixed(0) -> 3
//: Mixed(0) -> 3
//: Mixed(2^64-1) -> 6
//: Mixed(5) -> 6
