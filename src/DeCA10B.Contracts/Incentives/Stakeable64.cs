namespace DeCA10B.Contracts;

/// <summary>Deposit, Refund, Take: a sample costs a deposit; its submitter gets that back when the model agrees later, reporters share it when the model disagrees.</summary>
/// <remarks>
/// price = costWeight * 3600 / floor(sqrt(seconds since the last sample)), the divisor at least 1, rounded down, in wei: quiet times are cheap.
/// The value sent along is the most that a contributor pays; the trainer sends the rest back, so sending more than the quoted price is safe.
/// </remarks>
[Contract]
public sealed partial class Stakeable64 : Ownable, IIncentiveMechanism64
{
    // These three share the owner's storage slot.
    uint lastUpdateTime;
    uint numSubmitted;
    uint numGood;
    readonly Mapping<Address, AddressStats> stats = new();

    /// <summary>Seconds after which a sample can be refunded or reported.</summary>
    public uint RefundWaitTimeS { get; }

    /// <summary>Seconds after which the beneficiary can take what is left of a deposit.</summary>
    public uint OwnerClaimWaitTimeS { get; }

    /// <summary>Seconds after which anyone can take what is left of a deposit.</summary>
    public uint AnyAddressClaimWaitTimeS { get; }

    /// <summary>The price factor, in wei; 0 makes samples free.</summary>
    public UInt256 CostWeight { get; }

    /// <summary>Who can take what is left of a deposit after the owner's waiting time: the deployer, until another accepts it. Not <see cref="Ownable.Owner"/>, which is the trainer.</summary>
    public Address Beneficiary { get; private set; }

    /// <summary>Who may become the beneficiary by accepting; zero when nobody was offered it.</summary>
    public Address OfferedBeneficiary { get; private set; }

    /// <summary>Deploys a mechanism whose first sample is priced from now on.</summary>
    /// <param name="refundWaitTimeS">Seconds after which a sample can be refunded or reported.</param>
    /// <param name="ownerClaimWaitTimeS">Seconds after which the beneficiary can take what is left; not less.</param>
    /// <param name="anyAddressClaimWaitTimeS">Seconds after which anyone can take what is left; not less again.</param>
    /// <param name="costWeight">The price factor, in wei.</param>
    public Stakeable64(
        [AbiName("_refundWaitTimeS")] uint refundWaitTimeS, [AbiName("_ownerClaimWaitTimeS")] uint ownerClaimWaitTimeS,
        [AbiName("_anyAddressClaimWaitTimeS")] uint anyAddressClaimWaitTimeS, [AbiName("_costWeight")] UInt80 costWeight)
    {
        Require(
            refundWaitTimeS <= ownerClaimWaitTimeS && ownerClaimWaitTimeS <= anyAddressClaimWaitTimeS,
            new WaitTimesNotAscendingError(refundWaitTimeS, ownerClaimWaitTimeS, anyAddressClaimWaitTimeS));
        RefundWaitTimeS = refundWaitTimeS;
        OwnerClaimWaitTimeS = ownerClaimWaitTimeS;
        AnyAddressClaimWaitTimeS = anyAddressClaimWaitTimeS;
        CostWeight = costWeight;
        Beneficiary = Msg.Sender;
        lastUpdateTime = (uint)Block.Timestamp;
    }

    /// <summary>When the last sample was added, or the mechanism deployed, in Unix seconds.</summary>
    public UInt256 LastUpdateTimeS => lastUpdateTime;

    /// <summary>How many samples were added.</summary>
    public UInt256 TotalSubmitted => numSubmitted;

    /// <summary>How many samples were refunded: the model came to agree with them.</summary>
    public UInt256 TotalGoodDataCount => numGood;

    /// <summary>How many samples of an account were refunded, and how many it submitted.</summary>
    /// <param name="account">The account.</param>
    public (UInt128 numValid, UInt128 numSubmitted) AddressStats([AbiName("")] Address account) =>
        (stats[account].NumValid, stats[account].NumSubmitted);

