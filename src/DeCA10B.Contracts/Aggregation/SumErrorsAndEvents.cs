namespace DeCA10B.Contracts;

/// <summary>The sum is in another phase.</summary>
/// <param name="Phase">The phase it is in.</param>
public readonly partial record struct WrongSumPhaseError(SumPhase Phase) : IError;

/// <summary>The account takes no part, or has done this already.</summary>
/// <param name="Account">It.</param>
public readonly partial record struct NotParticipatingError(Address Account) : IError;

/// <summary>One commitment a participant: to the share dealt to it.</summary>
/// <param name="Count">How many were given.</param>
/// <param name="Expected">How many participants there are.</param>
public readonly partial record struct WrongShareCountError(UInt256 Count, UInt256 Expected) : IError;

/// <summary>The share is not the one committed to, was opened, or need not be.</summary>
/// <param name="Dealer">Who dealt it.</param>
/// <param name="Holder">Whom it was dealt to.</param>
public readonly partial record struct WrongShareError(uint Dealer, uint Holder) : IError;

/// <summary>A secure sum went on to another phase.</summary>
/// <param name="Phase">The new one.</param>
/// <param name="DeadlineS">When it ends, in Unix seconds; 0 when it does not.</param>
public readonly partial record struct SumPhaseChangedEvent(SumPhase Phase, uint DeadlineS) : IEvent;

/// <summary>Somebody takes part.</summary>
/// <param name="Account">Who.</param>
/// <param name="Index">As which participant.</param>
public readonly partial record struct JoinedEvent([Indexed] Address Account, uint Index) : IEvent;

/// <summary>A participant committed to the shares that it dealt.</summary>
/// <param name="Index">Which.</param>
/// <param name="Commitments">One a participant.</param>
public readonly partial record struct DealtEvent([Indexed] uint Index, Bytes32[] Commitments) : IEvent;

/// <summary>The sum of the shares dealt to a participant is known: it revealed it, or all were opened.</summary>
/// <param name="Index">Which.</param>
/// <param name="Sum">The sum, modulo 2^256.</param>
/// <param name="IsRecovered">Whether it was silent, and the shares were opened.</param>
public readonly partial record struct ColumnKnownEvent([Indexed] uint Index, UInt256 Sum, bool IsRecovered) : IEvent;

/// <summary>The total is known.</summary>
/// <param name="Total">The sum of the values of all who dealt.</param>
/// <param name="Dealers">How many they are.</param>
public readonly partial record struct TotalEvent(Int256 Total, uint Dealers) : IEvent;
