//: row expressions.array-initializer
//: row expressions.index-from-end
//: row expressions.utf8
public readonly partial record struct BoomError(int Code) : IError;

[InlineArray(3)]
public struct Three
{
    private int first;
}

[Contract]
public sealed partial class Case : Contract
{
    private int count;

    private int Next() => ++count;

    private static int Sum(int[] values)
    {
        var sum = 0;
        foreach (var value in values) sum = (sum * 10) + value;
        return sum;
    }

    public int[] Written() => new[] { 1, 2, 3 };

    public int[] InOrder()
    {
        count = 0;
        return [Next(), Next() * 10, count];
    }

    public long[] Converted(int x) => [x, 1, -5];

    public byte[] Octets() => [1, 2, 255];

    public int[] Empty() => [];

    public string[] Texts(string s) => ["a", s];

    public int Passed() => Sum([4, 5]) + Sum(new int[] { 1 });

    public int Rows()
    {
        int[][] rows = [[1, 2], [3], []];
        return (rows[0].Length * 100) + (rows[1][0] * 10) + rows[2].Length;
    }

    public int Last()
    {
        int[] all = [1, 2, 3];
        return (all[^1] * 10) + all[^3];
    }

    public int FromEnd(int n)
    {
        int[] all = [1, 2, 3];
        return all[^n];
    }

    public int StoresFromEnd()
    {
        int[] all = [1, 2, 3];
        all[^1] = 7;
        all[^2] += all[^1];
        return (all[1] * 10) + all[2];
    }

    public int OfSpan(ReadOnlySpan<int> data, int n) => data[^n];

    public int OfInline(int n)
    {
        Three three = default;
        three[^1] = 5;
        return three[^n] + three[2];
    }

    public int ArrayFirst()
    {
        int[] all = [1, 2, 3];
        return all[^(all = new[] { 9, 9 }).Length];
    }

    public byte[] Text() => "h\u00e9"u8.ToArray();

    public Bytes32 Hash() => Keccak256("abc"u8);
}

//: Written() -> [1, 2, 3]
//: InOrder() -> [1, 20, 2]
//: Converted(7) -> [7, 1, -5]
//: Octets() -> 0x0102ff
//: Empty() -> []
//: Texts("z") -> ["a", "z"]
//: Passed() -> 46
//: Rows() -> 230
//: Last() -> 31
//: FromEnd(3) -> 1
//: FromEnd(0) -> panic 0x32
//: FromEnd(4) -> panic 0x32
//: FromEnd(-2147483648) -> panic 0x32
//: StoresFromEnd() -> 97
//: OfSpan([4, 5], 2) -> 4
//: OfSpan([4, 5], 3) -> panic 0x32
//: OfSpan([], 1) -> panic 0x32
//: OfInline(1) -> 10
//: OfInline(3) -> 5
//: OfInline(4) -> panic 0x32
//: ArrayFirst() -> 2
//: Text() -> 0x68c3a9
//: Hash() -> 0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45
