//: row operators.shift-left, operators.shift-right, operators.shift-unsigned, operators.promotion
//: from S12, S21
/// <summary>Counts of shifts of byte are masked by the promoted width; nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Left(byte a, int count) => a << count;
    public int Right(byte a, int count) => a >> count;
    public int Unsigned(byte a, int count) => a >>> count;
}
//: Left(2^8-1, 0) -> 255
//: Left(2^8-1, 1) -> 510
//: Left(2^8-1, 7) -> 32640
//: Left(2^8-1, 8) -> 65280
//: Left(2^8-1, 31) -> -2147483648
//: Left(2^8-1, 32) -> 255
//: Left(2^8-1, 33) -> 510
//: Left(2^8-1, -1) -> -2147483648
//: Left(2^8-1, 128) -> 255
//: Left(1, 0) -> 1
//: Left(1, 1) -> 2
//: Left(1, 7) -> 128
//: Left(1, 8) -> 256
//: Left(1, 31) -> -2147483648
//: Left(1, 32) -> 1
//: Left(1, 33) -> 2
//: Left(1, -1) -> -2147483648
//: Left(1, 128) -> 1
//: Right(2^8-1, 0) -> 255
//: Right(2^8-1, 1) -> 127
//: Right(2^8-1, 7) -> 1
//: Right(2^8-1, 8) -> 0
//: Right(2^8-1, 31) -> 0
//: Right(2^8-1, 32) -> 255
//: Right(2^8-1, 33) -> 127
//: Right(2^8-1, -1) -> 0
//: Right(2^8-1, 128) -> 255
//: Right(1, 0) -> 1
//: Right(1, 1) -> 0
//: Right(1, 7) -> 0
//: Right(1, 8) -> 0
//: Right(1, 31) -> 0
//: Right(1, 32) -> 1
//: Right(1, 33) -> 0
//: Right(1, -1) -> 0
//: Right(1, 128) -> 1
//: Unsigned(2^8-1, 0) -> 255
//: Unsigned(2^8-1, 1) -> 127
//: Unsigned(2^8-1, 7) -> 1
//: Unsigned(2^8-1, 8) -> 0
//: Unsigned(2^8-1, 31) -> 0
//: Unsigned(2^8-1, 32) -> 255
//: Unsigned(2^8-1, 33) -> 127
//: Unsigned(2^8-1, -1) -> 0
//: Unsigned(2^8-1, 128) -> 255
//: Unsigned(1, 0) -> 1
//: Unsigned(1, 1) -> 0
//: Unsigned(1, 7) -> 0
//: Unsigned(1, 8) -> 0
//: Unsigned(1, 31) -> 0
//: Unsigned(1, 32) -> 1
//: Unsigned(1, 33) -> 0
//: Unsigned(1, -1) -> 0
//: Unsigned(1, 128) -> 1
