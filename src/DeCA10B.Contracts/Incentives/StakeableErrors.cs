namespace DeCA10B.Contracts;

/// <summary>The waiting times must not get shorter.</summary>
/// <param name="RefundWaitTimeS">Seconds before refunds and reports.</param>
/// <param name="OwnerClaimWaitTimeS">Seconds before the beneficiary takes the rest.</param>
/// <param name="AnyAddressClaimWaitTimeS">Seconds before anyone takes the rest.</param>
public readonly partial record struct WaitTimesNotAscendingError(uint RefundWaitTimeS, uint OwnerClaimWaitTimeS, uint AnyAddressClaimWaitTimeS) : IError;

/// <summary>The value sent does not cover the price.</summary>
/// <param name="Sent">Wei sent.</param>
/// <param name="Price">Wei asked now.</param>
public readonly partial record struct DepositTooLowError(UInt256 Sent, UInt256 Price) : IError;

/// <summary>This account has claimed the sample before.</summary>
/// <param name="Claimer">The account.</param>
public readonly partial record struct AlreadyClaimedError(Address Claimer) : IError;

/// <summary>Nothing of the deposit is left.</summary>
public readonly partial record struct NothingLeftError : IError;

/// <summary>The waiting time is not over.</summary>
/// <param name="ReadyTimeS">When it is, in Unix seconds.</param>
public readonly partial record struct TooEarlyError(UInt256 ReadyTimeS) : IError;

/// <summary>The model gives the sample another label: no refund yet.</summary>
/// <param name="Prediction">The model's label.</param>
/// <param name="Classification">The sample's.</param>
public readonly partial record struct ModelDisagreesError(ulong Prediction, ulong Classification) : IError;

/// <summary>The model gives the sample the same label: nothing to report.</summary>
/// <param name="Classification">The label of both.</param>
public readonly partial record struct ModelAgreesError(ulong Classification) : IError;

/// <summary>One's own sample is refunded, not reported.</summary>
/// <param name="Author">The author.</param>
public readonly partial record struct OwnDataError(Address Author) : IError;

/// <summary>Only an account with a refunded sample of its own can report others.</summary>
/// <param name="Reporter">The account.</param>
public readonly partial record struct NoGoodDataError(Address Reporter) : IError;

/// <summary>Only the beneficiary may do this.</summary>
/// <param name="Sender">Who tried.</param>
public readonly partial record struct NotBeneficiaryError(Address Sender) : IError;
