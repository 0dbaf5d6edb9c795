//: row operators.shift-left, operators.shift-right, operators.shift-unsigned
/// <summary>Counts of shifts of ulong are masked by the promoted width; nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public ulong Left(ulong a, int count) => a << count;
    public ulong Right(ulong a, int count) => a >> count;
    public ulong Unsigned(ulong a, int count) => a >>> count;
}
//: Left(2^64-1, 0) -> 18446744073709551615
//: Left(2^64-1, 1) -> 18446744073709551614
//: Left(2^64-1, 63) -> 9223372036854775808
//: Left(2^64-1, 64) -> 18446744073709551615
//: Left(2^64-1, 65) -> 18446744073709551614
//: Left(2^64-1, -1) -> 9223372036854775808
//: Left(2^64-1, 256) -> 18446744073709551615
//: Left(1, 0) -> 1
//: Left(1, 1) -> 2
//: Left(1, 63) -> 9223372036854775808
//: Left(1, 64) -> 1
//: Left(1, 65) -> 2
//: Left(1, -1) -> 9223372036854775808
//: Left(1, 256) -> 1
//: Right(2^64-1, 0) -> 18446744073709551615
//: Right(2^64-1, 1) -> 9223372036854775807
//: Right(2^64-1, 63) -> 1
//: Right(2^64-1, 64) -> 18446744073709551615
//: Right(2^64-1, 65) -> 9223372036854775807
//: Right(2^64-1, -1) -> 1
//: Right(2^64-1, 256) -> 18446744073709551615
//: Right(1, 0) -> 1
//: Right(1, 1) -> 0
//: Right(1, 63) -> 0
//: Right(1, 64) -> 1
//: Right(1, 65) -> 0
//: Right(1, -1) -> 0
//: Right(1, 256) -> 1
//: Unsigned(2^64-1, 0) -> 18446744073709551615
//: Unsigned(2^64-1, 1) -> 9223372036854775807
//: Unsigned(2^64-1, 63) -> 1
//: Unsigned(2^64-1, 64) -> 18446744073709551615
//: Unsigned(2^64-1, 65) -> 9223372036854775807
//: Unsigned(2^64-1, -1) -> 1
//: Unsigned(2^64-1, 256) -> 18446744073709551615
//: Unsigned(1, 0) -> 1
//: Unsigned(1, 1) -> 0
//: Unsigned(1, 63) -> 0
//: Unsigned(1, 64) -> 1
//: Unsigned(1, 65) -> 0
//: Unsigned(1, -1) -> 0
//: Unsigned(1, 256) -> 1
