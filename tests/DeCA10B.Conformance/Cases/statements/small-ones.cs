//: row statements.do, statements.return, statements.empty, statements.block, statements.expression, members.function.expression
//: from A15
/// <summary>do runs once at least; continue goes to its condition.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private int count;

    private int Step() => ++count;

    public int Twice(int most)
    {
        count = 0;
        ;
        do
        {
            Step();
            if (count == 2)
            {
                continue;
            }

            {
                var count2 = count;
                if (count2 > 4)
                {
                    break;
                }
            }
        }
        while (count < most);
        return count;
    }

    public void Early(bool stop)
    {
        count = 1;
        if (stop)
        {
            return;
        }

        count = 2;
    }

    public int Count() => count;
    public (int, bool) Pair(int a) => (a, a > 0);
}
//: Twice(0) -> 1
//: Twice(2) -> 2
//: Twice(3) -> 3
//: Twice(10) -> 5
//: Early(true) ->
//: Count() -> 1
//: Early(false) ->
//: Count() -> 2
//: Pair(-1) -> -1, false
