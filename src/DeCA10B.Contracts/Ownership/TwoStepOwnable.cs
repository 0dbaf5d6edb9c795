namespace DeCA10B.Contracts;

/// <summary>A contract with one owner, who hands over in two steps: the next owner must accept, so that a mistyped address takes nothing.</summary>
[Contract]
public abstract partial class TwoStepOwnable : Contract
{
    /// <summary>Who may call the guarded functions.</summary>
    public Address Owner { get; private set; }

    /// <summary>Who may become the owner by accepting; zero when nobody was offered it.</summary>
    public Address OfferedOwner { get; private set; }

    /// <summary>Makes the deployer the owner.</summary>
    protected TwoStepOwnable()
    {
        Owner = Msg.Sender;
    }

    /// <summary>Offers the ownership to somebody, in place of any offer before. Only the owner may.</summary>
    /// <param name="newOwner">Who may accept it; zero takes an offer back.</param>
    [OnlyOwner]
    public void OfferOwnership(Address newOwner)
    {
        OfferedOwner = newOwner;
        Emit(new OwnershipOfferedEvent(Owner, newOwner));
    }

    /// <summary>Takes the ownership that was offered. Only whom it was offered to may.</summary>
    public void AcceptOwnership()
    {
        Require(Msg.Sender == OfferedOwner, new NotOfferedError(Msg.Sender));
        var previousOwner = Owner;
        Owner = Msg.Sender;
        OfferedOwner = Address.Zero;
        Emit(new OwnershipTransferredEvent(previousOwner, Msg.Sender));
    }

    /// <summary>Reverts unless the owner calls.</summary>
    protected void RequireOwner()
    {
        Require(Msg.Sender == Owner, new NotOwnerError(Msg.Sender));
    }
}
