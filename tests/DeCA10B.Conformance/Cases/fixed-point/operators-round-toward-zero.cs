//: row types.fixed-point, operators.fixed-point, literals.fixed-point
/// <summary>Products and quotients round toward zero; nothing leaves the range, in unchecked blocks neither.</summary>
public readonly partial record struct MovedEvent([Indexed] Fixed64 Origin, Fixed64 Target) : IEvent;

public readonly partial record struct TooFarError(Fixed64 Distance) : IError;

[Contract]
public sealed partial class Case : Contract
{
    static readonly Fixed64 Half = Fixed64.Parse("0.5");
    readonly PackedMapping<uint, Fixed64> weights = new();
    uint calls;

    public Fixed64 Position { get; private set; } = -Fixed64.One;

    public Fixed64 Multiply(Fixed64 x, Fixed64 y) => x * y;
    public Fixed64 Divide(Fixed64 x, Fixed64 y) => x / y;
    public Wad DivideWad(Wad x, Wad y) => x / y;
    public Fixed64 Unguarded(Fixed64 x)
    {
        unchecked
        {
            return x + x - -x;
        }
    }

    public bool IsFar(Fixed64 x) => x > Fixed64.FromInteger(3) || x == Fixed64.MinValue || x <= Fixed64.Parse("-2.75");

    public void Move(Fixed64 by)
    {
        Require(by * Half < Fixed64.One, new TooFarError(by));
        Emit(new MovedEvent(Position, Position + by));
        Position += by;
        weights[Next()] += by * Half;
        weights[Next()] -= by;
        weights[0] /= Half;
    }

    uint Next()
    {
        calls++;
        return calls - 1;
    }
}
//: Multiply(3, 500000000) -> 1
//: Multiply(-3, 500000000) -> -1
//: Multiply(9223372036854775807, 1000000001) -> panic 0x11
//: Multiply(-9223372036854775808, -1000000000) -> panic 0x11
//: Divide(1000000000, 3000000000) -> 333333333
//: Divide(-1000000000, 3000000000) -> -333333333
//: Divide(1, 0) -> panic 0x12
//: Divide(-9223372036854775808, -1000000000) -> panic 0x11
//: DivideWad(2^255-1, 1000000000000000001) -> 57896044618658097653889447885685856272745544447134425746983247556822139072983
//: DivideWad(2^255-1, 999999999999999999) -> panic 0x11
//: Unguarded(2^62) -> panic 0x11
//: Unguarded(5) -> 15
//: IsFar(3000000000) -> false
//: IsFar(3000000001) -> true
//: IsFar(-2750000000) -> true
//: IsFar(-2^63) -> true
//: Move(2000000000) -> error TooFar(2000000000)
//: Move(1000000000) -> ; event Moved(-1000000000, 0)
//: storage position = 0
//: storage calls = 2
