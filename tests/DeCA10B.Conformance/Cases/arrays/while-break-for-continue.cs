//: row statements.while, statements.break, statements.for
//: from A15, W14, W42
/// <summary>Loops end and go on as in C#.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public (int, int) Search(int[] a, int wanted)
    {
        var i = 0;
        while (i < a.Length)
        {
            if (a[i] == wanted)
            {
                break;
            }

            i++;
        }

        for (var j = 0; ; j++)
        {
            if (j > 3)
            {
                return (i, j);
            }

            if (j == 1)
            {
                continue;
            }
        }
    }

    public int Meet(int low, int high)
    {
        var s = 0;
        for (int i = low, j = high; i < j; i++, j--)
        {
            s += j - i;
        }

        return s;
    }

    public int Fresh(int turns)
    {
        var n = 0;
        for (var i = 0; i < turns; i++)
        {
            var sum = 0;
            sum += i;
            n = n * 10 + sum;
        }

        return n;
    }
}
//: Search([1, 2, 3], 2) -> 1, 4
//: Search([1, 2, 3], 9) -> 3, 4
//: Search([], 1) -> 0, 4
//: Meet(0, 10) -> 30
//: Meet(5, 5) -> 0
//: Meet(-3, 4) -> 16
//: Fresh(3) -> 12
//: Fresh(0) -> 0
