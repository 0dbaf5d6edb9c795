namespace DeCA10B.Contracts;

/// <content>Committing, revealing, forfeiting.</content>
public sealed partial class StakeablePlus64
{
    /// <inheritdoc cref="IStakingMechanism64.HandleCommit"/>
    [OnlyOwner]
    public UInt256 HandleCommit(Address author, UInt256 value, Bytes32 commitment, UInt256 maxCost, UInt256 deadlineS)
    {
        Require(Block.Timestamp <= deadlineS, new TooLateError(deadlineS));
        var price = GetNextAddDataCost();
        Require(price <= maxCost, new PriceAboveMaximumError(price, maxCost));
        Require(price <= value, new DepositTooLowError(value, price));
        ref var entry = ref commitments[author].Ref(commitment);
        Require(entry.Block == 0, new AlreadyCommittedError(commitment));
        entry.Deposit = (UInt96)price;
        entry.Block = (uint)Block.Number;
        lastPrice = (UInt96)DecayingPrice.Raised(price, (UInt256)terms.FloorPrice * terms.PriceCap);
        lastTime = (uint)Block.Timestamp;
        if (value > price) owed[author] += value - price;
        Emit(new SampleCommittedEvent(author, commitment, price));
        return price;
    }

    /// <inheritdoc cref="IStakingMechanism64.HandleReveal"/>
    [OnlyOwner]
    public (bool trains, UInt256 cost) HandleReveal(Address author, ReadOnlySpan<long> data, ulong classification, Bytes32 salt, Int256 margin, Int256 influence)
    {
        RequireClean(data);
        var deposit = TakeCommitment(author, Keccak256(EncodePacked(Block.ChainId, author, salt, classification, data)));
        var key = KeyOf(data, classification, Block.Timestamp, author);
        ref var record = ref records.Ref(key);
        Require(record.State == StakeState.None, new DataAlreadyAddedError(key));
        record.Deposit = deposit;
        record.State = StakeState.Open;
        record.IsSurprising = margin <= SurpriseMargin;
        record.IsDuplicate = NoteContent(data, classification, influence);
        standings.Ref(author).NumSubmitted++;
        Emit(new SampleRevealedEvent(author, key, record.IsSurprising, record.IsDuplicate));
        return (!record.IsDuplicate, deposit);
    }

    /// <inheritdoc cref="IStakingMechanism64.HandleForfeit"/>
    [OnlyOwner]
    public void HandleForfeit(Address author, Bytes32 commitment)
    {
        var entry = commitments[author][commitment];
        Require(entry.Block > 0, new NotCommittedError(commitment));
        var last = (UInt256)entry.Block + terms.RevealBlocks;
        Require(Block.Number > last, new NotRevealableError((UInt256)entry.Block + 1, last));
        commitments[author].Remove(commitment);
        var forfeited = ((UInt256)entry.Deposit * terms.ForfeitShare + 9_999) / 10_000;
        Treasury += forfeited;
        owed[author] += entry.Deposit - forfeited;
        Emit(new CommitmentForfeitedEvent(author, commitment, forfeited));
    }

    /// <summary>Ends a commitment that is revealed, and says what was taken for it.</summary>
    UInt96 TakeCommitment(Address author, Bytes32 commitment)
    {
        var entry = commitments[author][commitment];
        Require(entry.Block > 0, new NotCommittedError(commitment));
        var last = (UInt256)entry.Block + terms.RevealBlocks;
        Require(Block.Number > entry.Block && Block.Number <= last, new NotRevealableError((UInt256)entry.Block + 1, last));
        commitments[author].Remove(commitment);
        return entry.Deposit;
    }

    /// <summary>Notes the sample with its label, and its influence on the model if it is new; says whether it is not.</summary>
    bool NoteContent(ReadOnlySpan<long> data, ulong classification, Int256 influence)
    {
        var labelled = Keccak256(EncodePacked(classification, data));
        if (isLabelled[labelled]) return true;
        isLabelled[labelled] = true;
        influences[Keccak256(EncodePacked(data))] += influence;
        return false;
    }

    /// <summary>At least one number, and not too many; indices of features ascend, none is negative.</summary>
    void RequireClean(ReadOnlySpan<long> data)
    {
        Require(data.Length > 0, new EmptySampleError());
        Require(data.Length <= terms.LongestSample, new SampleTooLongError((ulong)data.Length));
        if (terms.IsDense) return;
        var before = -1L;
        foreach (var feature in data)
        {
            Require(feature > before, new FeatureOrderError(feature));
            before = feature;
        }
    }
}
