//: row statements.foreach
//: row statements.foreach.storage
public readonly record struct Point(int X, int Y);

[InlineArray(3)]
public struct Three
{
    private int first;
}

[Contract]
public sealed partial class Case : Contract
{
    private Three stored;
    private int count;
    private readonly StorageArray<int> list = new();
    private readonly Mapping<int, StorageArray<int>> lists = new();
    private readonly StorageArray<Point> points = new();

    private int Next() => ++count;

    public int Stored(int n)
    {
        list.Clear();
        for (var i = 0; i < n; i++) list.Push(i + 1);
        var sum = 0;
        foreach (var item in list)
        {
            if (item == 2) continue;
            if (item == 5) break;
            sum = (sum * 10) + item;
        }

        return sum;
    }

    public int GrowsWhileVisited()
    {
        list.Clear();
        list.Push(1);
        var sum = 0;
        foreach (var item in list)
        {
            if (item < 4) list.Push(item + 1);
            sum = (sum * 10) + item;
        }

        return sum;
    }

    public int ShrinksWhileVisited()
    {
        list.Clear();
        for (var i = 1; i < 5; i++) list.Push(i);
        var sum = 0;
        foreach (var item in list)
        {
            list.Pop();
            sum = (sum * 10) + item;
        }

        return sum;
    }

    public int OfEntry()
    {
        lists[1].Push(3);
        lists[1].Push(4);
        count = 0;
        var sum = 0;
        foreach (long item in lists[Next()]) sum = (sum * 10) + (int)item;
        return (sum * 10) + count;
    }

    public int OfInline()
    {
        Three three = default;
        three[0] = 1;
        three[1] = 2;
        three[2] = 3;
        var sum = 0;
        foreach (var item in three)
        {
            three[2] = 9;
            sum = (sum * 10) + item;
        }

        return sum;
    }

    public int InlineField()
    {
        stored[0] = 4;
        stored[1] = 5;
        var sum = 0;
        foreach (var item in stored)
        {
            stored[2] = 6;
            sum = (sum * 10) + item;
        }

        return sum;
    }

    public ulong Widened(ReadOnlySpan<byte> data)
    {
        ulong sum = 0;
        foreach (ulong item in data) sum = (sum * 1000) + item;
        return sum;
    }

    public int Narrowed(ReadOnlySpan<int> data)
    {
        var sum = 0;
        foreach (byte item in data) sum += item;
        return sum;
    }

    public int Apart()
    {
        points.Clear();
        points.Push(new Point(1, 2));
        points.Push(new Point(3, 4));
        var sum = 0;
        foreach (var (x, y) in points) sum = (sum * 100) + (x * 10) + y;
        return sum;
    }

    public int Counts(ReadOnlySpan<int> data)
    {
        var n = 0;
        foreach (var item in data) n++;
        return n;
    }

    public int Several(int n)
    {
        var sum = 0;
        for (int i = 0, j = n; i < j; i++, j -= 2)
        {
            if (i == 1) continue;
            sum += (i * 10) + j;
        }

        return sum;
    }

    public int DoContinue(int n)
    {
        var i = 0;
        var turns = 0;
        do
        {
            turns++;
            if (turns == 2) continue;
            i++;
        }
        while (i < n && Next() > 0);
        return (turns * 10) + i;
    }

    public int Unused()
    {
        count = 2;
        var unused = Next();
        var (a, b) = (Next(), 5);
        return count + b;
    }
}

//: Stored(3) -> 13
//: Stored(9) -> 134
//: Stored(0) -> 0
//: GrowsWhileVisited() -> 1234
//: ShrinksWhileVisited() -> 12
//: OfEntry() -> 341
//: OfInline() -> 129
//: InlineField() -> 456
//: Widened(0x01ff) -> 1255
//: Narrowed([1, 255]) -> 256
//: Narrowed([1, 256]) -> panic 0x11
//: Apart() -> 1234
//: Counts([7, 8, 9]) -> 3
//: Several(9) -> 34
//: DoContinue(2) -> 32
//: Unused() -> 9
