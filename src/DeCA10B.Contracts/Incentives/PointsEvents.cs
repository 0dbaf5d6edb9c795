namespace DeCA10B.Contracts;

/// <summary>The model came to agree with a sample: a point for its submitter.</summary>
/// <param name="Recipient">The submitter.</param>
[AbiName("Refund")]
public readonly partial record struct PointsRefundEvent(Address Recipient) : IEvent;

/// <summary>Somebody reported a sample that the model disagrees with.</summary>
/// <param name="Recipient">The reporter.</param>
[AbiName("Report")]
public readonly partial record struct PointsReportEvent(Address Recipient) : IEvent;
