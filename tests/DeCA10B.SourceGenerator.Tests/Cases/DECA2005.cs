public readonly partial record struct AddedEvent(ulong Value) : IEvent;

[Contract]
public sealed partial class Sample : Contract
{
    readonly Mapping<Address, ulong> values = new();

    public void Add(ulong value)
    {
        values[Msg.Sender] += value;
        Emit(new AddedEvent(value));
    }

    public void [|Remove|](ulong value) => values[Msg.Sender] -= value;

    public ulong Mine() => values[Msg.Sender];
}
