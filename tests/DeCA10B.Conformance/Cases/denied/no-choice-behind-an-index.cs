//: row expressions.choice-behind-index
//: denied DECA1258
[InlineArray(3)]
public struct Three
{
    private long first;
}

[InlineArray(3)]
public struct Entries
{
    private Entry first;
}

[ContractLibrary]
public struct Entry
{
    public long Count;
    public Three Parts;

    public readonly long Plus(long by) => Count + by;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly long argument;
    Three stored;

    public void Chosen(Int128[] data)
    {
        [|data[^0]|] = argument switch { 2 => 842u, _ => (uint)data[2] - 41670u };
    }

    public void Inside(long[] data, int n, long by)
    {
        [|data[^n]|] = 7 + (by is 1 or 2 ? argument : argument / by);
    }

    public void Apart(bool[] data, int n, long by)
    {
        [|data[^(n + 1)]|] = by is not (3 or 4) && argument + by > 0;
    }

    public long Twice(long[] data, long[] other)
    {
        return [|data[^1]|] = other[0] = argument switch { 2 => 1, _ => argument - 1 };
    }

    public void Stored(int n, long by)
    {
        [|stored[n]|] = by switch { 2 => 842, _ => 1 / by };
    }

    public void Within(Entry[] data, int n, long by)
    {
        [|data[0].Parts[n]|] = by switch { 2 => 842, _ => 1 / by };
    }

    public void Wholly(int n, long by)
    {
        Entries entries = default;
        [|entries[n].Parts[1]|] = by switch { 2 => 842, _ => 1 / by };
    }

    public long Called(int n, long by)
    {
        Entries entries = default;
        return [|entries[n]|].Plus(by switch { 2 => 842, _ => 1 / by });
    }

    public long OfSpan(ReadOnlySpan<Entry> data, long by) => [|data[0]|].Plus(by switch { 2 => 842, _ => 1 / by }) + [|data[^1]|].Plus(by is 1 or 2 ? 1 : 1 / by);
}
