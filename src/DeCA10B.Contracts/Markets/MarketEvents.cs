namespace DeCA10B.Contracts;

/// <summary>A market went on to another phase.</summary>
/// <param name="Phase">The new one.</param>
/// <param name="DeadlineS">When it can be ended by anyone, in Unix seconds; 0 when it cannot.</param>
public readonly partial record struct PhaseChangedEvent(MarketPhase Phase, uint DeadlineS) : IEvent;

/// <summary>The provider committed to a piece of the test set.</summary>
/// <param name="Index">The piece.</param>
/// <param name="Commitment">keccak256 of provider, index, salt and rows.</param>
public readonly partial record struct PieceCommittedEvent(uint Index, Bytes32 Commitment) : IEvent;

/// <summary>The piece to be shown first was drawn.</summary>
/// <param name="Index">The piece.</param>
public readonly partial record struct PieceDrawnEvent(uint Index) : IEvent;

/// <summary>A piece of the test set is known now.</summary>
/// <param name="Index">The piece.</param>
/// <param name="Rows">How many rows it has.</param>
public readonly partial record struct PieceRevealedEvent(uint Index, uint Rows) : IEvent;

/// <summary>Somebody contributed. This is the only place that keeps the sample whole: whoever scores it brings it again.</summary>
/// <param name="Contributor">Who.</param>
/// <param name="Index">The contribution.</param>
/// <param name="Account">The account that its stake is kept in.</param>
/// <param name="Stake">The stake in wei.</param>
/// <param name="Data">The sample.</param>
/// <param name="Classification">Its label.</param>
public readonly partial record struct ContributedEvent([Indexed] Address Contributor, uint Index, uint Account, UInt256 Stake, long[] Data, ulong Classification) : IEvent;

/// <summary>Somebody moved the scoring on.</summary>
/// <param name="Stage">What it is at.</param>
/// <param name="Position">How far that has come.</param>
public readonly partial record struct ProgressedEvent(ScoringStage Stage, uint Position) : IEvent;

/// <summary>A pass over the contributions was paid.</summary>
/// <param name="Rounds">Wei of bounty used: a gain of the full score earns as many.</param>
/// <param name="RoundsLeft">Wei of bounty left for further passes.</param>
/// <param name="LowestScore">The lowest score of an account, in rows of the test set.</param>
/// <param name="ContributionsLeft">Contributions whose accounts can still pay.</param>
public readonly partial record struct PassPaidEvent(UInt256 Rounds, UInt256 RoundsLeft, long LowestScore, uint ContributionsLeft) : IEvent;

/// <summary>Wei left the market.</summary>
/// <param name="Recipient">Who got it.</param>
/// <param name="Amount">Wei.</param>
public readonly partial record struct CollectedEvent([Indexed] Address Recipient, UInt256 Amount) : IEvent;
