//: row members.name, statements.local, expressions.member
// Found on the way: the underscore went, and a digit cannot begin a name.
public struct Pair
{
    public int _1;
    public int _2;
}

[ContractLibrary]
public static class Steps
{
    public static int _7(int value) => value + 7;
}

[Contract]
public sealed partial class Case : Contract
{
    private const int _10 = 10;
    private const int _ = 20;

    private Pair pair;
    private int _3 = 3;

    public int Sum(int _4)
    {
        var _5 = _4 * 2;
        foreach (var _6 in new[] { 1, 2, 3 }) _5 += _6;
        pair._1 = _5;
        return _5 + pair._2 + _3 + _10 + _;
    }

    public int Step(int value) => Steps._7(value) + _8();

    public (int _1, int _2) Both() => (pair._1, pair._2);

    private int _8() => 8;
}
//: Sum(2) -> 43
//: Step(1) -> 16
//: Both() -> 10, 0
//: storage pair._1 = 10
