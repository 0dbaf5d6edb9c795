//: row types.array.fixed
public struct Entry
{
    public int Count;
    public byte Kind;
}

[System.Runtime.CompilerServices.InlineArray(2)]
public struct Row
{
    Entry first;
}

public struct Sheet
{
    public ulong Number;
    public Row Rows;
}

[Contract]
public sealed partial class Case : Contract
{
    Row row;
    Row other;
    Sheet sheet;
    readonly Mapping<int, Row> rows = new();
    readonly StorageArray<Row> list = new();

    public void Clear() => row = default(Row);

    public void Set(Row value) => row = value;

    public void Fill(int count)
    {
        Row made = default;
        made[0].Count = count;
        made[1] = new Entry { Count = -count, Kind = 7 };
        row = made;
        made[0].Count = 0;
        rows[count] = made;
        list.Push(made);
        list.Push(row);
    }

    public void Copy() => other = row;

    public void Keep(ulong number) => sheet = new Sheet { Number = number, Rows = row };

    public void KeepWhole(Sheet value) => sheet = value;

    public Row Get() => row;

    public Row Entry(int key) => rows[key];

    public Sheet GetSheet() => sheet;

    public Row Listed(int index) => list[index];

    public int Both() => (other = row)[1].Count;
}

//: Set([(1, 2), (3, 4)]) ->
//: Get() -> [(1, 2), (3, 4)]
//: Copy() ->
//: Clear() ->
//: Get() -> [(0, 0), (0, 0)]
//: Fill(5) ->
//: Get() -> [(5, 0), (-5, 7)]
//: Entry(5) -> [(0, 0), (-5, 7)]
//: Listed(0) -> [(0, 0), (-5, 7)]
//: Listed(1) -> [(5, 0), (-5, 7)]
//: Keep(9) ->
//: GetSheet() -> (9, [(5, 0), (-5, 7)])
//: KeepWhole((4, [(1, 1), (2, 2)])) ->
//: GetSheet() -> (4, [(1, 1), (2, 2)])
//: Both() -> -5
