//: row statements.swap
//: row statements.deconstruct
//: row statements.tuple-local
//: row expressions.tuple-element
public readonly partial record struct BoomError(int Code) : IError;

public readonly record struct Point(int X, int Y);

public struct Pair
{
    public int A;
    public int B;
}

[Contract]
public sealed partial class Case : Contract
{
    private int left;
    private int right;
    private int count;
    private Pair one;
    private Pair two;
    private readonly StorageArray<int> list = new();
    private readonly Mapping<int, int> map = new();

    private int Next() => ++count;

    private int Boom()
    {
        Require(count > 1000, new BoomError(count));
        return 1;
    }

    private (int a, int b) Both(int start)
    {
        count = start;
        return (Next(), Next());
    }

    public int SwapLocals(int a, int b)
    {
        (a, b) = (b, a);
        return (a * 10) + b;
    }

    public int Rotate(int a, int b, int c)
    {
        (a, b, c) = (b, c, a);
        return (a * 100) + (b * 10) + c;
    }

    public int SwapFields()
    {
        (left, right) = (1, 2);
        (left, right) = (right, left);
        return (left * 10) + right;
    }

    public int SwapElements()
    {
        var all = new[] { 1, 2, 3 };
        (all[0], all[2]) = (all[2], all[0]);
        return (all[0] * 100) + (all[1] * 10) + all[2];
    }

    public int SwapStructs()
    {
        one = new Pair { A = 1, B = 2 };
        two = new Pair { A = 3, B = 4 };
        (one, two) = (two, one);
        return (one.A * 1000) + (one.B * 100) + (two.A * 10) + two.B;
    }

    public int SwapMemoryStructs()
    {
        var a = new Pair { A = 1 };
        var b = new Pair { A = 2 };
        (a, b) = (b, a);
        a.A += 5;
        return (a.A * 10) + b.A;
    }

    public int IndicesFirst()
    {
        var all = new int[5];
        var i = 0;
        (all[i++], all[i++]) = (i, i++ * 10);
        return (all[0] * 100) + (all[1] * 10) + i;
    }

    public int IndexStored()
    {
        var all = new int[5];
        var i = 1;
        (i, all[i]) = (3, 7);
        return (all[1] * 100) + (all[3] * 10) + i;
    }

    public int ArrayStored()
    {
        var all = new int[2];
        var other = all;
        (all[0], all) = (7, new int[3]);
        return (other[0] * 10) + all.Length;
    }

    public int MemoryIndexFirst(int i)
    {
        var all = new int[2];
        int x;
        (all[i], x) = (Boom(), 1);
        return x;
    }

    public void StorageIndexLast(int i) => (list[i], left) = (Boom(), 1);

    public int Mappings()
    {
        map[1] = 5;
        (map[1], map[2]) = (map[2] + 1, map[1]);
        return (map[1] * 10) + map[2];
    }

    public int FromCall()
    {
        var i = 0;
        var all = new int[3];
        (all[i++], all[i]) = Both(4);
        return (all[0] * 100) + (all[1] * 10) + i;
    }

    public int FromCallToFields()
    {
        (left, right) = Both(1);
        return (left * 10) + right;
    }

    public long Widened(int a, byte b)
    {
        (long x, UInt256 y) = (a, b);
        (long z, _) = Both(a);
        return x + (long)y + z;
    }

    public int NestedParts(int a)
    {
        var ((b, c), d) = ((a, a + 1), a + 2);
        return (b * 100) + (c * 10) + d;
    }

    public int OfRecord(int x, int y)
    {
        var (a, b) = new Point(x, y);
        var point = new Point(b, a);
        int c;
        (c, _) = point;
        return (a * 100) + (b * 10) + c;
    }

    public int Named()
    {
        var both = Both(2);
        both.a += 10;
        var copy = both;
        copy.b = 0;
        return (both.a * 100) + (both.b * 10) + copy.b;
    }

    public int Assigned(bool flag)
    {
        (int x, int y) pair = (1, 2);
        if (flag) pair = (pair.y, pair.x);
        return (pair.Item1 * 10) + pair.y;
    }

    public int ElementOfCall() => Both(5).b;

    public (int first, int second) Returned()
    {
        var both = Both(7);
        return both;
    }

    public int DiscardedValues()
    {
        count = 0;
        (_, var x) = (Next(), Next());
        _ = Next();
        return (x * 10) + count;
    }
}

//: SwapLocals(1, 2) -> 21
//: Rotate(1, 2, 3) -> 231
//: SwapFields() -> 21
//: SwapElements() -> 321
//: SwapStructs() -> 3412
//: SwapMemoryStructs() -> 71
//: IndicesFirst() -> 403
//: IndexStored() -> 703
//: ArrayStored() -> 73
//: MemoryIndexFirst(0) -> error Boom(0)
//: MemoryIndexFirst(2) -> panic 0x32
//: StorageIndexLast(5) -> error Boom(0)
//: Mappings() -> 15
//: FromCall() -> 561
//: FromCallToFields() -> 23
//: Widened(3, 255) -> 262
//: NestedParts(1) -> 123
//: OfRecord(1, 2) -> 122
//: Named() -> 1340
//: Assigned(true) -> 21
//: Assigned(false) -> 12
//: ElementOfCall() -> 7
//: Returned() -> 8, 9
//: DiscardedValues() -> 23
