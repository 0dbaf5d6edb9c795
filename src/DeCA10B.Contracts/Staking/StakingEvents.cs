namespace DeCA10B.Contracts;

/// <summary>Somebody committed to a sample.</summary>
/// <param name="Author">Who.</param>
/// <param name="Commitment">keccak256 of what it is; see <see cref="StakeablePlus64"/>.</param>
/// <param name="Cost">What was taken for it, in wei.</param>
public readonly partial record struct SampleCommittedEvent([Indexed] Address Author, [Indexed] Bytes32 Commitment, UInt256 Cost) : IEvent;

/// <summary>Somebody revealed a sample.</summary>
/// <param name="Author">Who.</param>
/// <param name="Key">Its record.</param>
/// <param name="IsSurprising">Whether the model was unsure of it.</param>
/// <param name="IsDuplicate">Whether it had been there before.</param>
public readonly partial record struct SampleRevealedEvent([Indexed] Address Author, [Indexed] Bytes32 Key, bool IsSurprising, bool IsDuplicate) : IEvent;

/// <summary>A commitment was not revealed in time.</summary>
/// <param name="Author">Who committed.</param>
/// <param name="Commitment">To what.</param>
/// <param name="Forfeited">What the treasury got, in wei.</param>
public readonly partial record struct CommitmentForfeitedEvent([Indexed] Address Author, [Indexed] Bytes32 Commitment, UInt256 Forfeited) : IEvent;

/// <summary>Somebody reported a sample: it is locked until it is settled.</summary>
/// <param name="Reporter">Who.</param>
/// <param name="Key">Its record.</param>
/// <param name="Weight">The standing that the report has.</param>
public readonly partial record struct SampleReportedEvent([Indexed] Address Reporter, [Indexed] Bytes32 Key, ulong Weight) : IEvent;

/// <summary>A deposit was settled.</summary>
/// <param name="Key">Its record.</param>
/// <param name="State">How it stands now.</param>
/// <param name="Keeper">Who settled it.</param>
/// <param name="Fee">What he got, in wei.</param>
/// <param name="Burned">What the treasury got, in wei.</param>
public readonly partial record struct SettledEvent([Indexed] Bytes32 Key, StakeState State, [Indexed] Address Keeper, UInt256 Fee, UInt256 Burned) : IEvent;

/// <summary>Unclaimed shares went to the treasury.</summary>
/// <param name="Key">Their record.</param>
/// <param name="Amount">Wei.</param>
public readonly partial record struct ExpiredEvent([Indexed] Bytes32 Key, UInt256 Amount) : IEvent;

/// <summary>Wei left for an account that they were owed to.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Amount">Wei.</param>
public readonly partial record struct WithdrawnEvent([Indexed] Address Account, UInt256 Amount) : IEvent;

/// <summary>The administrator took the treasury: it is owed to him now.</summary>
/// <param name="Administrator">Who.</param>
/// <param name="Amount">Wei.</param>
public readonly partial record struct TreasuryCollectedEvent([Indexed] Address Administrator, UInt256 Amount) : IEvent;

/// <summary>What counts as unsure has changed.</summary>
/// <param name="Margin">The largest margin that does, in the judge's unit.</param>
public readonly partial record struct SurpriseMarginChangedEvent(Int256 Margin) : IEvent;
