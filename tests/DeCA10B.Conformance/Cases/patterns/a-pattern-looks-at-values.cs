//: row expressions.pattern
public enum Phase { Open, Closed, Done }

public struct Inner
{
    public int A;
    public bool B;
}

public struct Outer
{
    public Inner In;
    public ulong C;
}

public readonly record struct Point(int X, int Y);

[Contract]
public sealed partial class Case : Contract
{
    private int count;
    private Outer stored;
    private readonly Mapping<int, Outer> map = new();

    private int Next() => ++count;

    private (int a, int b) Both() => (Next(), Next());

    public bool Between(int value) => value is > 3 and < 10;

    public bool Either(byte value) => value is 0 or 255;

    public bool Not(ulong value) => value is not (1 or 2);

    public bool OfPhase(Phase phase) => phase is Phase.Open or Phase.Done;

    public bool Once()
    {
        count = 0;
        return Next() is > 0 and < 2 && count == 1;
    }

    public int Binds(int value)
    {
        if (Next() > 0 && value + 1 is var more && more > 10) return more;
        return -1;
    }

    public int BindsAfter(int value)
    {
        if (value is not > 5) return 0;
        if (!(value * 2 is var twice && twice > 20)) return twice;
        return twice + 1;
    }

    public int BindsInLoop(int limit)
    {
        var sum = 0;
        var i = 0;
        while (i++ is var before && before < limit) sum += before;
        return sum;
    }

    public bool Fields(int a, bool b, ulong c)
    {
        var outer = new Outer { In = new Inner { A = a, B = b }, C = c };
        return outer is { In: { A: > 3, B: true }, C: not 0 };
    }

    public bool Dotted(int a)
    {
        stored.In.A = a;
        return stored is { In.A: 5 };
    }

    public bool OfEntry(int key, int a)
    {
        map[key] = new Outer { In = new Inner { A = a } };
        return map[Next() * 0 + key] is { In.A: > 1 and < 3, In.B: false };
    }

    public bool Positional(int x, int y) => new Point(x, y) is (1, > 2);

    public int PositionalBinds(int x, int y) => new Point(x, y) is (var a, var b) && a > b ? a - b : -1;

    public bool OfTuple(int a, int b) => (a, b) is (1, 2) or (2, 1);

    public bool OfCall()
    {
        count = 0;
        return Both() is (1, 2);
    }

    public bool Length(ReadOnlySpan<int> values) => values is { Length: > 2 };

    public bool Flag(bool flag) => flag is true;

    public bool NoFlag(bool flag) => flag is not true;
}

//: Between(3) -> false
//: Between(4) -> true
//: Between(9) -> true
//: Between(10) -> false
//: Either(0) -> true
//: Either(255) -> true
//: Either(1) -> false
//: Not(1) -> false
//: Not(3) -> true
//: OfPhase(0) -> true
//: OfPhase(1) -> false
//: Once() -> true
//: Binds(10) -> 11
//: Binds(9) -> -1
//: BindsAfter(5) -> 0
//: BindsAfter(10) -> 20
//: BindsAfter(11) -> 23
//: BindsInLoop(4) -> 6
//: Fields(4, true, 1) -> true
//: Fields(3, true, 1) -> false
//: Fields(4, false, 1) -> false
//: Fields(4, true, 0) -> false
//: Dotted(5) -> true
//: Dotted(4) -> false
//: OfEntry(3, 2) -> true
//: OfEntry(3, 3) -> false
//: Positional(1, 3) -> true
//: Positional(1, 2) -> false
//: PositionalBinds(5, 3) -> 2
//: PositionalBinds(3, 5) -> -1
//: OfTuple(1, 2) -> true
//: OfTuple(2, 1) -> true
//: OfTuple(2, 2) -> false
//: OfCall() -> true
//: Length([1, 2, 3]) -> true
//: Length([1, 2]) -> false
//: Flag(true) -> true
//: NoFlag(true) -> false
