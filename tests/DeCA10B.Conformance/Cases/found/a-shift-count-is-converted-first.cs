//: row operators.shift-left
// Found while mending what the fuzzer showed of shift counts: the checked conversion of an unsigned count was left out.
[Contract]
public sealed partial class Case : Contract
{
    public uint Shift(uint value, ulong count) => value << (int)count;

    public ulong Wide(ulong value, UInt80 count) { unchecked { return value >> (int)count; } }

    public int Negative(Int256 value) => (int)((Int256)(-8) >>> 253) + (int)(value >>> 250);
}
//: Shift(3, 2) -> 12
//: Shift(3, 33) -> 6
//: Shift(3, 2147483647) -> 2147483648
//: Shift(3, 2147483648) -> panic 0x11
//: Shift(3, 2^64-1) -> panic 0x11
//: Wide(1024, 2^79+3) -> 128
//: Negative(-1) -> 70
