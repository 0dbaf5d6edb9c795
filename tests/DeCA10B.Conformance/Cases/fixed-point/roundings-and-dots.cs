//: row operators.fixed-point.rounded, operators.fixed-point.exact, operators.fixed-point.dot
/// <summary>A rounding is what the name says, and happens once.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (Wad down, Wad up, Wad zero, Wad nearest) Multiply(Wad x, Wad y) => (Wad.MultiplyDown(x, y), Wad.MultiplyUp(x, y), Wad.MultiplyTowardZero(x, y), Wad.MultiplyNearest(x, y));
    public (Fixed64 down, Fixed64 up, Fixed64 zero, Fixed64 nearest) Divide(Fixed64 x, Fixed64 y) => (Fixed64.DivideDown(x, y), Fixed64.DivideUp(x, y), Fixed64.DivideTowardZero(x, y), Fixed64.DivideNearest(x, y));
    public UnsignedWad Fused(UnsignedWad x, UnsignedWad y, UnsignedWad d) => UnsignedWad.MultiplyDivideUp(x, y, d);
    public (long down, long up, long nearest) Whole(Fixed64 x) => (Fixed64.ToIntegerDown(x), Fixed64.ToIntegerUp(x), Fixed64.ToIntegerNearest(x));
    public Fixed64 Times(Fixed64 x, long n) => Fixed64.MultiplyInteger(x, n) + Fixed64.FromInteger(n);
    public Fixed64 Dot(Fixed64[] x, ReadOnlySpan<Fixed64> y) => Fixed64.Dot(x, y);
    public (long raw, Fixed64 number, Fixed64 least) Exact(Fixed64 x, long n) => (Fixed64.Abs(x).Raw, Fixed64.FromRaw(n), Fixed64.Min(x, Fixed64.FromRaw(n)));
}
//: Multiply(3, 500000000000000000) -> 1, 2, 1, 2
//: Multiply(-3, 500000000000000000) -> -2, -1, -1, -2
//: Multiply(3, 400000000000000000) -> 1, 2, 1, 1
//: Divide(2000000000, -3000000000) -> -666666667, -666666666, -666666666, -666666667
//: Divide(5, 0) -> panic 0x12
//: Fused(2^256-1, 2^256-1, 2^256-1) -> 2^256-1
//: Fused(2^255, 4, 2) -> panic 0x11
//: Fused(7, 7, 10) -> 5
//: Fused(1, 1, 0) -> panic 0x12
//: Whole(-1500000000) -> -2, -1, -2
//: Whole(2^63-1) -> 9223372036, 9223372037, 9223372037
//: Times(500000000, 3) -> 4500000000
//: Times(1, 9223372037) -> panic 0x11
//: Dot([1, 1, 1, 1], [500000000, 500000000, 500000000, 500000000]) -> 2
//: Dot([-2^63, 2^63-1], [-2^63, -2^63]) -> 9223372036
//: Dot([1], []) -> panic 0x32
//: Dot([-2^63], [-2^63]) -> panic 0x11
//: Exact(-5, 7) -> 5, 7, -5
//: Exact(-2^63, 7) -> panic 0x11
