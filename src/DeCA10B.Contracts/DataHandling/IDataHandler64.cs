namespace DeCA10B.Contracts;

/// <summary>Keeps what was paid for each sample, and who has claimed it.</summary>
[ContractInterface]
public interface IDataHandler64 : IContract
{
    /// <inheritdoc cref="DataHandler64.HandleAddData"/>
    [return: AbiName("time")]
    UInt256 HandleAddData(Address msgSender, UInt256 cost, ReadOnlySpan<long> data, ulong classification);

    /// <inheritdoc cref="DataHandler64.HandleRefund"/>
    (UInt256 claimableAmount, bool claimedBySubmitter, UInt256 numClaims) HandleRefund(
        Address submitter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime);

    /// <inheritdoc cref="DataHandler64.HandleReport"/>
    (UInt256 initialDeposit, UInt256 claimableAmount, bool claimedByReporter, UInt256 numClaims, Bytes32 dataKey) HandleReport(
        Address reporter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor);

    /// <inheritdoc cref="DataHandler64.UpdateClaimableAmount"/>
    void UpdateClaimableAmount(Bytes32 dataKey, UInt256 rewardAmount);
}
