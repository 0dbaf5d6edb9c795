public struct Entry
{
    public ulong Total;
}

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, Entry> entries = new();

    [View]
    public void Look(Address account)
    {
        ref var entry = ref entries.Ref(account);
        [|entry.Total|]++;
    }
}
