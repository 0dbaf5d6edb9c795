//: row expressions.order
// Found by the fuzzer, --seed 7001 --program 3199.
[System.Runtime.CompilerServices.InlineArray(2)]
public struct Row
{
    ulong first;
}

public struct Entry
{
    public ulong Count;
    public Row Parts;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<StorageArray<ulong>> grid = new();
    readonly StorageArray<Mapping<ulong, ulong>> maps = new();
    readonly StorageArray<Entry> list = new();
    readonly Mapping<ulong, StorageArray<ulong>> rows = new();
    ulong steps;

    ulong Step() => ++steps;

    public void Element(ulong by) => grid[0][7 / by] = grid[1][steps];

    public void Compound(ulong by) => grid[0][7 / by] += Step();

    public void Increment(ulong by) => grid[0][7 / by]++;

    public ulong IncrementInside(ulong by) => grid[0][7 / by]++ + Step();

    public void Stepped() => grid[0][Step()] = Step();

    public void Packed(ulong at, ulong by) => list.Ref(at).Parts[(int)(7 / by)] = list[1].Count;

    public void Mapped(ulong by) => rows[7 / by][8 / (by - 1)] = grid[3][0];

    public void Reads(ulong by) => steps = grid[0][7 / by] + grid[1][8 / by];

    public void Grow(ulong by) => list.Push(new Entry { Count = by });

    public ulong Value(ulong row, int at) => list[row].Parts[at];

    public ulong CompoundPart(ulong at, ulong by) => list.Ref(at).Parts[(int)(7 / by) - 1] += Step();
}

//: Element(0) -> panic 0x32
//: Compound(0) -> panic 0x32
//: Increment(0) -> panic 0x32
//: IncrementInside(0) -> panic 0x32
//: Stepped() -> panic 0x32
//: Packed(0, 0) -> panic 0x32
//: Mapped(0) -> panic 0x12
//: Mapped(1) -> panic 0x12
//: Mapped(2) -> panic 0x32
//: Reads(0) -> panic 0x32
//: CompoundPart(0, 0) -> panic 0x32
//: Grow(5) ->
//: Grow(9) ->
//: Packed(0, 0) -> panic 0x12
//: Packed(0, 7) ->
//: Packed(2, 0) -> panic 0x32
//: Value(0, 1) -> 9
//: CompoundPart(0, 0) -> panic 0x12
//: CompoundPart(2, 0) -> panic 0x32
//: CompoundPart(0, 7) -> 1
//: CompoundPart(0, 4) -> 3
//: CompoundPart(0, 2) -> panic 0x32
//: storage steps = 2
