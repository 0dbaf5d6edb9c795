namespace DeCA10B.Contracts;

/// <summary>A contract has a new owner.</summary>
/// <param name="PreviousOwner">Who it was.</param>
/// <param name="NewOwner">Who it is now.</param>
public readonly partial record struct OwnershipTransferredEvent([Indexed] Address PreviousOwner, [Indexed] Address NewOwner) : IEvent;
