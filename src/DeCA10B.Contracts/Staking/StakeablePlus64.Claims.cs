namespace DeCA10B.Contracts;

/// <content>Refunds, reports, settlement, claims.</content>
public sealed partial class StakeablePlus64
{
    /// <inheritdoc cref="IStakingMechanism64.HandleRefund"/>
    [OnlyOwner]
    public void HandleRefund(Address author, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, ulong prediction)
    {
        var key = KeyOf(data, classification, addedTime, author);
        ref var record = ref records.Ref(key);
        Require(record.State == StakeState.Open, new NotOpenError(record.State));
        RequireWaited(addedTime, terms.RefundWaitS);
        Require(record.ReportWeight == 0, new ReportedError());
        Require(prediction == classification, new ModelDisagreesError(prediction, classification));
        record.State = StakeState.Returned;
        owed[author] += record.Deposit;
        Reward(author, record.IsSurprising, record.IsDuplicate);
        Emit(new RefundEvent(author, record.Deposit));
    }

    /// <inheritdoc cref="IStakingMechanism64.HandleReport"/>
    [OnlyOwner]
    public void HandleReport(Address reporter, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address author, ulong prediction)
    {
        Require(reporter != author, new OwnDataError(reporter));
        var key = KeyOf(data, classification, addedTime, author);
        ref var record = ref records.Ref(key);
        Require(record.State == StakeState.Open, new NotOpenError(record.State));
        RequireWaited(addedTime, terms.RefundWaitS);
        Require(Block.Timestamp - addedTime < terms.SettleWaitS, new TooLateError(addedTime + terms.SettleWaitS));
        Require(prediction != classification, new ModelAgreesError(classification));
        var weight = standings[reporter].Standing;
        Require(weight > 0, new NoGoodDataError(reporter));
        ref var report = ref reports[key].Ref(reporter);
        Require(report.Weight == 0, new AlreadyClaimedError(reporter));
        report.Before = record.ReportWeight;
        report.Weight = weight;
        record.ReportWeight += weight;
        Emit(new SampleReportedEvent(reporter, key, weight));
    }

    /// <inheritdoc cref="IStakingMechanism64.HandleSettle"/>
    [OnlyOwner]
    public void HandleSettle(Address keeper, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address author, ulong prediction)
    {
        var key = KeyOf(data, classification, addedTime, author);
        ref var record = ref records.Ref(key);
        Require(record.State == StakeState.Open, new NotOpenError(record.State));
        RequireWaited(addedTime, terms.SettleWaitS);
        var deposit = (UInt256)record.Deposit;
        var fee = deposit * terms.KeeperShare / 10_000;
        owed[keeper] += fee;
        if (prediction == classification)
        {
            record.State = StakeState.Returned;
            owed[author] += deposit - fee;
            Reward(author, record.IsSurprising, record.IsDuplicate);
            Emit(new SettledEvent(key, StakeState.Returned, keeper, fee, 0));
            return;
        }

        // Without a report there is nobody to share it, and neither author nor keeper may have it.
        var burned = record.ReportWeight == 0 ? deposit - fee : (deposit - fee) * terms.BurnShare / 10_000;
        record.State = StakeState.Taken;
        record.Deposit = (UInt96)(deposit - fee - burned);
        record.Unclaimed = record.Deposit;
        Treasury += burned;
        Emit(new SettledEvent(key, StakeState.Taken, keeper, fee, burned));
    }

    /// <inheritdoc cref="IStakingMechanism64.HandleClaim"/>
    [OnlyOwner]
    public void HandleClaim(Address reporter, Bytes32 key)
    {
        ref var record = ref records.Ref(key);
        ref var report = ref reports[key].Ref(reporter);
        Require(record.State == StakeState.Taken && report.Weight > 0 && !report.IsClaimed, new NothingToClaimError(reporter));
        report.IsClaimed = true;
        var share = ShareOf(record.Deposit, report.Before + report.Weight, record.ReportWeight) - ShareOf(record.Deposit, report.Before, record.ReportWeight);
        record.Unclaimed = (UInt96)(record.Unclaimed - share);
        owed[reporter] += share;
        Emit(new ReportEvent(reporter, share));
    }

    /// <inheritdoc cref="IStakingMechanism64.HandleExpire"/>
    [OnlyOwner]
    public void HandleExpire(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address author)
    {
        var key = KeyOf(data, classification, addedTime, author);
        ref var record = ref records.Ref(key);
        Require(record.State == StakeState.Taken, new NotOpenError(record.State));
        RequireWaited(addedTime, terms.ExpiryS);
        var amount = record.Unclaimed;
        record.State = StakeState.Expired;
        record.Unclaimed = 0;
        Treasury += amount;
        Emit(new ExpiredEvent(key, amount));
    }

    /// <summary>The part of an amount that lies below a weight, rounded down: differences of neighbours add up to all of it, whatever the order of the claims.</summary>
    static UInt256 ShareOf(UInt256 amount, UInt256 weight, UInt256 all) => amount * weight / all;

    /// <summary>Counts a good sample; only a new one earns standing.</summary>
    void Reward(Address author, bool isSurprising, bool isDuplicate)
    {
        ref var standing = ref standings.Ref(author);
        standing.NumValid++;
        if (!isDuplicate) standing.Standing += isSurprising ? (ulong)terms.SurprisingGrant : terms.KnownGrant;
    }

    void RequireWaited(UInt256 addedTime, uint wait)
    {
        Require(Block.Timestamp - addedTime >= wait, new TooEarlyError(addedTime + wait));
    }
}
