//: row operators.shift-left
//: from S21
/// <summary>The count may be any narrow type; the left side decides the width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Shift(byte n) => 1 << n;
    public long ShiftLong(byte n) => 1L << n;
}
//: Shift(10) -> 1024
//: Shift(31) -> -2147483648
//: Shift(32) -> 1
//: Shift(255) -> -2147483648
//: ShiftLong(63) -> -9223372036854775808
//: ShiftLong(64) -> 1
