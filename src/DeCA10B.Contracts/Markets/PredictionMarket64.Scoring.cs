namespace DeCA10B.Contracts;

/// <content>The scoring: a machine that anyone moves on by a bounded number of steps.</content>
public sealed partial class PredictionMarket64
{
    /// <summary>Rows evaluated of the model as it is.</summary>
    uint row;

    /// <summary>How many of them it labelled rightly.</summary>
    uint hits;

    /// <summary>Rows that the model labelled rightly when all were evaluated last.</summary>
    uint modelHits;

    /// <summary>What the next score is compared with.</summary>
    uint comparedHits;

    /// <summary>The account whose latest contributions are not scored yet, plus 1.</summary>
    uint pendingAccount;

    /// <summary>Rows labelled rightly after the latest of these.</summary>
    uint latestHits;

    /// <summary>The rounds of this pass, in wei of bounty.</summary>
    UInt256 rounds;

    /// <summary>Contributions that take part in the next pass.</summary>
    uint remaining;

    /// <summary>What the scoring is at.</summary>
    public ScoringStage Stage { get; private set; }

    /// <summary>Whether the contribution at the position has been trained with, and only rows are left to evaluate.</summary>
    public bool IsTrained { get; private set; }

    /// <summary>The contribution or account that is next.</summary>
    public uint Position { get; private set; }

    /// <summary>The pass, from 0.</summary>
    public uint Pass { get; private set; }

    /// <summary>Rows that the model labelled rightly before any contribution.</summary>
    public uint BaseHits { get; private set; }

    /// <summary>The lowest score of this pass so far, in rows.</summary>
    public long LowestScore { get; private set; }

    /// <summary>Wei of bounty that further rounds can use.</summary>
    public UInt256 RoundsLeft { get; private set; }

    /// <summary>Moves the scoring on. Anyone may, as often as he likes: the state after each call is whole.</summary>
    /// <param name="samples">The samples of the contributions that are trained or taken back next, in that order; fewer, or another than the next one, end the call early.</param>
    /// <param name="budget">The most rows, contributions and accounts looked at: it bounds the gas.</param>
    [NonReentrant]
    public void Process(ReadOnlySpan<long[]> samples, uint budget)
    {
        RequirePhase(MarketPhase.Scoring);
        var left = budget;
        var used = 0;
        var stops = false;
        while (left > 0 && !stops && Phase == MarketPhase.Scoring)
        {
            if (Stage == ScoringStage.Base) left = ScoreBase(left);
            else if (Stage == ScoringStage.Ranking) left = Rank(left);
            else if (Stage == ScoringStage.Paying) left = PayRounds(left);
            else if (!NeedsSample()) left = Advance(left);
            else if (used == samples.Length) stops = true;
            else
            {
                stops = !TryUse(samples[used]);
                used++;
                left--;
            }
        }

        Emit(new ProgressedEvent(Stage, Position));
    }

    uint ScoreBase(uint budget)
    {
        var left = Evaluate(budget);
        if (row < RowCount) return left;
        BaseHits = hits;
        modelHits = hits;
        BeginPass(hits);
        return left;
    }

    /// <summary>Whether the step at the position trains with a sample or takes it back.</summary>
    bool NeedsSample()
    {
        if (Stage == ScoringStage.Resetting) return Position > 0 && contributions[Position - 1].Moved;
        return Position < contributions.Length && TrainsInThisPass() && !IsTrained && !accounts[contributions[Position].Account].IsOut;
    }

    bool TrainsInThisPass() => Pass == 0 || ResetsModel;

    bool TryUse(long[] sample)
    {
        var isReset = Stage == ScoringStage.Resetting;
        var index = isReset ? Position - 1 : Position;
        ref var contribution = ref contributions.Ref(index);
        if (HashOf(sample) != contribution.SampleHash) return false;
        var model = At<IReversibleClassifier64>(Model);
        if (isReset)
        {
            contribution.Moved = false;
            model.Untrain(sample, contribution.Classification);
            return true;
        }

        contribution.Moved = model.Train(sample, contribution.Classification);
        IsTrained = true;
        // A model that did not change has the score that it had.
        row = contribution.Moved ? 0 : RowCount;
        hits = contribution.Moved ? 0 : modelHits;
        return true;
    }

