//: row operators.multiply
//: from O07m
/// <summary>A product of two Int128 keeps its width.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Int128 Multiply(Int128 a, Int128 b) => a * b;
    public Int128 Back(Int128 a, Int128 b) => (Int128)(a * b);
    public Int128 Cube(Int128 a) => a * a * a;
}
//: Multiply(0, 2^127-1) -> 0
//: Multiply(1, 2^127-1) -> 170141183460469231731687303715884105727
//: Multiply(2, 2^127-1) -> panic 0x11
//: Multiply(2^127-1, 2^127-1) -> panic 0x11
//: Multiply(-2^127, -1) -> panic 0x11
//: Multiply(-2^127, -2^127) -> panic 0x11
//: Multiply(-2^127, 2) -> panic 0x11
//: Multiply(85070591730234615865843651857942052863, 2) -> 170141183460469231731687303715884105726
//: Multiply(85070591730234615865843651857942052864, 2) -> panic 0x11
//: Multiply(-1, 2^127-1) -> -170141183460469231731687303715884105727
//: Multiply(-2^127, 2^127-1) -> panic 0x11
//: Back(2, 2^127-1) -> panic 0x11
//: Back(85070591730234615865843651857942052863, 2) -> 170141183460469231731687303715884105726
//: Back(85070591730234615865843651857942052864, 2) -> panic 0x11
//: Back(-1, -2^127) -> panic 0x11
//: Back(-2, 3) -> -6
//: Cube(7) -> 343
//: Cube(2^127-1) -> panic 0x11
//: Cube(-2^127) -> panic 0x11
