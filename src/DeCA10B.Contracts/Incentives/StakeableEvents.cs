namespace DeCA10B.Contracts;

/// <summary>A submitter got a deposit back.</summary>
/// <param name="Recipient">The submitter.</param>
/// <param name="Amount">Wei.</param>
public readonly partial record struct RefundEvent(Address Recipient, UInt256 Amount) : IEvent;

/// <summary>A reporter got a reward out of somebody's deposit.</summary>
/// <param name="Recipient">The reporter.</param>
/// <param name="Amount">Wei.</param>
public readonly partial record struct ReportEvent(Address Recipient, UInt256 Amount) : IEvent;

/// <summary>Somebody else can take what is left of deposits after the owner's waiting time.</summary>
/// <param name="PreviousBeneficiary">Who could.</param>
/// <param name="NewBeneficiary">Who can now.</param>
public readonly partial record struct BeneficiaryTransferredEvent([Indexed] Address PreviousBeneficiary, [Indexed] Address NewBeneficiary) : IEvent;

/// <summary>Somebody was offered to become the beneficiary, and may accept.</summary>
/// <param name="Beneficiary">Who it is still.</param>
/// <param name="OfferedBeneficiary">Who may accept; zero when an offer was taken back.</param>
public readonly partial record struct BeneficiaryOfferedEvent([Indexed] Address Beneficiary, [Indexed] Address OfferedBeneficiary) : IEvent;
