//: row statements.for
//: row statements.foreach
//: row statements.do
public readonly partial record struct StopError(int Code) : IError;

[Contract]
public sealed partial class Case : Contract
{
    int steps;

    int Step() => ++steps;

    public int First(int[] items)
    {
        foreach (var item in items) return item;
        return -1;
    }

    public int Fail(int limit)
    {
        for (var i = Step(); i < limit; i += Step())
        {
            Revert(new StopError(i));
        }

        return steps;
    }

    public int Once(int limit)
    {
        do
        {
            if (limit > 3) break;
            return limit;
        }
        while (Step() < 100);
        return steps;
    }

    public int Skips(int limit)
    {
        for (var i = 0; i < limit; i += Step())
        {
            if (i < 2) continue;
            return i;
        }

        return -1;
    }

    public int Steps() => steps;
}

//: First([7, 8]) -> 7
//: First([]) -> -1
//: Fail(0) -> 1
//: Fail(9) -> error Stop(2)
//: Once(2) -> 2
//: Once(4) -> 1
//: Skips(0) -> -1
//: Skips(9) -> 2
//: Skips(9) -> 3
//: Steps() -> 3
//: storage steps = 3
