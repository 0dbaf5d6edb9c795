//: row operators.negate, operators.complement, operators.plus
/// <summary>Negation and complement of ulong compute in the promoted type.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Complement(ulong a) => ~a;
    public ulong Plus(ulong a) => +a;
}
//: Complement(0) -> 18446744073709551615
//: Complement(1) -> 18446744073709551614
//: Complement(0) -> 18446744073709551615
//: Complement(2^64-1) -> 0
//: Plus(0) -> 0
//: Plus(2^64-1) -> 18446744073709551615
