//: row operators.shift-left, operators.shift-right, operators.shift-unsigned
//: from S01, S02, S04, S06, S07, S08, S09, S11
/// <summary>Counts of shifts of int are masked by the promoted width; nothing fails.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Left(int a, int count) => a << count;
    public int Right(int a, int count) => a >> count;
    public int Unsigned(int a, int count) => a >>> count;
}
//: Left(2^31-1, 0) -> 2147483647
//: Left(2^31-1, 1) -> -2
//: Left(2^31-1, 31) -> -2147483648
//: Left(2^31-1, 32) -> 2147483647
//: Left(2^31-1, 31) -> -2147483648
//: Left(2^31-1, 32) -> 2147483647
//: Left(2^31-1, 33) -> -2
//: Left(2^31-1, -1) -> -2147483648
//: Left(2^31-1, 128) -> 2147483647
//: Left(-2^31, 0) -> -2147483648
//: Left(-2^31, 1) -> 0
//: Left(-2^31, 31) -> 0
//: Left(-2^31, 32) -> -2147483648
//: Left(-2^31, 31) -> 0
//: Left(-2^31, 32) -> -2147483648
//: Left(-2^31, 33) -> 0
//: Left(-2^31, -1) -> 0
//: Left(-2^31, 128) -> -2147483648
//: Left(-8, 0) -> -8
//: Left(-8, 1) -> -16
//: Left(-8, 31) -> 0
//: Left(-8, 32) -> -8
//: Left(-8, 31) -> 0
//: Left(-8, 32) -> -8
//: Left(-8, 33) -> -16
//: Left(-8, -1) -> 0
//: Left(-8, 128) -> -8
//: Right(2^31-1, 0) -> 2147483647
//: Right(2^31-1, 1) -> 1073741823
//: Right(2^31-1, 31) -> 0
//: Right(2^31-1, 32) -> 2147483647
//: Right(2^31-1, 31) -> 0
//: Right(2^31-1, 32) -> 2147483647
//: Right(2^31-1, 33) -> 1073741823
//: Right(2^31-1, -1) -> 0
//: Right(2^31-1, 128) -> 2147483647
//: Right(-2^31, 0) -> -2147483648
//: Right(-2^31, 1) -> -1073741824
//: Right(-2^31, 31) -> -1
//: Right(-2^31, 32) -> -2147483648
//: Right(-2^31, 31) -> -1
//: Right(-2^31, 32) -> -2147483648
//: Right(-2^31, 33) -> -1073741824
//: Right(-2^31, -1) -> -1
//: Right(-2^31, 128) -> -2147483648
//: Right(-8, 0) -> -8
//: Right(-8, 1) -> -4
//: Right(-8, 31) -> -1
//: Right(-8, 32) -> -8
//: Right(-8, 31) -> -1
//: Right(-8, 32) -> -8
//: Right(-8, 33) -> -4
//: Right(-8, -1) -> -1
//: Right(-8, 128) -> -8
//: Unsigned(2^31-1, 0) -> 2147483647
//: Unsigned(2^31-1, 1) -> 1073741823
//: Unsigned(2^31-1, 31) -> 0
//: Unsigned(2^31-1, 32) -> 2147483647
//: Unsigned(2^31-1, 31) -> 0
//: Unsigned(2^31-1, 32) -> 2147483647
//: Unsigned(2^31-1, 33) -> 1073741823
//: Unsigned(2^31-1, -1) -> 0
//: Unsigned(2^31-1, 128) -> 2147483647
//: Unsigned(-2^31, 0) -> -2147483648
//: Unsigned(-2^31, 1) -> 1073741824
//: Unsigned(-2^31, 31) -> 1
//: Unsigned(-2^31, 32) -> -2147483648
//: Unsigned(-2^31, 31) -> 1
//: Unsigned(-2^31, 32) -> -2147483648
//: Unsigned(-2^31, 33) -> 1073741824
//: Unsigned(-2^31, -1) -> 1
//: Unsigned(-2^31, 128) -> -2147483648
//: Unsigned(-8, 0) -> -8
//: Unsigned(-8, 1) -> 2147483644
//: Unsigned(-8, 31) -> 1
//: Unsigned(-8, 32) -> -8
//: Unsigned(-8, 31) -> 1
//: Unsigned(-8, 32) -> -8
//: Unsigned(-8, 33) -> 2147483644
//: Unsigned(-8, -1) -> 1
//: Unsigned(-8, 128) -> -8
