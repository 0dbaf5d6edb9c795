namespace DeCA10B.Contracts;

/// <summary>Decides what adding a sample costs, what a good one earns back, and what reporting a bad one earns.</summary>
[ContractInterface]
public interface IIncentiveMechanism64 : IContract
{
    /// <summary>Decides what a sample costs now, and counts it.</summary>
    /// <param name="submitter">Who submits it.</param>
    /// <param name="msgValue">What was sent, in wei: the most that may be taken.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <returns>The cost in wei, at most what was sent.</returns>
    [return: AbiName("cost")]
    UInt256 HandleAddData(Address submitter, UInt256 msgValue, ReadOnlySpan<long> data, ulong classification);

    /// <summary>Decides what the submitter of a sample gets back, or reverts.</summary>
    /// <param name="submitter">Who submitted it and asks.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="claimableAmount">What is left of the deposit, in wei.</param>
    /// <param name="claimedBySubmitter">Whether he has claimed before.</param>
    /// <param name="prediction">The model's label for it now.</param>
    /// <param name="numClaims">How many claims there were before.</param>
    /// <returns>The refund in wei.</returns>
    [return: AbiName("refundAmount")]
    UInt256 HandleRefund(
        Address submitter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, UInt256 claimableAmount,
        bool claimedBySubmitter, ulong prediction, UInt256 numClaims);

    /// <summary>Decides what reporting a sample earns, or reverts.</summary>
    /// <param name="reporter">Who reports it.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it.</param>
    /// <param name="initialDeposit">What was paid for it, in wei.</param>
    /// <param name="claimableAmount">What is left of that, in wei.</param>
    /// <param name="claimedByReporter">Whether the reporter has claimed before.</param>
    /// <param name="prediction">The model's label for it now.</param>
    /// <param name="numClaims">How many claims there were before.</param>
    /// <returns>The reward in wei.</returns>
    [return: AbiName("rewardAmount")]
    UInt256 HandleReport(
        Address reporter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor, UInt256 initialDeposit,
        UInt256 claimableAmount, bool claimedByReporter, ulong prediction, UInt256 numClaims);
}
