//: row operators.shift-left, operators.shift-right, operators.shift-unsigned
//: from S18
/// <summary>Counts of shifts of uint are masked by the promoted width; nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public uint Left(uint a, int count) => a << count;
    public uint Right(uint a, int count) => a >> count;
    public uint Unsigned(uint a, int count) => a >>> count;
}
//: Left(2^32-1, 0) -> 4294967295
//: Left(2^32-1, 1) -> 4294967294
//: Left(2^32-1, 31) -> 2147483648
//: Left(2^32-1, 32) -> 4294967295
//: Left(2^32-1, 31) -> 2147483648
//: Left(2^32-1, 32) -> 4294967295
//: Left(2^32-1, 33) -> 4294967294
//: Left(2^32-1, -1) -> 2147483648
//: Left(2^32-1, 128) -> 4294967295
//: Left(1, 0) -> 1
//: Left(1, 1) -> 2
//: Left(1, 31) -> 2147483648
//: Left(1, 32) -> 1
//: Left(1, 31) -> 2147483648
//: Left(1, 32) -> 1
//: Left(1, 33) -> 2
//: Left(1, -1) -> 2147483648
//: Left(1, 128) -> 1
//: Right(2^32-1, 0) -> 4294967295
//: Right(2^32-1, 1) -> 2147483647
//: Right(2^32-1, 31) -> 1
//: Right(2^32-1, 32) -> 4294967295
//: Right(2^32-1, 31) -> 1
//: Right(2^32-1, 32) -> 4294967295
//: Right(2^32-1, 33) -> 2147483647
//: Right(2^32-1, -1) -> 1
//: Right(2^32-1, 128) -> 4294967295
//: Right(1, 0) -> 1
//: Right(1, 1) -> 0
//: Right(1, 31) -> 0
//: Right(1, 32) -> 1
//: Right(1, 31) -> 0
//: Right(1, 32) -> 1
//: Right(1, 33) -> 0
//: Right(1, -1) -> 0
//: Right(1, 128) -> 1
//: Unsigned(2^32-1, 0) -> 4294967295
//: Unsigned(2^32-1, 1) -> 2147483647
//: Unsigned(2^32-1, 31) -> 1
//: Unsigned(2^32-1, 32) -> 4294967295
//: Unsigned(2^32-1, 31) -> 1
//: Unsigned(2^32-1, 32) -> 4294967295
//: Unsigned(2^32-1, 33) -> 2147483647
//: Unsigned(2^32-1, -1) -> 1
//: Unsigned(2^32-1, 128) -> 4294967295
//: Unsigned(1, 0) -> 1
//: Unsigned(1, 1) -> 0
//: Unsigned(1, 31) -> 0
//: Unsigned(1, 32) -> 1
//: Unsigned(1, 31) -> 0
//: Unsigned(1, 32) -> 1
//: Unsigned(1, 33) -> 0
//: Unsigned(1, -1) -> 0
//: Unsigned(1, 128) -> 1
