namespace DeCA10B.Contracts;

/// <summary>A prediction market for training data: contributions are staked, and scored by what they change in the accuracy on a hidden test set.</summary>
/// <remarks>
/// Each pass over the contributions scores them; a round of one wei pays score / rows to each account or takes it away. As many rounds are paid as the account
/// that is out first can pay for; then its contributions are left out, and the rest is scored again, until no score is negative or the bounty's rounds are used up.
/// Losses are rounded up, gains down; the difference stays in the pot, which is the owner's in the end. Every loop is bounded by the budget that its caller gives.
/// </remarks>
[Contract]
public sealed partial class PredictionMarket64 : HiddenTestMarket64
{
    readonly StorageArray<Contribution> contributions = new();
    readonly StorageArray<MarketAccount> accounts = new();

    /// <summary>The account of a contributor plus 1, where they are grouped.</summary>
    readonly Mapping<Address, uint> accountOf = new();

    /// <summary>Whether a contribution may stake more than the least.</summary>
    public bool AllowsGreaterStake { get; }

    /// <summary>Whether all contributions of an account are scored together.</summary>
    public bool GroupsContributions { get; }

    /// <summary>Whether each pass trains the model anew.</summary>
    public bool ResetsModel { get; }

    /// <summary>Whether the first contribution after a reset is compared with the end of the pass before.</summary>
    public bool CarriesScoreOverReset { get; }

    /// <summary>Opens a market. The value sent is the bounty: as many rounds as wei.</summary>
    /// <param name="model">What is trained and scored; it must belong to the market before the first piece is shown.</param>
    /// <param name="terms">What it is run on.</param>
    /// <param name="options">Its variant.</param>
    /// <param name="pieces">Commitments to the pieces of the test set, at least two.</param>
    [Payable]
    public PredictionMarket64(Address model, MarketTerms terms, MarketOptions options, Bytes32[] pieces)
        : base(model, terms, pieces)
    {
        AllowsGreaterStake = options.AllowsGreaterStake;
        GroupsContributions = options.GroupsContributions;
        ResetsModel = options.ResetsModel;
        CarriesScoreOverReset = options.CarriesScoreOverReset;
        RoundsLeft = Msg.Value;
    }

    /// <summary>How many contributions there are.</summary>
    public UInt256 ContributionCount => contributions.Length;

    /// <summary>How many accounts there are.</summary>
    public UInt256 AccountCount => accounts.Length;

    /// <summary>A contribution.</summary>
    /// <param name="index">Which; panic 0x32 when there is none.</param>
    public Contribution Contributions(uint index) => contributions[index];

    /// <summary>An account.</summary>
    /// <param name="index">Which; panic 0x32 when there is none.</param>
    public MarketAccount Accounts(uint index) => accounts[index];

    /// <summary>Contributes a sample. The value sent is the stake, all of it where more than the least is allowed; what is over comes back.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    [Payable, NonReentrant]
    public void AddData(ReadOnlySpan<long> data, ulong classification)
    {
        RequirePhase(MarketPhase.Participating);
        Require(Msg.Value >= MinStake, new DepositTooLowError(Msg.Value, MinStake));
        RequireTrainable(data, classification);
        var stake = AllowsGreaterStake ? (UInt96)Msg.Value : MinStake;
        var account = AccountFor(Msg.Sender);
        ref var entry = ref accounts.Ref(account);
        entry.Balance += stake;
        entry.Contributions++;
        var index = (uint)contributions.Length;
        contributions.Push(new Contribution { SampleHash = HashOf(data.ToArray()), Classification = classification, Account = account });
        Hold(stake);
        Emit(new ContributedEvent(Msg.Sender, index, account, stake, data.ToArray(), classification));
        var over = Msg.Value - stake;
        if (over > 0) Require(TrySend(Msg.Sender, over), new PaymentFailedError(Msg.Sender, over));
    }

    /// <summary>Ends the participation, when there are enough contributions or time is up. Anyone may.</summary>
    public void EndMarket()
    {
        RequirePhase(MarketPhase.Participating);
        Require(contributions.Length >= MinContributions || Block.Timestamp > DeadlineS, new TooEarlyToEndError(contributions.Length, DeadlineS));
        if (contributions.Length == 0) EnterCollecting();
        else EnterRevealing();
    }

#pragma warning disable DECA2009 // Whoever calls, the account's owner is paid.
    /// <summary>Pays an account to its owner. Anyone may.</summary>
    /// <param name="account">Which.</param>
    [NonReentrant]
    public void Collect(uint account)
    {
        ref var entry = ref accounts.Ref(account);
        var balance = entry.Balance;
        entry.Balance = 0;
        PayOut(entry.Owner, balance);
    }
#pragma warning restore DECA2009

    static Bytes32 HashOf(long[] sample) => Keccak256(EncodePacked(sample));

    uint AccountFor(Address contributor)
    {
        var account = (uint)accounts.Length;
        if (GroupsContributions)
        {
            if (accountOf[contributor] > 0) return accountOf[contributor] - 1;
            accountOf[contributor] = account + 1;
        }

        accounts.Push(new MarketAccount { Owner = contributor });
        return account;
    }
}
