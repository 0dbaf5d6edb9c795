//: row statements.revert
//: row statements.return
public readonly partial record struct BoomError(int Code) : IError;

[Contract]
public sealed partial class Case : Contract
{
    private int count;

    private void Fail() => Revert(new BoomError(7));

    private int Either(int x)
    {
        if (x > 3) Revert(new BoomError(x));
        else Revert(new BoomError(0));
        return 1;
    }

    public int AfterRevert(int x)
    {
        if (x > 5) return 1;
        Revert(new BoomError(x));
        return 0;
    }

    public int AfterCall(int x)
    {
        if (x > 0)
        {
            Fail();
            return 1;
        }

        return 2;
    }

    public int AfterBoth(int x)
    {
        var result = Either(x);
        return result + 1;
    }

    public int InASection(int x)
    {
        switch (x)
        {
            case 1:
                return 1;
            default:
                Revert(new BoomError(x));
                return 0;
        }
    }

    public int Endless(int x)
    {
        while (true)
        {
            if (x > 5) return x;
            x++;
        }
    }

    public (int value, bool flag) EndlessPair(int x)
    {
        for (; ; )
        {
            x++;
            if (x > 3) return (x, true);
        }
    }

    public int DoEndless()
    {
        var sum = 0;
        do
        {
            sum++;
            if (sum == 3) return sum;
        }
        while (true);
    }

    [View]
    public int Loose() => 1;

    public int ReadsForNothing(int x, int y)
    {
        var unused = count;
        var a = x;
        var b = a;
        var (c, d) = (y, 5);
        return 3;
    }

    public (int a, bool b) Zeros() => default;
}

//: AfterRevert(6) -> 1
//: AfterRevert(1) -> error Boom(1)
//: AfterCall(0) -> 2
//: AfterCall(1) -> error Boom(7)
//: AfterBoth(4) -> error Boom(4)
//: AfterBoth(1) -> error Boom(0)
//: InASection(1) -> 1
//: InASection(2) -> error Boom(2)
//: Endless(1) -> 6
//: EndlessPair(1) -> 4, true
//: DoEndless() -> 3
//: Loose() -> 1
//: ReadsForNothing(1, 2) -> 3
//: Zeros() -> 0, false
