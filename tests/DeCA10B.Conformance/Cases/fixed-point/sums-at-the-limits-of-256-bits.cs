//: row operators.fixed-point
/// <summary>Sums and differences of 256 bits leave the range by one, on either side, or do not.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Wad Add(Wad x, Wad y) => x + y;

    public Wad Subtract(Wad x, Wad y) => x - y;

    public UnsignedWad AddUnsigned(UnsignedWad x, UnsignedWad y) => x + y;

    public UnsignedWad SubtractUnsigned(UnsignedWad x, UnsignedWad y) => x - y;

    public UnsignedWad Multiply(UnsignedWad x, UnsignedWad y) => x * y;
}
//: Add(2^255-1, 1) -> panic 0x11
//: Add(2^255-1, 0) -> 2^255-1
//: Add(2^255-1, -1) -> 2^255-2
//: Add(-2^255, -1) -> panic 0x11
//: Add(-2^255, 2^255-1) -> -1
//: Add(1, 2^255-1) -> panic 0x11
//: Add(-1, -2^255) -> panic 0x11
//: Subtract(-2^255, 1) -> panic 0x11
//: Subtract(-2^255, -2^255) -> 0
//: Subtract(0, -2^255) -> panic 0x11
//: Subtract(-1, -2^255) -> 2^255-1
//: Subtract(2^255-1, -1) -> panic 0x11
//: Subtract(2^255-1, 2^255-1) -> 0
//: AddUnsigned(2^256-1, 1) -> panic 0x11
//: AddUnsigned(2^255, 2^255-1) -> 2^256-1
//: AddUnsigned(2^255, 2^255) -> panic 0x11
//: AddUnsigned(1, 2^256-1) -> panic 0x11
//: SubtractUnsigned(0, 1) -> panic 0x11
//: SubtractUnsigned(2^256-1, 2^256-1) -> 0
//: SubtractUnsigned(2^256-1, 0) -> 2^256-1
//: Multiply(2^256-1, 1000000000000000000) -> 2^256-1
//: Multiply(2^256-1, 1000000000000000001) -> panic 0x11