    /// <summary>How many samples of an account were refunded.</summary>
    /// <param name="submitter">The account.</param>
    public UInt128 NumValidForAddress(Address submitter) => stats[submitter].NumValid;

    /// <summary>What a sample would cost in this block, in wei, rounded down.</summary>
    public UInt256 GetNextAddDataCost() => GetNextAddDataCost(Block.Timestamp);

    /// <summary>What this sample would cost in this block, in wei, rounded down: every sample costs the same.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    [View]
    public UInt256 GetNextAddDataCost([AbiName("")] ReadOnlySpan<long> data, [AbiName("")] ulong classification) => GetNextAddDataCost(Block.Timestamp);

    /// <summary>What a sample would cost at a time, if none is added before, in wei, rounded down.</summary>
    /// <param name="currentTimeS">The time in Unix seconds, not before the last sample; panic 0x11 if it is.</param>
    public UInt256 GetNextAddDataCost(UInt256 currentTimeS)
    {
        var root = SquareRoot((uint)(currentTimeS - lastUpdateTime));
        return root == 0 ? CostWeight * 3600 : CostWeight * 3600 / root;
    }

#pragma warning disable DECA2005 // The trainer tells of each sample in its AddData event.
    /// <summary>Prices and counts a sample of the caller. Only the owner may.</summary>
    /// <param name="msgValue">What was sent, in wei: the most that is taken.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <returns>The price in wei.</returns>
    [return: AbiName("cost")]
    [OnlyOwner, Standalone]
    public UInt256 HandleAddData(UInt256 msgValue, ReadOnlySpan<long> data, ulong classification) =>
        Add(Msg.Sender, msgValue, data, classification);

    /// <summary>Prices and counts a sample. Only the owner may.</summary>
    /// <param name="submitter">Who submits it.</param>
    /// <param name="msgValue">What was sent, in wei: the most that is taken.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <returns>The price in wei.</returns>
    [return: AbiName("cost")]
    [OnlyOwner]
    public UInt256 HandleAddData(Address submitter, UInt256 msgValue, ReadOnlySpan<long> data, ulong classification) =>
        Add(submitter, msgValue, data, classification);
#pragma warning restore DECA2005

    /// <summary>Gives the submitter of a good sample what is left of the deposit, and counts the sample as good. Only the owner may.</summary>
    /// <param name="submitter">Who submitted it and asks.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was added, in Unix seconds.</param>
    /// <param name="claimableAmount">What is left of the deposit, in wei.</param>
    /// <param name="claimedBySubmitter">Whether he has claimed before.</param>
    /// <param name="prediction">The model's label for it now; it must be the same.</param>
    /// <param name="numClaims">How many claims there were before.</param>
    /// <returns>The refund in wei: all that is left.</returns>
    [return: AbiName("refundAmount")]
    [OnlyOwner]
    public UInt256 HandleRefund(
        Address submitter, [AbiName("")] ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, UInt256 claimableAmount,
        bool claimedBySubmitter, ulong prediction, [AbiName("")] UInt256 numClaims)
    {
        Require(!claimedBySubmitter, new AlreadyClaimedError(submitter));
        // Without a claim before, nothing left means that it was free.
        Require(claimableAmount > 0 || numClaims == 0, new NothingLeftError());
        RequireWaited(addedTime, RefundWaitTimeS);
        Require(prediction == classification, new ModelDisagreesError(prediction, classification));
        numGood++;
        stats.Ref(submitter).NumValid++;
        Emit(new RefundEvent(submitter, claimableAmount));
        return claimableAmount;
    }

