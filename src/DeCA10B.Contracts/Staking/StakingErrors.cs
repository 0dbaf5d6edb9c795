namespace DeCA10B.Contracts;

/// <summary>Terms that do not fit together: waits ascend, shares together are at most 10,000, nothing needed is 0.</summary>
public readonly partial record struct TermsInvalidError : IError;

/// <summary>The price is more than the caller would pay.</summary>
/// <param name="Price">Wei asked now.</param>
/// <param name="MaxCost">Wei that the caller would pay.</param>
public readonly partial record struct PriceAboveMaximumError(UInt256 Price, UInt256 MaxCost) : IError;

/// <summary>The same commitment is open already.</summary>
/// <param name="Commitment">It.</param>
public readonly partial record struct AlreadyCommittedError(Bytes32 Commitment) : IError;

/// <summary>The caller committed to no such sample, or it was revealed.</summary>
/// <param name="Commitment">What it would be.</param>
public readonly partial record struct NotCommittedError(Bytes32 Commitment) : IError;

/// <summary>A commitment is revealed in a later block, and not too late.</summary>
/// <param name="FirstBlock">The first block for it.</param>
/// <param name="LastBlock">The last one.</param>
public readonly partial record struct NotRevealableError(UInt256 FirstBlock, UInt256 LastBlock) : IError;

/// <summary>The sample has more features than allowed.</summary>
/// <param name="Length">How many.</param>
public readonly partial record struct SampleTooLongError(UInt256 Length) : IError;

/// <summary>The deposit is not open: there is none, or it was refunded or settled.</summary>
/// <param name="State">How it stands.</param>
public readonly partial record struct NotOpenError(StakeState State) : IError;

/// <summary>The sample was reported: it is settled when time is up, and not refunded before.</summary>
public readonly partial record struct ReportedError : IError;

/// <summary>Nothing to claim: no report of that account, it was claimed, or the reports were wrong.</summary>
/// <param name="Reporter">The account.</param>
public readonly partial record struct NothingToClaimError(Address Reporter) : IError;
