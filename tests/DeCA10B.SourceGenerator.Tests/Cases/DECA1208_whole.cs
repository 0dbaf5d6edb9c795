public struct Entry
{
    public ulong Total;
}

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, Entry> entries = new();

    public void Reset()
    {
        ref var entry = ref entries.Ref(Msg.Sender);
        [|entry = new Entry()|];
    }
}