    /// <summary>Decides what the report of a sample earns: all that is left for the beneficiary after his waiting time, and for anyone after the last one;
    /// before that, a share for accounts with good samples when the model disagrees with the label. Only the owner may.</summary>
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
    [OnlyOwner]
    public UInt256 HandleReport(
        Address reporter, [AbiName("")] ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor, UInt256 initialDeposit,
        UInt256 claimableAmount, bool claimedByReporter, ulong prediction, [AbiName("")] UInt256 numClaims)
    {
        Require(claimableAmount > 0 || initialDeposit == 0, new NothingLeftError());
        if (!CanTakeAll(reporter, addedTime))
        {
            Require(reporter != originalAuthor, new OwnDataError(reporter));
            Require(!claimedByReporter, new AlreadyClaimedError(reporter));
            RequireWaited(addedTime, RefundWaitTimeS);
            Require(prediction != classification, new ModelAgreesError(classification));
            claimableAmount = ShareOf(reporter, initialDeposit, claimableAmount);
        }

        Emit(new ReportEvent(reporter, claimableAmount));
        return claimableAmount;
    }

    /// <summary>Offers somebody to become the beneficiary, in place of any offer before. Only the beneficiary may.</summary>
    /// <param name="newBeneficiary">Who may accept; zero takes an offer back.</param>
    public void OfferBeneficiary(Address newBeneficiary)
    {
        Require(Msg.Sender == Beneficiary, new NotBeneficiaryError(Msg.Sender));
        OfferedBeneficiary = newBeneficiary;
        Emit(new BeneficiaryOfferedEvent(Beneficiary, newBeneficiary));
    }

    /// <summary>Becomes the beneficiary. Only whom it was offered to may.</summary>
    public void AcceptBeneficiary()
    {
        Require(Msg.Sender == OfferedBeneficiary, new NotOfferedError(Msg.Sender));
        var previous = Beneficiary;
        Beneficiary = Msg.Sender;
        OfferedBeneficiary = Address.Zero;
        Emit(new BeneficiaryTransferredEvent(previous, Msg.Sender));
    }

    /// <summary>Prices and counts a sample, whatever it is.</summary>
    UInt256 Add(Address submitter, UInt256 msgValue, ReadOnlySpan<long> data, ulong classification)
    {
        var cost = GetNextAddDataCost();
        Require(msgValue >= cost, new DepositTooLowError(msgValue, cost));
        lastUpdateTime = (uint)Block.Timestamp;
        numSubmitted++;
        stats.Ref(submitter).NumSubmitted++;
        return cost;
    }

    /// <summary>Whether all that is left is for this account by now, whatever the model says.</summary>
    bool CanTakeAll(Address reporter, UInt256 addedTime)
    {
        var age = Block.Timestamp - addedTime;
        return age >= AnyAddressClaimWaitTimeS || (age >= OwnerClaimWaitTimeS && reporter == Beneficiary);
    }

    /// <summary>initialDeposit * good samples of the reporter / all good samples, rounded down; all that is left when that is 0, more than is left, or would leave only what rounding down took from the shares before.</summary>
    UInt256 ShareOf(Address reporter, UInt256 initialDeposit, UInt256 claimableAmount)
    {
        UInt256 numValid = stats[reporter].NumValid;
        Require(numValid > 0, new NoGoodDataError(reporter));
        var share = initialDeposit * numValid / numGood;
        // Every share lost less than one wei to rounding, and no more than numGood accounts have a share.
        return share == 0 || share + numGood > claimableAmount ? claimableAmount : share;
    }

    void RequireWaited(UInt256 addedTime, uint wait)
    {
        Require(Block.Timestamp - addedTime >= wait, new TooEarlyError(addedTime + wait));
    }

    /// <summary>The square root, rounded down.</summary>
    static uint SquareRoot(uint value)
    {
        if (value == 0) return 0;
        // A power of two with root / 2 below it and the root at or above it; four of Newton's steps then leave at most 1 too much.
        var rest = value;
        var root = 1u;
        if (rest >= 1 << 16) { rest >>= 16; root <<= 8; }
        if (rest >= 1 << 8) { rest >>= 8; root <<= 4; }
        if (rest >= 1 << 4) { rest >>= 4; root <<= 2; }
        if (rest >= 1 << 2) root <<= 1;
        for (var i = 0; i < 4; i++) root = (root + value / root) / 2;
        return root > value / root ? root - 1 : root;
    }
}
