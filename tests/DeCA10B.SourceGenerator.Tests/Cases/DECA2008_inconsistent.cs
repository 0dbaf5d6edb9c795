public readonly partial record struct LimitEvent(ulong Limit) : IEvent;

public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    public Address Owner { get; }

    public ulong Limit { get; private set; }

    public Sample() => Owner = Msg.Sender;

    public void SetLimit(ulong limit)
    {
        Require(Msg.Sender == Owner, new NotOwnerError());
        Set(limit);
    }

    public void Reset(ulong limit) => Set(limit);

    void Set(ulong limit)
    {
        [|Limit = limit|];
        Emit(new LimitEvent(limit));
    }
}
