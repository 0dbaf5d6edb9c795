public readonly partial record struct LimitEvent(ulong Limit) : IEvent;

public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    public Address Owner { get; }

    public ulong Limit { get; private set; }

    public Sample() => Owner = Msg.Sender;

    [Guard(nameof(OnlyOwner))]
    public void SetLimit(ulong limit)
    {
        Limit = limit;
        Emit(new LimitEvent(limit));
    }

    public void ResetLimit(ulong limit)
    {
        [|Limit = limit|];
        Emit(new LimitEvent(limit));
    }

    void OnlyOwner() => Require(Msg.Sender == Owner, new NotOwnerError());
}
