//: row operators.multiply
//: from O05m
/// <summary>A product of two long keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public long Multiply(long a, long b) => a * b;
    public long Back(long a, long b) => (long)(a * b);
    public long Cube(long a) => a * a * a;
}
//: Multiply(0, 2^63-1) -> 0
//: Multiply(1, 2^63-1) -> 9223372036854775807
//: Multiply(2, 2^63-1) -> panic 0x11
//: Multiply(2^63-1, 2^63-1) -> panic 0x11
//: Multiply(-2^63, -1) -> panic 0x11
//: Multiply(-2^63, -2^63) -> panic 0x11
//: Multiply(-2^63, 2) -> panic 0x11
//: Multiply(4611686018427387903, 2) -> 9223372036854775806
//: Multiply(4611686018427387904, 2) -> panic 0x11
//: Multiply(-1, 2^63-1) -> -9223372036854775807
//: Multiply(-2^63, 2^63-1) -> panic 0x11
//: Back(2, 2^63-1) -> panic 0x11
//: Back(4611686018427387903, 2) -> 9223372036854775806
//: Back(4611686018427387904, 2) -> panic 0x11
//: Back(-1, -2^63) -> panic 0x11
//: Back(-2, 3) -> -6
//: Cube(7) -> 343
//: Cube(2^63-1) -> panic 0x11
//: Cube(-2^63) -> panic 0x11
