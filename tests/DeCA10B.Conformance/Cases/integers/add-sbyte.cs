//: row operators.add, types.integer.signed, operators.promotion
//: from O01a
/// <summary>A sum of two sbyte computes as int; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Add(sbyte a, sbyte b) => a + b;
    public sbyte Back(sbyte a, sbyte b) => (sbyte)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^7-1, 0) -> 127
//: Add(2^7-1, 1) -> 128
//: Add(2^7-1, 2^7-1) -> 254
//: Add(2^7-2, 1) -> 127
//: Add(-2^7, 0) -> -128
//: Add(-2^7, -1) -> -129
//: Add(-2^7, -2^7) -> -256
//: Add(-2^7, 2^7-1) -> -1
//: Add(-1, 1) -> 0
//: Add(63, 64) -> 127
//: Back(2^7-1, 0) -> 127
//: Back(2^7-1, 1) -> panic 0x11
//: Back(2^7-2, 1) -> 127
//: Back(-2^7, -1) -> panic 0x11
//: Back(-2^7, 2^7-1) -> -1
//: Back(1, 2) -> 3
