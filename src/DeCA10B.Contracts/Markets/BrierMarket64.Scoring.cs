namespace DeCA10B.Contracts;

/// <content>The scoring: a machine that anyone moves on by a bounded number of steps.</content>
public sealed partial class BrierMarket64
{
    const long FullRow = 1_000;

    /// <summary>The next row to evaluate of the model as it is.</summary>
    uint row;

    /// <summary>What the rows before score.</summary>
    long partialScore;

    /// <summary>Rows evaluated in this call.</summary>
    uint rowsDone;

    /// <summary>What the scoring is at: the model as it was, contributions, or taking one back.</summary>
    public ScoringStage Stage { get; private set; }

    /// <summary>The contribution that is next.</summary>
    public uint Position { get; private set; }

    /// <summary>Whether the contribution at the position has been trained with, and only rows are left to evaluate.</summary>
    public bool IsTrained { get; private set; }

    /// <summary>What the model scores with all that was accepted so far.</summary>
    public long Score { get; private set; }

    /// <summary>What it scored before any contribution.</summary>
    public long BaseScore { get; private set; }

    /// <summary>Wei for a point of the score, rounded down.</summary>
    public UInt256 PointValue { get; private set; }

    /// <summary>Wei for a row evaluated, rounded down.</summary>
    public UInt256 RowFee { get; private set; }

    /// <summary>Moves the scoring on, for a fee by rows. Anyone may, as often as he likes: the state after each call is whole.</summary>
    /// <param name="samples">The samples of the contributions that are trained or taken back next, in that order; fewer, or another than the next one, end the call early.
    /// Contributions that were not revealed, or were there before, need none. Whether one is taken back is known when its rows are evaluated.</param>
    /// <param name="budget">The most rows and contributions looked at: it bounds the gas.</param>
    [NonReentrant]
    public void Process(ReadOnlySpan<long[]> samples, uint budget)
    {
        RequirePhase(MarketPhase.Scoring);
        var left = budget;
        var used = 0;
        var stops = false;
        rowsDone = 0;
        while (left > 0 && !stops && Phase == MarketPhase.Scoring)
        {
            if (Stage == ScoringStage.Base || IsTrained) left = Evaluate(left);
            else if (!NeedsSample()) left = PassOver(left);
            else if (used == samples.Length) stops = true;
            else
            {
                stops = !TryUse(samples[used]);
                used++;
                left--;
            }
        }

        var fee = RowFee * rowsDone;
        if (fee > 0)
        {
            Earn(fee);
            fees[Msg.Sender] += fee;
        }

        Emit(new ProgressedEvent(Stage, Position));
    }

    /// <summary>Whether the contribution at the position is one to train with, or to take back.</summary>
    bool NeedsSample()
    {
        if (Stage == ScoringStage.Resetting) return true;
        return contributions[Position].IsRevealed && !isProcessed[contributions[Position].Hash];
    }

    /// <summary>The samples of a contribution come twice when it is taken back: the rows in between may fill a transaction.</summary>
    bool TryUse(long[] sample)
    {
        var contribution = contributions[Position];
        // The label is 0 or 1, so that the hash says which.
        var classification = HashOf(1, sample) == contribution.Hash ? 1ul : 0ul;
        if (HashOf(classification, sample) != contribution.Hash) return false;
        var model = At<IReversibleClassifier64>(Model);
        if (Stage == ScoringStage.Resetting)
        {
            model.Untrain(sample, classification);
            Stage = ScoringStage.Contributions;
            GoOn();
            return true;
        }

        isProcessed[contribution.Hash] = true;
        if (model.Train(sample, classification)) IsTrained = true;
        else Settle(0);
        return true;
    }

    static Bytes32 HashOf(ulong classification, long[] sample) => Keccak256(EncodePacked(classification, sample));

    uint Evaluate(uint budget)
    {
        var left = budget;
        while (left > 0 && row < RowCount)
        {
            partialScore += RowScore(row);
            row++;
            rowsDone++;
            left--;
        }

        if (row < RowCount) return left;
        var score = partialScore;
        row = 0;
        partialScore = 0;
        if (Stage == ScoringStage.Base) Begin(score);
        else
        {
            IsTrained = false;
            Settle(score - Score);
        }

        return left;
    }

    /// <summary>1000 * (1 - (p - label)^2), rounded down.</summary>
    long RowScore(uint index)
    {
        var shift = At<IReversibleClassifier64>(Model).Margin(SampleOf(index)) * 500_000 / MarginScale;
        long probability = 500_000;
        if (shift >= 500_000) probability = 1_000_000;
        else if (shift <= -500_000) probability = 0;
        else probability += (long)shift;
        var off = LabelOf(index) == 1 ? 1_000_000 - probability : probability;
        return (1_000_000_000_000 - (off * off)) / 1_000_000_000;
    }

    void Begin(long score)
    {
        BaseScore = score;
        Score = score;
        var missing = (FullRow * RowCount) - score;
        PointValue = (Pot - KeeperFund) / (missing > 0 ? (UInt256)(ulong)missing : 1);
        RowFee = KeeperFund / ((UInt256)RowCount * contributions.Length);
        // The rows before have no price yet.
        rowsDone = 0;
        Stage = ScoringStage.Contributions;
    }

    /// <summary>Keeps a gain and pays it, or charges a loss, which is taken back. Pays round down, as the value of a point does; charges are exact in it.</summary>
    void Settle(long change)
    {
        ref var contribution = ref contributions.Ref(Position);
        if (change >= 0)
        {
            Score += change;
            var pay = PointValue * (ulong)change;
            contribution.IsAccepted = true;
            contribution.Balance += (UInt96)pay;
            Earn(pay);
        }
        else
        {
            var charge = PointValue * (ulong)-change;
            if (charge > contribution.Balance) charge = contribution.Balance;
            contribution.Balance -= (UInt96)charge;
            Lose(charge);
            Stage = ScoringStage.Resetting;
        }

        Emit(new ContributionScoredEvent(Position, change, change >= 0, contribution.Balance));
        if (change >= 0) GoOn();
    }

    /// <summary>A contribution that was there before gets the stake back; one that was not revealed loses a part.</summary>
    uint PassOver(uint budget)
    {
        ref var contribution = ref contributions.Ref(Position);
        if (!contribution.IsRevealed)
        {
            var forfeited = ((UInt256)contribution.Balance * ForfeitShare + 9_999) / 10_000;
            contribution.Balance -= (UInt96)forfeited;
            Lose(forfeited);
        }

        Emit(new ContributionScoredEvent(Position, 0, false, contribution.Balance));
        GoOn();
        return budget - 1;
    }

    void GoOn()
    {
        Position++;
        if (Position == contributions.Length) EnterCollecting();
    }
}
