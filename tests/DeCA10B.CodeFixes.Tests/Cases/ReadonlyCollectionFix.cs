[Contract]
public sealed partial class Sample : Contract
{
    Mapping<Address, ulong> counts = new();
    readonly Mapping<ulong, ulong> powers;
    private StorageArray<ulong> items;

    public ulong Increment(ulong by)
    {
        items.Push(by);
        powers[by] = by * by;
        return counts[Msg.Sender] += powers[by];
    }
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, ulong> counts = new();
    readonly Mapping<ulong, ulong> powers = new();
    private readonly StorageArray<ulong> items = new();

    public ulong Increment(ulong by)
    {
        items.Push(by);
        powers[by] = by * by;
        return counts[Msg.Sender] += powers[by];
    }
}
//: Increment(3) -> 9
//: Increment(2) -> 13
