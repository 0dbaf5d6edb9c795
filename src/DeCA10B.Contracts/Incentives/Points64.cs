namespace DeCA10B.Contracts;

/// <summary>Points instead of money: samples are free; a submitter gets a point when the model agrees later, and reports are noted.</summary>
/// <remarks>Nothing is at stake, so nothing keeps bad samples out: for models whose users know each other. Reports are events only, open to every account, once each.</remarks>
[Contract]
public sealed partial class Points64 : Ownable, IIncentiveMechanism64
{
    uint numSubmitted;
    uint numGood;

    /// <summary>Nothing. Kept, so that asking for it is a view, as clients know it.</summary>
    readonly UInt256 price;

    readonly Mapping<Address, AddressStats> stats = new();

    /// <summary>Seconds after which a sample can be refunded or reported.</summary>
    public uint RefundWaitTimeS { get; }

    /// <summary>Told to clients, who know it from mechanisms with deposits; nothing waits for it here.</summary>
    public uint OwnerClaimWaitTimeS { get; }

    /// <summary>Seconds after which a report takes what is left of a deposit that this mechanism never asked for.</summary>
    public uint AnyAddressClaimWaitTimeS { get; }

    /// <summary>Deploys a mechanism.</summary>
    /// <param name="refundWaitTimeS">Seconds after which a sample can be refunded or reported.</param>
    /// <param name="ownerClaimWaitTimeS">Not less.</param>
    /// <param name="anyAddressClaimWaitTimeS">Not less again.</param>
    public Points64(
        [AbiName("_refundWaitTimeS")] uint refundWaitTimeS, [AbiName("_ownerClaimWaitTimeS")] uint ownerClaimWaitTimeS,
        [AbiName("_anyAddressClaimWaitTimeS")] uint anyAddressClaimWaitTimeS)
    {
        Require(
            refundWaitTimeS <= ownerClaimWaitTimeS && ownerClaimWaitTimeS <= anyAddressClaimWaitTimeS,
            new WaitTimesNotAscendingError(refundWaitTimeS, ownerClaimWaitTimeS, anyAddressClaimWaitTimeS));
        RefundWaitTimeS = refundWaitTimeS;
        OwnerClaimWaitTimeS = ownerClaimWaitTimeS;
        AnyAddressClaimWaitTimeS = anyAddressClaimWaitTimeS;
        price = 0;
    }

    /// <summary>How many samples were added.</summary>
    public UInt256 TotalSubmitted => numSubmitted;

    /// <summary>How many samples earned a point.</summary>
    public UInt256 TotalGoodDataCount => numGood;

    /// <summary>The points of an account, and how many samples it submitted.</summary>
    /// <param name="account">The account.</param>
    public (UInt128 numValid, UInt128 numSubmitted) AddressStats([AbiName("")] Address account) =>
        (stats[account].NumValid, stats[account].NumSubmitted);

    /// <summary>The points of an account.</summary>
    /// <param name="submitter">The account.</param>
    public UInt128 NumValidForAddress(Address submitter) => stats[submitter].NumValid;

    /// <summary>What a sample costs: nothing.</summary>
    public UInt256 GetNextAddDataCost() => price;

    /// <summary>What this sample costs: nothing.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    public UInt256 GetNextAddDataCost([AbiName("")] ReadOnlySpan<long> data, [AbiName("")] ulong classification) => price;

    /// <summary>What a sample costs at a time: nothing.</summary>
    /// <param name="currentTimeS">The time in Unix seconds.</param>
    public UInt256 GetNextAddDataCost([AbiName("")] UInt256 currentTimeS) => price;

#pragma warning disable DECA2005 // The trainer tells of each sample in its AddData event.
    /// <summary>Counts a sample of the caller. Only the owner may.</summary>
    /// <param name="msgValue">What was sent, in wei: none of it is taken.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <returns>0.</returns>
    [return: AbiName("cost")]
    [OnlyOwner, Standalone]
    public UInt256 HandleAddData([AbiName("")] UInt256 msgValue, [AbiName("")] ReadOnlySpan<long> data, [AbiName("")] ulong classification) =>
        Add(Msg.Sender, msgValue, data, classification);

