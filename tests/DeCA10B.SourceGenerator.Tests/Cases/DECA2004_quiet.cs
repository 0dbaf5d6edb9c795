public readonly partial record struct FeeEvent(ulong Fee) : IEvent;

public readonly partial record struct NotOwnerError : IError;

[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public Address Owner { get; }

    public ulong Fee { get; private set; }

    public Sample() => Owner = Msg.Sender;

    public void SetFee(ulong fee)
    {
        RequireOwner();
        Fee = fee;
        Tell();
    }

    public ulong Next()
    {
        Emit(new FeeEvent(count));
        return count++;
    }

    void Tell() => Emit(new FeeEvent(Fee));

    void RequireOwner() => Require(Msg.Sender == Owner, new NotOwnerError());
}
