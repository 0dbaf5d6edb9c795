namespace DeCA10B.Contracts;

/// <summary>A part that belongs to a trainer and is still administered by somebody: the deployer, until the administration is handed over, in two steps.</summary>
[Contract]
public abstract partial class Administered : Ownable
{
    /// <summary>Who may call what is for the administrator. Not <see cref="Ownable.Owner"/>, which is the trainer.</summary>
    public Address Administrator { get; private set; }

    /// <summary>Who may become the administrator by accepting; zero when nobody was offered it.</summary>
    public Address OfferedAdministrator { get; private set; }

    /// <summary>Makes the deployer the administrator.</summary>
    protected Administered()
    {
        Administrator = Msg.Sender;
    }

    /// <summary>Offers the administration to somebody, in place of any offer before. Only the administrator may.</summary>
    /// <param name="newAdministrator">Who may accept it; zero takes an offer back.</param>
    [OnlyAdministrator]
    public void OfferAdministration(Address newAdministrator)
    {
        OfferedAdministrator = newAdministrator;
        Emit(new AdministrationOfferedEvent(Administrator, newAdministrator));
    }

    /// <summary>Takes the administration that was offered. Only whom it was offered to may.</summary>
    public void AcceptAdministration()
    {
        Require(Msg.Sender == OfferedAdministrator, new NotOfferedError(Msg.Sender));
        var previous = Administrator;
        Administrator = Msg.Sender;
        OfferedAdministrator = Address.Zero;
        Emit(new AdministrationTransferredEvent(previous, Msg.Sender));
    }

    /// <summary>Reverts unless the administrator calls.</summary>
    protected void RequireAdministrator()
    {
        Require(Msg.Sender == Administrator, new NotAdministratorError(Msg.Sender));
    }
}
