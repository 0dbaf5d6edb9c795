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

    public void SetLimit(ulong limit) => Limit = limit;

    public ulong Raise(ulong limit)
    {
        Limit = limit;
        return limit;
    }
}
//: becomes
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
        RequireOwner();
        Limit = limit;
    }

    public ulong Raise(ulong limit)
    {
        RequireOwner();
        Limit = limit;
        return limit;
    }
}
//: SetLimit(5) -> 
//: Limit -> 5
//: Raise(6) -> 6
