//: row statements.foreach
//: from A07, A08
/// <summary>foreach evaluates the collection once, and sees its elements as they are by then.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Change(int last)
    {
        var a = new int[3];
        a[0] = 1;
        a[1] = 2;
        a[2] = 3;
        var s = 0;
        foreach (var x in a)
        {
            a[2] = last;
            s += x;
        }

        return s;
    }

    public int Replace()
    {
        var a = new int[3];
        a[0] = 1;
        a[1] = 2;
        a[2] = 3;
        var s = 0;
        foreach (var x in a)
        {
            a = new int[1];
            s += x;
        }

        return s + a.Length;
    }

    public int Sum(int[] a)
    {
        var s = 0;
        foreach (var x in a)
        {
            if (x < 0)
            {
                continue;
            }

            if (x == 99)
            {
                break;
            }

            s += x;
        }

        return s;
    }
}
//: Change(100) -> 103
//: Change(3) -> 6
//: Replace() -> 7
//: Sum([]) -> 0
//: Sum([1, 2, 3]) -> 6
//: Sum([1, -5, 3]) -> 4
//: Sum([1, 99, 3]) -> 1
//: Sum([2147483647, 1]) -> panic 0x11
