public readonly partial record struct LimitEvent(ulong Limit) : IEvent;

public readonly partial record struct NotOwnerError : IError;

[Contract]
public abstract partial class Owned : Contract
{
    public Address Owner { get; }

    protected Owned() => Owner = Msg.Sender;

    protected void RequireOwner() => Require(Msg.Sender == Owner, new NotOwnerError());
}

[Contract]
public sealed partial class Sample : Owned
{
    public ulong Limit { get; private set; }

    public void SetLimit(ulong limit)
    {
        [|Limit = limit|];
        Emit(new LimitEvent(limit));
    }
}
