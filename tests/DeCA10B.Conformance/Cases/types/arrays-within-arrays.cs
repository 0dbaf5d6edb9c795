//: row types.array.nested
[System.Runtime.CompilerServices.InlineArray(3)]
public struct Three
{
    private UInt24 first;
}

public struct Point
{
    public Int80 X;
    public UInt24 Y;
}

public readonly partial record struct SeenEvent(Int80[][] Rows, Three[] Threes) : IEvent;

public readonly partial record struct BadError(uint[][][] Cubes, Point[] Points) : IError;

[Contract]
public sealed partial class Case : Contract
{
    private readonly StorageArray<Three> threes = new();
    private readonly Mapping<ulong, StorageArray<Int80>> rows = new();
    private readonly Mapping<ulong, Mapping<Address, Point>> points = new();

    public Int80 Sum(Int80[][] rows)
    {
        Int80 sum = 0;
        for (var i = 0; i < rows.Length; i++)
            for (var j = 0; j < rows[i].Length; j++)
                sum += rows[i][j];
        return sum;
    }

    public Int80 SumOfSpan(ReadOnlySpan<Int80[]> rows)
    {
        Int80 sum = 0;
        for (var i = 0; i < rows.Length; i++)
            for (var j = 0; j < rows[i].Length; j++)
                sum += rows[i][j];
        return sum;
    }

    public uint Corner(uint[][][] cubes, int i, int j, int k) => cubes[i][j][k];

    public uint[][][] Same(uint[][][] cubes) => cubes;

    public Three[] Turned(Three[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var kept = values[i];
            values[i][0] = kept[2];
            values[i][2] = kept[0];
        }

        return values;
    }

    public UInt24 Middle(ReadOnlySpan<Three> values, int index) => values[index][1];

    // An inner array is shared: a write through one name is seen through the other.
    public Int80 Shared(Int80[][] rows)
    {
        var first = rows[0];
        first[0] = 100;
        rows[1] = first;
        rows[1][0] += 1;
        return rows[0][0];
    }

    public Point[] Moved(Point[] points, Int80 by)
    {
        for (var i = 0; i < points.Length; i++) points[i].X += by;
        return points;
    }

    public void Tell(Int80[][] rows, Three[] threes) => Emit(new SeenEvent(rows, threes));

    public void Fail(uint[][][] cubes, Point[] points) => Revert(new BadError(cubes, points));

    public Bytes32 Hash(Three[] values) => Keccak256(EncodePacked(values[0][0], values[0][1]));

    public void Store(ulong key, Int80 value, Address owner)
    {
        rows[key].Push(value);
        rows[key].Push(value * 2);
        points[key][owner] = new Point { X = value, Y = (UInt24)7 };
        ref var point = ref points[key].Ref(owner);
        point.X += 1;
    }

    public Int80 Row(ulong key, ulong index) => rows[key][index];

    public Point PointOf(ulong key, Address owner) => points[key][owner];

    public void Keep(Three value)
    {
        threes.Push(value);
        var first = threes[0];
        first[1] = (UInt24)9;
        threes[0] = first;
    }

    public Three Kept(ulong index) => threes[index];
}
//: Sum([]) -> 0
//: Sum([[], [1, -2], [2^79-1]]) -> 2^79-2
//: Sum([[2^79-1], [1]]) -> panic 0x11
//: SumOfSpan([[1], [], [-5, 7]]) -> 3
//: Corner([[[1, 2], [3]], [[4]]], 0, 1, 0) -> 3
//: Corner([[[1, 2], [3]], [[4]]], 1, 0, 1) -> panic 0x32
//: Corner([], 0, 0, 0) -> panic 0x32
//: Same([[[1, 2], [3]], [], [[]]]) -> [[[1, 2], [3]], [], [[]]]
//: Turned([[1, 2, 3], [16777215, 0, 5]]) -> [[3, 2, 1], [5, 0, 16777215]]
//: Middle([[1, 2, 3], [4, 5, 6]], 1) -> 5
//: Middle([[1, 2, 3]], 1) -> panic 0x32
//: Shared([[1], [2]]) -> 101
//: Shared([[1]]) -> panic 0x32
//: Moved([(1, 2), (-1, 3)], 10) -> [(11, 2), (9, 3)]
//: Tell([[1], [-2, 3]], [[1, 2, 3]]) -> ; event Seen([[1], [-2, 3]], [[1, 2, 3]])
//: Fail([[[1]]], [(-1, 5)]) -> error Bad([[[1]]], [(-1, 5)])
//: Store(5, -3, @1) -> 
//: Row(5, 1) -> -6
//: Row(5, 2) -> panic 0x32
//: PointOf(5, @1) -> (-2, 7)
//: PointOf(5, @2) -> (0, 0)
//: Keep([1, 2, 3]) -> 
//: Kept(0) -> [1, 9, 3]
//: Kept(1) -> panic 0x32
