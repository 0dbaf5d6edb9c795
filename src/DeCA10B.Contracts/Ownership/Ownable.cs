namespace DeCA10B.Contracts;

/// <summary>A contract with one owner, who alone may call what is guarded: the deployer, until the ownership is transferred.</summary>
[Contract]
public abstract partial class Ownable : Contract, IOwnable
{
    /// <summary>Who may call the guarded functions.</summary>
    public Address Owner { get; private set; }

    /// <summary>Makes the deployer the owner.</summary>
    protected Ownable()
    {
        Owner = Msg.Sender;
    }

    /// <summary>Makes somebody else the owner. Only the owner may.</summary>
    /// <param name="newOwner">The next owner, not the zero address.</param>
    [OnlyOwner]
    public void TransferOwnership(Address newOwner)
    {
        Require(newOwner != Address.Zero, new ZeroAddressError());
        var previousOwner = Owner;
        Owner = newOwner;
        Emit(new OwnershipTransferredEvent(previousOwner, newOwner));
    }

    /// <summary>Reverts unless the owner calls.</summary>
    protected void RequireOwner()
    {
        Require(Msg.Sender == Owner, new NotOwnerError(Msg.Sender));
    }
}