    /// <summary>Counts a sample. Only the owner may.</summary>
    /// <param name="submitter">Who submits it.</param>
    /// <param name="msgValue">What was sent, in wei: none of it is taken.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <returns>0.</returns>
    [return: AbiName("cost")]
    [OnlyOwner]
    public UInt256 HandleAddData(Address submitter, UInt256 msgValue, ReadOnlySpan<long> data, ulong classification) =>
        Add(submitter, msgValue, data, classification);
#pragma warning restore DECA2005

    /// <summary>Gives the submitter of a good sample a point, once. Only the owner may.</summary>
    /// <param name="submitter">Who submitted it and asks.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="claimableAmount">What is left of the deposit, in wei: 0, unless somebody else than this mechanism asked for one.</param>
    /// <param name="claimedBySubmitter">Whether he has claimed before.</param>
    /// <param name="prediction">The model's label for it now; it must be the same.</param>
    /// <param name="numClaims">How many claims there were before.</param>
    /// <returns>What is left of the deposit, in wei.</returns>
    [return: AbiName("refundAmount")]
    [OnlyOwner]
    public UInt256 HandleRefund(
        Address submitter, [AbiName("")] ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, UInt256 claimableAmount,
        bool claimedBySubmitter, ulong prediction, UInt256 numClaims)
    {
        // Both say the same of an honest handler.
        Require(numClaims == 0 || !claimedBySubmitter, new AlreadyClaimedError(submitter));
        RequireWaited(addedTime);
        Require(prediction == classification, new ModelDisagreesError(prediction, classification));
        numGood++;
        stats.Ref(submitter).NumValid++;
        Emit(new PointsRefundEvent(submitter));
        return claimableAmount;
    }

    /// <summary>Notes that a sample was reported, once for each account. Only the owner may.</summary>
    /// <param name="reporter">Who reports it.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="originalAuthor">Who added it: not the reporter.</param>
    /// <param name="initialDeposit">What was paid for it: nothing.</param>
    /// <param name="claimableAmount">What is left of that, in wei.</param>
    /// <param name="claimedByReporter">Whether the reporter has claimed before.</param>
    /// <param name="prediction">The model's label for it now; it must be another.</param>
    /// <param name="numClaims">How many claims there were before.</param>
    /// <returns>0; after the last waiting time what is left, so that nothing is stuck.</returns>
    [return: AbiName("rewardAmount")]
    [OnlyOwner]
    public UInt256 HandleReport(
        Address reporter, [AbiName("")] ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor,
        [AbiName("")] UInt256 initialDeposit, UInt256 claimableAmount, bool claimedByReporter, ulong prediction, UInt256 numClaims)
    {
        Require(reporter != originalAuthor, new OwnDataError(reporter));
        Require(numClaims == 0 || !claimedByReporter, new AlreadyClaimedError(reporter));
        RequireWaited(addedTime);
        Require(prediction != classification, new ModelAgreesError(classification));
        Emit(new PointsReportEvent(reporter));
        return Block.Timestamp - addedTime >= AnyAddressClaimWaitTimeS ? claimableAmount : 0;
    }

    void RequireWaited(UInt256 addedTime)
    {
        Require(Block.Timestamp - addedTime >= RefundWaitTimeS, new TooEarlyError(addedTime + RefundWaitTimeS));
    }

    /// <summary>Counts a sample, which costs nothing.</summary>
    UInt256 Add(Address submitter, UInt256 msgValue, ReadOnlySpan<long> data, ulong classification)
    {
        numSubmitted++;
        stats.Ref(submitter).NumSubmitted++;
        return 0;
    }
}
