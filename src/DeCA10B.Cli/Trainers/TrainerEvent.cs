using DeCA10B.Chains;
using DeCA10B.Contracts;

namespace DeCA10B.Cli.Trainers;

/// <summary>Something that happened to a model.</summary>
/// <param name="Kind"><c>addData</c>, <c>refund</c> or <c>report</c>.</param>
/// <param name="Account">Who added the sample, or was paid.</param>
/// <param name="Amount">The deposit, or what was paid, in wei; null where the mechanism pays nothing.</param>
/// <param name="Sample">The sample that was added.</param>
/// <param name="Label">Its label.</param>
/// <param name="AddedTime">When, in Unix seconds: a claim must name it.</param>
sealed record TrainerEvent(
    string Kind, ulong Block, Bytes32 Transaction, Address Account, UInt256? Amount, IReadOnlyList<long>? Sample = null, ulong? Label = null, UInt256? AddedTime = null)
{
    public const string AddData = "addData", Refund = "refund", Report = "report";

    /// <summary>Reads a log; null when it is of something else.</summary>
    public static TrainerEvent? Read(Log log)
    {
        var topic = log.Topics.Count > 0 ? log.Topics[0] : default;
        if (topic == AddDataEvent.EventTopic && AddDataEvent.DecodeLog(log) is var added) return At(log, AddData, added.Sender, added.Cost) with { Sample = added.D, Label = added.C, AddedTime = added.T };
        if (topic == RefundEvent.EventTopic && RefundEvent.DecodeLog(log) is var refund) return At(log, Refund, refund.Recipient, refund.Amount);
        if (topic == ReportEvent.EventTopic && ReportEvent.DecodeLog(log) is var report) return At(log, Report, report.Recipient, report.Amount);
        if (topic == PointsRefundEvent.EventTopic) return At(log, Refund, PointsRefundEvent.DecodeLog(log).Recipient, null);
        return topic == PointsReportEvent.EventTopic ? At(log, Report, PointsReportEvent.DecodeLog(log).Recipient, null) : null;
    }

    static TrainerEvent At(Log log, string kind, Address account, UInt256? amount) => new(kind, log.BlockNumber, log.TransactionHash, account, amount);
}
