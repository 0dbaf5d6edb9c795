//: row operators.shift-left, operators.shift-right, operators.shift-unsigned, operators.promotion
//: from P61
/// <summary>Counts of shifts of sbyte are masked by the promoted width; nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Left(sbyte a, int count) => a << count;
    public int Right(sbyte a, int count) => a >> count;
    public int Unsigned(sbyte a, int count) => a >>> count;
}
//: Left(2^7-1, 0) -> 127
//: Left(2^7-1, 1) -> 254
//: Left(2^7-1, 7) -> 16256
//: Left(2^7-1, 8) -> 32512
//: Left(2^7-1, 31) -> -2147483648
//: Left(2^7-1, 32) -> 127
//: Left(2^7-1, 33) -> 254
//: Left(2^7-1, -1) -> -2147483648
//: Left(2^7-1, 128) -> 127
//: Left(-2^7, 0) -> -128
//: Left(-2^7, 1) -> -256
//: Left(-2^7, 7) -> -16384
//: Left(-2^7, 8) -> -32768
//: Left(-2^7, 31) -> 0
//: Left(-2^7, 32) -> -128
//: Left(-2^7, 33) -> -256
//: Left(-2^7, -1) -> 0
//: Left(-2^7, 128) -> -128
//: Left(-8, 0) -> -8
//: Left(-8, 1) -> -16
//: Left(-8, 7) -> -1024
//: Left(-8, 8) -> -2048
//: Left(-8, 31) -> 0
//: Left(-8, 32) -> -8
//: Left(-8, 33) -> -16
//: Left(-8, -1) -> 0
//: Left(-8, 128) -> -8
//: Right(2^7-1, 0) -> 127
//: Right(2^7-1, 1) -> 63
//: Right(2^7-1, 7) -> 0
//: Right(2^7-1, 8) -> 0
//: Right(2^7-1, 31) -> 0
//: Right(2^7-1, 32) -> 127
//: Right(2^7-1, 33) -> 63
//: Right(2^7-1, -1) -> 0
//: Right(2^7-1, 128) -> 127
//: Right(-2^7, 0) -> -128
//: Right(-2^7, 1) -> -64
//: Right(-2^7, 7) -> -1
//: Right(-2^7, 8) -> -1
//: Right(-2^7, 31) -> -1
//: Right(-2^7, 32) -> -128
//: Right(-2^7, 33) -> -64
//: Right(-2^7, -1) -> -1
//: Right(-2^7, 128) -> -128
//: Right(-8, 0) -> -8
//: Right(-8, 1) -> -4
//: Right(-8, 7) -> -1
//: Right(-8, 8) -> -1
//: Right(-8, 31) -> -1
//: Right(-8, 32) -> -8
//: Right(-8, 33) -> -4
//: Right(-8, -1) -> -1
//: Right(-8, 128) -> -8
//: Unsigned(2^7-1, 0) -> 127
//: Unsigned(2^7-1, 1) -> 63
//: Unsigned(2^7-1, 7) -> 0
//: Unsigned(2^7-1, 8) -> 0
//: Unsigned(2^7-1, 31) -> 0
//: Unsigned(2^7-1, 32) -> 127
//: Unsigned(2^7-1, 33) -> 63
//: Unsigned(2^7-1, -1) -> 0
//: Unsigned(2^7-1, 128) -> 127
//: Unsigned(-2^7, 0) -> -128
//: Unsigned(-2^7, 1) -> 2147483584
//: Unsigned(-2^7, 7) -> 33554431
//: Unsigned(-2^7, 8) -> 16777215
//: Unsigned(-2^7, 31) -> 1
//: Unsigned(-2^7, 32) -> -128
//: Unsigned(-2^7, 33) -> 2147483584
//: Unsigned(-2^7, -1) -> 1
//: Unsigned(-2^7, 128) -> -128
//: Unsigned(-8, 0) -> -8
//: Unsigned(-8, 1) -> 2147483644
//: Unsigned(-8, 7) -> 33554431
//: Unsigned(-8, 8) -> 16777215
//: Unsigned(-8, 31) -> 1
//: Unsigned(-8, 32) -> -8
//: Unsigned(-8, 33) -> 2147483644
//: Unsigned(-8, -1) -> 1
//: Unsigned(-8, 128) -> -8
