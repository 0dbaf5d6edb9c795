//: row storage.reference.value
[InlineArray(3)]
public struct Row
{
    ushort first;
}

public struct Entry
{
    public ulong Count;
    public string Text;
    public Row Cells;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly Mapping<ulong, ulong> totals = new();
    readonly Mapping<Address, Mapping<ulong, byte>> nested = new();
    readonly PackedMapping<ulong, short> packed = new();
    readonly Mapping<string, Entry> entries = new();
    readonly StorageArray<Entry> list = new();
    ulong field = 3;
    uint asked;

    ulong Ask()
    {
        asked++;
        return 5;
    }

    public (ulong, uint) Once(ulong by)
    {
        ref var total = ref totals.Ref(Ask());
        total += by;
        total++;
        total *= 2;
        return (total, asked);
    }

    public (ulong, ulong) KeyChanges(ulong key)
    {
        ref ulong total = ref totals.Ref(key);
        key++;
        total = key;
        return (totals[key - 1], totals[key]);
    }

    public ulong InALoop(ulong last)
    {
        for (ulong i = 0; i < last; i++)
        {
            ref var total = ref totals.Ref(100 + i);
            total += i;
        }

        return totals[100] + totals[101] + totals[102];
    }

    public byte Nested(ulong key, byte value)
    {
        ref var place = ref nested.Ref(Msg.Sender).Ref(key);
        place = value;
        place += 200;
        return nested[Msg.Sender][key];
    }

    public short Packed(ulong key)
    {
        ref var place = ref packed.Ref(key + 1);
        place--;
        return packed[key + 1];
    }

    public (ulong, string, ushort) Members(string key)
    {
        ref var count = ref entries.Ref(key).Count;
        ref var text = ref entries.Ref(key).Text;
        ref var cells = ref entries.Ref(key).Cells;
        count += 7;
        text = text + "!";
        cells[1] = 9;
        cells[2] = cells[1];
        var entry = entries[key];
        return (entry.Count, entry.Text, entry.Cells[2]);
    }

    public ulong OfReference()
    {
        list.Push(new Entry { Text = "" });
        ref var entry = ref list.Ref(0);
        ref var count = ref entry.Count;
        count = 8;
        return list[0].Count;
    }

    public ulong Field()
    {
        ref var f = ref field;
        f = f * f;
        return field;
    }

    public ulong Unchanged(ulong key)
    {
        ref readonly var total = ref totals.Ref(key);
        var before = total;
        totals[key] = 40;
        return total + before;
    }
}

//: Once(4) -> 10, 1
//: Once(4) -> 30, 2
//: KeyChanges(7) -> 8, 0
//: InALoop(3) -> 3
//: Nested(4, 50) -> 250
//: Nested(4, 56) -> panic 0x11
//: Packed(9) -> -1
//: Members("a") -> 7, "!", 9
//: Members("a") -> 14, "!!", 9
//: OfReference() -> 8
//: Field() -> 9
//: Unchanged(7) -> 48
//: storage field = 9
