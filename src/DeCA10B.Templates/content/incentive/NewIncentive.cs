using DeCA10B;
using DeCA10B.Contracts;

namespace ContractNamespace;

/// <summary>Less was sent than a sample costs.</summary>
/// <param name="Sent">What was sent, in wei.</param>
/// <param name="Cost">What it costs, in wei.</param>
public readonly partial record struct NewIncentiveUnderpaidError(UInt256 Sent, UInt256 Cost) : IError;

/// <summary>It is too early for a claim.</summary>
/// <param name="From">When it may be made, in Unix seconds.</param>
public readonly partial record struct NewIncentiveTooEarlyError(UInt256 From) : IError;

/// <summary>The claim does not stand: the model says otherwise, or nothing is left to claim.</summary>
public readonly partial record struct NewIncentiveNoClaimError : IError;

/// <summary>Every sample costs the same; it comes back when the model agrees after a while, and goes to whoever reports it when the model does not.</summary>
[Contract]
public sealed partial class NewIncentive : Ownable, IIncentiveMechanism64
{
    /// <summary>What a sample costs, in wei.</summary>
    public UInt256 Deposit { get; }

    /// <summary>Seconds after which a sample can be refunded or reported.</summary>
    public uint WaitTimeS { get; }

    /// <summary>Deploys a mechanism.</summary>
    /// <param name="deposit">What a sample costs, in wei.</param>
    /// <param name="waitTimeS">Seconds after which a sample can be refunded or reported.</param>
    public NewIncentive(UInt256 deposit, uint waitTimeS)
    {
        Deposit = deposit;
        WaitTimeS = waitTimeS;
    }

    /// <inheritdoc/>
    [OnlyOwner]
    [return: AbiName("cost")]
    public UInt256 HandleAddData([AbiName("")] Address submitter, UInt256 msgValue, [AbiName("")] ReadOnlySpan<long> data, [AbiName("")] ulong classification)
    {
        Require(msgValue >= Deposit, new NewIncentiveUnderpaidError(msgValue, Deposit));
        return Deposit;
    }

    /// <inheritdoc/>
    [OnlyOwner]
    [return: AbiName("refundAmount")]
    public UInt256 HandleRefund(
        [AbiName("")] Address submitter, [AbiName("")] ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, UInt256 claimableAmount,
        bool claimedBySubmitter, ulong prediction, [AbiName("")] UInt256 numClaims)
    {
        RequireWaited(addedTime);
        Require(prediction == classification && !claimedBySubmitter, new NewIncentiveNoClaimError());
        return claimableAmount;
    }

    /// <inheritdoc/>
    [OnlyOwner]
    [return: AbiName("rewardAmount")]
    public UInt256 HandleReport(
        Address reporter, [AbiName("")] ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor,
        [AbiName("")] UInt256 initialDeposit, UInt256 claimableAmount, bool claimedByReporter, ulong prediction, [AbiName("")] UInt256 numClaims)
    {
        RequireWaited(addedTime);
        Require(prediction != classification && reporter != originalAuthor && !claimedByReporter && claimableAmount > 0, new NewIncentiveNoClaimError());
        return claimableAmount;
    }

    void RequireWaited(UInt256 addedTime)
    {
        Require(Block.Timestamp - addedTime >= WaitTimeS, new NewIncentiveTooEarlyError(addedTime + WaitTimeS));
    }
}
