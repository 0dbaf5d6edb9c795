//: row operators.add, types.integer.signed
//: from O05s
/// <summary>A sum of two long keeps its width; storing it back must fit.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Add(long a, long b) => a + b;
    public long Back(long a, long b) => (long)(a + b);
}
//: Add(0, 0) -> 0
//: Add(2^63-1, 0) -> 9223372036854775807
//: Add(2^63-1, 1) -> panic 0x11
//: Add(2^63-1, 2^63-1) -> panic 0x11
//: Add(2^63-2, 1) -> 9223372036854775807
//: Add(-2^63, 0) -> -9223372036854775808
//: Add(-2^63, -1) -> panic 0x11
//: Add(-2^63, -2^63) -> panic 0x11
//: Add(-2^63, 2^63-1) -> -1
//: Add(-1, 1) -> 0
//: Add(4611686018427387903, 4611686018427387904) -> 9223372036854775807
//: Back(2^63-1, 0) -> 9223372036854775807
//: Back(2^63-1, 1) -> panic 0x11
//: Back(2^63-2, 1) -> 9223372036854775807
//: Back(-2^63, -1) -> panic 0x11
//: Back(-2^63, 2^63-1) -> -1
//: Back(1, 2) -> 3
