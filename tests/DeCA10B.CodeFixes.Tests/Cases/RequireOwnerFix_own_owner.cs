/// <summary>Has an owner.</summary>
[Contract]
public sealed partial class Sample : Contract
{
    public Address Owner { get; private set; }

    public ulong Count { get; private set; }

    public Sample() => Owner = Msg.Sender;

    public void TransferOwnership(Address to)
    {
        Owner = to;
    }

    public void Reset()
    {
        if (Msg.Sender == Owner) Count = 1;
    }
}
//: becomes
/// <summary>Only the owner may.</summary>
public readonly partial record struct NotOwnerError : IError;

/// <summary>Has an owner.</summary>
[Contract]
public sealed partial class Sample : Contract
{
    public Address Owner { get; private set; }

    public ulong Count { get; private set; }

    public Sample() => Owner = Msg.Sender;

    public void TransferOwnership(Address to)
    {
        Require(Msg.Sender == Owner, new NotOwnerError());
        Owner = to;
    }

    public void Reset()
    {
        if (Msg.Sender == Owner) Count = 1;
    }
}
//: TransferOwnership(@1) -> 
//: TransferOwnership(@0) -> revert NotOwnerError
