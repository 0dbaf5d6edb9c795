//: row types.fixed-point
/// <summary>A fixed-point number adds as the integer that it is kept in.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public Fixed64 Last { get; private set; } = Fixed64.One;

    public Fixed64 Add(Fixed64 x, Fixed64 y) => x + y;
    public Fixed64 Subtract(Fixed64 x, Fixed64 y) => x - y;
    public Fixed64 Product(Fixed64 x, Fixed64 y) => x * y;
    public Fixed64 Minus(Fixed64 x) => -x;
    public bool Less(Fixed64 x, Fixed64 y) => x < y;
    public bool Same(Fixed64 x, Fixed64 y) => x == y;
    public void Keep(Fixed64 x) => Last = x;
}
//: Last() -> 1_000_000_000
//: Add(1_500_000_000, 2_250_000_000) -> 3_750_000_000
//: Add(2^63-1, 1) -> panic 0x11
//: Subtract(0, 1) -> -1
//: Subtract(-2^63, 1) -> panic 0x11
//: Minus(-2^63) -> panic 0x11
//: Minus(5) -> -5
//: Product(2_000_000_000, -3_000_000_000) -> -6_000_000_000
//: Product(2^63-1, 2_000_000_000) -> panic 0x11
//: Less(-1, 0) -> true
//: Same(7, 7) -> true
//: Keep(-3) ->
//: Last() -> -3
//: storage last = -3
