//: row types.enum, operators.enum, literals.default
//: from N05, N09
public enum Color
{
    Red,
    Green,
    Blue,
}

/// <summary>An enum has its first member as default; a number out of range is no value in the ABI.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Color kept;

    public Color Kept() => kept;
    public void Set(Color color) => kept = color;
    public bool IsRed() => kept == Color.Red;
    public bool Before(Color a, Color b) => a < b;
    public bool Same(Color a, Color b) => a == b;
    public Color Next(Color a) => a == Color.Red ? Color.Green : a == Color.Green ? Color.Blue : Color.Red;
}
//: Kept() -> 0
//: IsRed() -> true
//: Set(2) ->
//: Kept() -> 2
//: IsRed() -> false
//: Before(0, 1) -> true
//: Before(2, 1) -> false
//: Same(1, 1) -> true
//: Next(2) -> 0
//: Next(0) -> 1
//: call 0x5b95ae450000000000000000000000000000000000000000000000000000000000000003 -> revert
//: storage kept = 2
