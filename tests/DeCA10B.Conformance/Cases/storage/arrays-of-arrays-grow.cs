//: row storage.array, storage.array.push-default
/// <summary>What is pushed without a value is the default: an empty array, a zero, an empty entry.</summary>
public struct Entry
{
    public uint Count;
    public string Name;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<StorageArray<long>> rows = new();
    readonly StorageArray<ulong> numbers = new();
    readonly StorageArray<Entry> entries = new();
    readonly Mapping<Address, StorageArray<StorageArray<byte>>> grids = new();
    int turns;

    public void Add(long[] row)
    {
        rows.Push();
        foreach (var item in row) rows[rows.Length - 1].Push(item);
    }

    public (UInt256, long) Row(ulong at, ulong column) => (rows[at].Length, rows[at][column]);

    public void Drop()
    {
        rows.Pop();
        rows.Push();
    }

    public void Defaults()
    {
        numbers.Push();
        entries.Push();
        entries.Ref(entries.Length - 1).Count++;
    }

    public (ulong, uint, string) Last() => (numbers[numbers.Length - 1], entries[entries.Length - 1].Count, entries[entries.Length - 1].Name);

    public UInt256 Grow(Address who, byte value)
    {
        grids[who].Push();
        grids[Next(who)][0].Push(value);
        return grids[who][0].Length;
    }

    public void Reverted()
    {
        rows.Push();
        rows[rows.Length - 1].Push(3);
        rows[7].Push(1);
    }

    Address Next(Address who)
    {
        turns++;
        return who;
    }
}
//: Add([5, -6, 7]) ->
//: Add([]) ->
//: Row(0, 1) -> 3, -6
//: Row(1, 0) -> panic 0x32
//: Drop() ->
//: Row(1, 0) -> panic 0x32
//: Add([9]) ->
//: Row(2, 0) -> 1, 9
//: Drop() ->
//: Row(2, 0) -> panic 0x32
//: Reverted() -> panic 0x32
//: Row(3, 0) -> panic 0x32
//: Defaults() ->
//: Defaults() ->
//: Last() -> 0, 1, ""
//: Grow(@3, 8) -> 1
//: Grow(@3, 9) -> 2
//: storage rows[0][2] = 7
//: storage turns = 2
