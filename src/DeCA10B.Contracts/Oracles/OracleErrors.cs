namespace DeCA10B.Contracts;

/// <summary>The account is no active oracle, or was not admitted.</summary>
/// <param name="Account">It.</param>
public readonly partial record struct NotOracleError(Address Account) : IError;

/// <summary>There are as many oracles as there may be.</summary>
public readonly partial record struct TooManyOraclesError : IError;

/// <summary>The question is in another state.</summary>
/// <param name="State">The state.</param>
public readonly partial record struct WrongQuestionStateError(QuestionState State) : IError;

/// <summary>The oracle has answered already, committed to something else, or has nothing to settle.</summary>
/// <param name="Oracle">It.</param>
public readonly partial record struct WrongVoteError(Address Oracle) : IError;

/// <summary>The value sent is not what is asked.</summary>
/// <param name="Sent">Wei sent.</param>
/// <param name="Asked">Wei asked.</param>
public readonly partial record struct WrongPaymentError(UInt256 Sent, UInt256 Asked) : IError;

/// <summary>There is no answer for the sample, or only one that is too old.</summary>
/// <param name="SampleHash">The hash of the sample.</param>
public readonly partial record struct NotAnsweredError(Bytes32 SampleHash) : IError;
