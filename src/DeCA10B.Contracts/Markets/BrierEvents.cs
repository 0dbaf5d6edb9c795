namespace DeCA10B.Contracts;

/// <summary>Somebody committed to a contribution, with a stake.</summary>
/// <param name="Author">Who.</param>
/// <param name="Index">The contribution.</param>
/// <param name="Commitment">What hides it.</param>
public readonly partial record struct ContributionCommittedEvent([Indexed] Address Author, uint Index, Bytes32 Commitment) : IEvent;

/// <summary>A contribution is known now. This is the only place that keeps the sample whole: whoever scores it brings it again.</summary>
/// <param name="Index">The contribution.</param>
/// <param name="Data">The sample.</param>
/// <param name="Classification">Its label.</param>
public readonly partial record struct ContributionRevealedEvent(uint Index, long[] Data, ulong Classification) : IEvent;

/// <summary>A contribution was scored, or passed over.</summary>
/// <param name="Index">The contribution.</param>
/// <param name="Change">What it changed in the score.</param>
/// <param name="IsAccepted">Whether the model keeps it.</param>
/// <param name="Balance">What its author can collect, in wei.</param>
public readonly partial record struct ContributionScoredEvent(uint Index, Int256 Change, bool IsAccepted, UInt256 Balance) : IEvent;
