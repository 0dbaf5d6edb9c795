namespace DeCA10B.Contracts;

/// <summary>A contract has a new owner.</summary>
/// <param name="PreviousOwner">Who it was.</param>
/// <param name="NewOwner">Who it is now.</param>
public readonly partial record struct OwnershipTransferredEvent([Indexed] Address PreviousOwner, [Indexed] Address NewOwner) : IEvent;

/// <summary>The ownership of a contract was offered to somebody, who may accept it.</summary>
/// <param name="Owner">Who owns it still.</param>
/// <param name="OfferedOwner">Who may accept; zero when an offer was taken back.</param>
public readonly partial record struct OwnershipOfferedEvent([Indexed] Address Owner, [Indexed] Address OfferedOwner) : IEvent;

/// <summary>The administration of a part was offered to somebody, who may accept it.</summary>
/// <param name="Administrator">Who has it still.</param>
/// <param name="OfferedAdministrator">Who may accept; zero when an offer was taken back.</param>
public readonly partial record struct AdministrationOfferedEvent([Indexed] Address Administrator, [Indexed] Address OfferedAdministrator) : IEvent;

/// <summary>A part has a new administrator.</summary>
/// <param name="PreviousAdministrator">Who it was.</param>
/// <param name="NewAdministrator">Who it is now.</param>
public readonly partial record struct AdministrationTransferredEvent([Indexed] Address PreviousAdministrator, [Indexed] Address NewAdministrator) : IEvent;
