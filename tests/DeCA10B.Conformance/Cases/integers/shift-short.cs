//: row operators.shift-left, operators.shift-right, operators.shift-unsigned, operators.promotion
/// <summary>Counts of shifts of short are masked by the promoted width; nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Left(short a, int count) => a << count;
    public int Right(short a, int count) => a >> count;
    public int Unsigned(short a, int count) => a >>> count;
}
//: Left(2^15-1, 0) -> 32767
//: Left(2^15-1, 1) -> 65534
//: Left(2^15-1, 15) -> 1073709056
//: Left(2^15-1, 16) -> 2147418112
//: Left(2^15-1, 31) -> -2147483648
//: Left(2^15-1, 32) -> 32767
//: Left(2^15-1, 33) -> 65534
//: Left(2^15-1, -1) -> -2147483648
//: Left(2^15-1, 128) -> 32767
//: Left(-2^15, 0) -> -32768
//: Left(-2^15, 1) -> -65536
//: Left(-2^15, 15) -> -1073741824
//: Left(-2^15, 16) -> -2147483648
//: Left(-2^15, 31) -> 0
//: Left(-2^15, 32) -> -32768
//: Left(-2^15, 33) -> -65536
//: Left(-2^15, -1) -> 0
//: Left(-2^15, 128) -> -32768
//: Left(-8, 0) -> -8
//: Left(-8, 1) -> -16
//: Left(-8, 15) -> -262144
//: Left(-8, 16) -> -524288
//: Left(-8, 31) -> 0
//: Left(-8, 32) -> -8
//: Left(-8, 33) -> -16
//: Left(-8, -1) -> 0
//: Left(-8, 128) -> -8
//: Right(2^15-1, 0) -> 32767
//: Right(2^15-1, 1) -> 16383
//: Right(2^15-1, 15) -> 0
//: Right(2^15-1, 16) -> 0
//: Right(2^15-1, 31) -> 0
//: Right(2^15-1, 32) -> 32767
//: Right(2^15-1, 33) -> 16383
//: Right(2^15-1, -1) -> 0
//: Right(2^15-1, 128) -> 32767
//: Right(-2^15, 0) -> -32768
//: Right(-2^15, 1) -> -16384
//: Right(-2^15, 15) -> -1
//: Right(-2^15, 16) -> -1
//: Right(-2^15, 31) -> -1
//: Right(-2^15, 32) -> -32768
//: Right(-2^15, 33) -> -16384
//: Right(-2^15, -1) -> -1
//: Right(-2^15, 128) -> -32768
//: Right(-8, 0) -> -8
//: Right(-8, 1) -> -4
//: Right(-8, 15) -> -1
//: Right(-8, 16) -> -1
//: Right(-8, 31) -> -1
//: Right(-8, 32) -> -8
//: Right(-8, 33) -> -4
//: Right(-8, -1) -> -1
//: Right(-8, 128) -> -8
//: Unsigned(2^15-1, 0) -> 32767
//: Unsigned(2^15-1, 1) -> 16383
//: Unsigned(2^15-1, 15) -> 0
//: Unsigned(2^15-1, 16) -> 0
//: Unsigned(2^15-1, 31) -> 0
//: Unsigned(2^15-1, 32) -> 32767
//: Unsigned(2^15-1, 33) -> 16383
//: Unsigned(2^15-1, -1) -> 0
//: Unsigned(2^15-1, 128) -> 32767
//: Unsigned(-2^15, 0) -> -32768
//: Unsigned(-2^15, 1) -> 2147467264
//: Unsigned(-2^15, 15) -> 131071
//: Unsigned(-2^15, 16) -> 65535
//: Unsigned(-2^15, 31) -> 1
//: Unsigned(-2^15, 32) -> -32768
//: Unsigned(-2^15, 33) -> 2147467264
//: Unsigned(-2^15, -1) -> 1
//: Unsigned(-2^15, 128) -> -32768
//: Unsigned(-8, 0) -> -8
//: Unsigned(-8, 1) -> 2147483644
//: Unsigned(-8, 15) -> 131071
//: Unsigned(-8, 16) -> 65535
//: Unsigned(-8, 31) -> 1
//: Unsigned(-8, 32) -> -8
//: Unsigned(-8, 33) -> 2147483644
//: Unsigned(-8, -1) -> 1
//: Unsigned(-8, 128) -> -8
