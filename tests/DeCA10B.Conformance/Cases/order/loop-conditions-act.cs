//: row expressions.order, statements.while, statements.for
/// <summary>A condition with effects runs before each turn, a step after it.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int calls;

    private int Next()
    {
        calls++;
        return calls;
    }

    public (int, int) RunWhile(int most)
    {
        calls = 0;
        var sum = 0;
        while (sum + Next() < most)
        {
            sum += calls;
        }

        return (sum, calls);
    }

    public (int, int) RunFor(int most)
    {
        calls = 0;
        var sum = 0;
        for (var i = Next(); i + Next() < most; i += Next())
        {
            sum += i;
        }

        return (sum, calls);
    }

    public (int, int) RunDo(int most)
    {
        calls = 0;
        var sum = 0;
        do
        {
            sum += Next();
        }
        while (sum + Next() < most);
        return (sum, calls);
    }
}
//: RunWhile(0) -> 0, 1
//: RunWhile(10) -> 6, 4
//: RunWhile(50) -> 45, 10
//: RunFor(1) -> 0, 2
//: RunFor(20) -> 14, 8
//: RunFor(50) -> 91, 14
//: RunDo(0) -> 1, 2
//: RunDo(30) -> 25, 10
