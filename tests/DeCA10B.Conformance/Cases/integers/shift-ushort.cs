//: row operators.shift-left, operators.shift-right, operators.shift-unsigned, operators.promotion
//: from P04, P62
/// <summary>Counts of shifts of ushort are masked by the promoted width; nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Left(ushort a, int count) => a << count;
    public int Right(ushort a, int count) => a >> count;
    public int Unsigned(ushort a, int count) => a >>> count;
}
//: Left(2^16-1, 0) -> 65535
//: Left(2^16-1, 1) -> 131070
//: Left(2^16-1, 15) -> 2147450880
//: Left(2^16-1, 16) -> -65536
//: Left(2^16-1, 31) -> -2147483648
//: Left(2^16-1, 32) -> 65535
//: Left(2^16-1, 33) -> 131070
//: Left(2^16-1, -1) -> -2147483648
//: Left(2^16-1, 128) -> 65535
//: Left(1, 0) -> 1
//: Left(1, 1) -> 2
//: Left(1, 15) -> 32768
//: Left(1, 16) -> 65536
//: Left(1, 31) -> -2147483648
//: Left(1, 32) -> 1
//: Left(1, 33) -> 2
//: Left(1, -1) -> -2147483648
//: Left(1, 128) -> 1
//: Right(2^16-1, 0) -> 65535
//: Right(2^16-1, 1) -> 32767
//: Right(2^16-1, 15) -> 1
//: Right(2^16-1, 16) -> 0
//: Right(2^16-1, 31) -> 0
//: Right(2^16-1, 32) -> 65535
//: Right(2^16-1, 33) -> 32767
//: Right(2^16-1, -1) -> 0
//: Right(2^16-1, 128) -> 65535
//: Right(1, 0) -> 1
//: Right(1, 1) -> 0
//: Right(1, 15) -> 0
//: Right(1, 16) -> 0
//: Right(1, 31) -> 0
//: Right(1, 32) -> 1
//: Right(1, 33) -> 0
//: Right(1, -1) -> 0
//: Right(1, 128) -> 1
//: Unsigned(2^16-1, 0) -> 65535
//: Unsigned(2^16-1, 1) -> 32767
//: Unsigned(2^16-1, 15) -> 1
//: Unsigned(2^16-1, 16) -> 0
//: Unsigned(2^16-1, 31) -> 0
//: Unsigned(2^16-1, 32) -> 65535
//: Unsigned(2^16-1, 33) -> 32767
//: Unsigned(2^16-1, -1) -> 0
//: Unsigned(2^16-1, 128) -> 65535
//: Unsigned(1, 0) -> 1
//: Unsigned(1, 1) -> 0
//: Unsigned(1, 15) -> 0
//: Unsigned(1, 16) -> 0
//: Unsigned(1, 31) -> 0
//: Unsigned(1, 32) -> 1
//: Unsigned(1, 33) -> 0
//: Unsigned(1, -1) -> 0
//: Unsigned(1, 128) -> 1
