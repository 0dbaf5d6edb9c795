//: row operators.shift-left, operators.shift-right
//: from S01, S02
/// <summary>C# masks a shift's count by the width of the left operand.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Left(int value, int count) => value << count;
    public int Right(int value, int count) => value >> count;
    public ulong LeftLong(ulong value, int count) => value << count;
}
//: Left(1, 0) -> 1
//: Left(1, 31) -> -2^31
//: Left(1, 32) -> 1
//: Left(1, 33) -> 2
//: Left(1, -1) -> -2^31
//: Right(-8, 33) -> -4
//: Right(-1, 31) -> -1
//: LeftLong(1, 64) -> 1
//: LeftLong(1, 63) -> 2^63