    uint Advance(uint budget)
    {
        if (Stage == ScoringStage.Resetting) return AdvanceReset(budget);
        if (Position == contributions.Length) return EndContributions(budget);
        var left = budget - 1;
        var account = contributions[Position].Account;
        if (!accounts[account].IsOut)
        {
            if (TrainsInThisPass())
            {
                left = Evaluate(left);
                if (row < RowCount) return left;
                contributions.Ref(Position).Hits = hits;
                modelHits = hits;
                IsTrained = false;
            }

            Note(account, contributions[Position].Hits);
        }

        Position++;
        return left;
    }

    /// <summary>Scores the contributions before, when another account's begin.</summary>
    void Note(uint account, uint hitsAfter)
    {
        if (pendingAccount != account + 1) Flush();
        pendingAccount = account + 1;
        latestHits = hitsAfter;
    }

    void Flush()
    {
        if (pendingAccount == 0) return;
        accounts.Ref(pendingAccount - 1).Score += (long)latestHits - comparedHits;
        comparedHits = latestHits;
        pendingAccount = 0;
    }

    uint EndContributions(uint budget)
    {
        Flush();
        rounds = RoundsLeft;
        LowestScore = long.MaxValue;
        Begin(ScoringStage.Ranking, 0);
        return budget - 1;
    }

    /// <summary>The fewest rounds that take everything from an account: rounded down, and its loss up, so that no balance gets below 0.</summary>
    uint Rank(uint budget)
    {
        var account = accounts[Position];
        if (!account.IsOut)
        {
            if (account.Score < LowestScore) LowestScore = account.Score;
            if (account.Score < 0)
            {
                var most = (UInt256)account.Balance * RowCount / (ulong)-account.Score;
                if (most < rounds) rounds = most;
            }
        }

        Position++;
        if (Position < accounts.Length) return budget - 1;
        remaining = 0;
        Begin(ScoringStage.Paying, 0);
        return budget - 1;
    }

    uint PayRounds(uint budget)
    {
        ref var account = ref accounts.Ref(Position);
        if (!account.IsOut)
        {
            account.Balance = BalanceAfter(account.Balance, account.Score);
            account.Score = 0;
            var needed = MinStake * (GroupsContributions ? (UInt96)account.Contributions : 1);
            if (account.Balance < needed) account.IsOut = true;
            else remaining += account.Contributions;
        }

        Position++;
        if (Position == accounts.Length) EndPass();
        return budget - 1;
    }

    UInt96 BalanceAfter(UInt256 balance, long score)
    {
        if (score >= 0)
        {
            var gain = rounds * (ulong)score / RowCount;
            Earn(gain);
            return (UInt96)(balance + gain);
        }

        var loss = (rounds * (ulong)-score + RowCount - 1) / RowCount;
        Lose(loss);
        return (UInt96)(balance - loss);
    }

    void EndPass()
    {
        RoundsLeft -= rounds;
        if (LowestScore >= 0 || remaining == 0) RoundsLeft = 0;
        Emit(new PassPaidEvent(rounds, RoundsLeft, LowestScore, remaining));
        Pass++;
        if (RoundsLeft == 0) EnterCollecting();
        else if (ResetsModel) Begin(ScoringStage.Resetting, (uint)contributions.Length);
        else BeginPass(BaseHits);
    }

    uint AdvanceReset(uint budget)
    {
        if (Position > 0) Position--;
        else
        {
            var before = CarriesScoreOverReset ? modelHits : BaseHits;
            modelHits = BaseHits;
            BeginPass(before);
        }

        return budget - 1;
    }

    void BeginPass(uint hitsBefore)
    {
        comparedHits = hitsBefore;
        Begin(ScoringStage.Contributions, 0);
    }

    void Begin(ScoringStage stage, uint position)
    {
        Stage = stage;
        Position = position;
    }

    /// <summary>Evaluates rows of the test set within a budget, and says what is left of that.</summary>
    uint Evaluate(uint budget)
    {
        var left = budget;
        while (left > 0 && row < RowCount)
        {
            if (At<IClassifier64>(Model).Predict(SampleOf(row)) == LabelOf(row)) hits++;
            row++;
            left--;
        }

        return left;
    }
}
