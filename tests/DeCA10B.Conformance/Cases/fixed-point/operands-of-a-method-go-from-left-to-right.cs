//: row operators.fixed-point.rounded, operators.fixed-point.exact, operators.fixed-point.powers
/// <summary>A method of a number is evaluated after its arguments by solc's legacy code generator.</summary>
[Contract]
public sealed partial class Case : Contract
{
    Wad stored = Wad.FromInteger(2);

    public Wad Stored() => stored;

    public Wad Twice() => Wad.MultiplyDown(stored, Doubled());

    public Wad Powered() => Wad.Pow(stored, Doubled());

    public Wad Times() => Wad.MultiplyInteger(stored, Wad.ToIntegerDown(Doubled()));

    public Wad Least() => Wad.Min(Doubled(), stored);

    // The first fails with 0x11, the last with 0x12.
    public Wad Which(Wad x, Wad y, Wad d) => Wad.MultiplyDivideDown(x + x, y, Wad.DivideTowardZero(y, d));

    public Wad First(Wad x, Wad d) => Wad.MultiplyUp(Wad.DivideUp(x, d), x + x);

    Wad Doubled()
    {
        stored += stored;
        return stored;
    }
}

//: Twice() -> 8000000000000000000
//: Powered() -> 65536000000000000000000
//: Times() -> 128000000000000000000
//: Least() -> 32000000000000000000
//: Stored() -> 32000000000000000000
//: Which(2^255-1, 1, 0) -> panic 0x11
//: Which(1, 1, 0) -> panic 0x12
//: First(2^255-1, 0) -> panic 0x12
