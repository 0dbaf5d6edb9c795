namespace DeCA10B.Contracts;

/// <summary>A market that scores probabilities, one hidden contribution after the other: what makes the model better is kept and paid, what makes it worse is taken back and charged.</summary>
/// <remarks>
/// A row scores 1000 * (1 - (p - label)^2), rounded down, p being the probability of label 1; the score of a model is the sum over the rows. A point is worth
/// bounty / (full score - score at first) wei. As only gains are kept, they add up to at most what was missing at first, so that the bounty always suffices.
/// A contribution is committed to as keccak256(abi.encodePacked(author, salt, label, sample)), revealed after the participation and before the test set.
/// The same sample with the same label counts once. The order is that of the commitments.
/// </remarks>
[Contract]
public sealed partial class BrierMarket64 : HiddenTestMarket64
{
    readonly StorageArray<HiddenContribution> contributions = new();
    readonly Mapping<Bytes32, bool> isProcessed = new();
    readonly Mapping<Address, UInt256> fees = new();

    /// <summary>The margin at which the model counts as quite sure.</summary>
    public ulong MarginScale { get; }

    /// <summary>The most contributions.</summary>
    public uint MaxContributions { get; }

    /// <summary>What of an unrevealed stake goes to the pot, in ten thousandths.</summary>
    public ushort ForfeitShare { get; }

    /// <summary>The part of the pot that is for whoever moves the scoring on, in wei, at first.</summary>
    public UInt256 KeeperFund { get; }

    /// <summary>Opens a market. The value sent is the bounty.</summary>
    /// <param name="model">What is trained and scored, of two classes; it must belong to the market before the first piece is shown.</param>
    /// <param name="terms">What it is run on; each contribution stakes the least stake.</param>
    /// <param name="scoring">How it scores.</param>
    /// <param name="pieces">Commitments to the pieces of the test set, at least two.</param>
    [Payable]
    public BrierMarket64(Address model, MarketTerms terms, BrierTerms scoring, Bytes32[] pieces)
        : base(model, terms, pieces)
    {
        Require(scoring.MarginScale > 0 && scoring.MaxContributions > 0 && scoring.ForfeitShare <= 10_000 && scoring.KeeperShare <= 5_000, new TermsMissingError());
        MarginScale = scoring.MarginScale;
        MaxContributions = scoring.MaxContributions;
        ForfeitShare = scoring.ForfeitShare;
        KeeperFund = Msg.Value * scoring.KeeperShare / 10_000;
    }

    /// <summary>How many contributions there are.</summary>
    public UInt256 ContributionCount => contributions.Length;

    /// <summary>A contribution.</summary>
    /// <param name="index">Which; panic 0x32 when there is none.</param>
    public HiddenContribution Contributions(uint index) => contributions[index];

    /// <summary>Commits to a contribution. The value sent is the most that is staked: what is over the stake comes back.</summary>
    /// <param name="commitment">What hides it.</param>
    /// <returns>Its index.</returns>
    [Payable, NonReentrant]
    [return: AbiName("index")]
    public uint Commit(Bytes32 commitment)
    {
        RequirePhase(MarketPhase.Participating);
        RequireInTime();
        Require(Msg.Value >= MinStake, new DepositTooLowError(Msg.Value, MinStake));
        var index = (uint)contributions.Length;
        Require(index < MaxContributions, new MarketFullError(MaxContributions));
        contributions.Push(new HiddenContribution { Author = Msg.Sender, Balance = MinStake, Hash = commitment });
        Hold(MinStake);
        Emit(new ContributionCommittedEvent(Msg.Sender, index, commitment));
        var over = Msg.Value - MinStake;
        if (over > 0) Require(TrySend(Msg.Sender, over), new PaymentFailedError(Msg.Sender, over));
        return index;
    }

    /// <summary>Ends the participation, when it is full or time is up; with too few contributions everything goes back. Anyone may.</summary>
    public void EndMarket()
    {
        RequirePhase(MarketPhase.Participating);
        var count = contributions.Length;
        Require(count == MaxContributions || Block.Timestamp > DeadlineS, new TooEarlyToEndError(count, DeadlineS));
        if (count < MinContributions || count == 0) EnterCollecting();
        else Enter(MarketPhase.Opening, RevealS);
    }

    /// <summary>Reveals a contribution. Whoever knows it may.</summary>
    /// <param name="index">Which.</param>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="salt">What hid it.</param>
    public void Reveal(uint index, ReadOnlySpan<long> data, ulong classification, Bytes32 salt)
    {
        RequirePhase(MarketPhase.Opening);
        RequireInTime();
        ref var contribution = ref contributions.Ref(index);
        var commitment = Keccak256(EncodePacked(contribution.Author, salt, classification, data));
        Require(!contribution.IsRevealed && contribution.Hash == commitment, new WrongSampleError(index));
        RequireTrainable(data, classification);
        // The hash of a contribution must say which of two labels it is.
        Require(classification < 2, new UnknownClassificationError(classification));
        contribution.IsRevealed = true;
        contribution.Hash = Keccak256(EncodePacked(classification, data));
        Emit(new ContributionRevealedEvent(index, data.ToArray(), classification));
    }

    /// <summary>Ends the time for revealing contributions; then the provider reveals the test set. Anyone may.</summary>
    public void EndOpening()
    {
        RequirePhase(MarketPhase.Opening);
        Require(Block.Timestamp > DeadlineS, new TooEarlyError(DeadlineS + (UInt256)1));
        EnterRevealing();
    }

#pragma warning disable DECA2009 // Whoever calls, the contribution's author is paid.
    /// <summary>Pays a contribution to its author. Anyone may.</summary>
    /// <param name="index">Which.</param>
    [NonReentrant]
    public void Collect(uint index)
    {
        ref var contribution = ref contributions.Ref(index);
        var balance = contribution.Balance;
        contribution.Balance = 0;
        PayOut(contribution.Author, balance);
    }
#pragma warning restore DECA2009

    /// <summary>What an account has earned by moving the scoring on, in wei.</summary>
    /// <param name="keeper">The account.</param>
    public UInt256 FeesOf(Address keeper) => fees[keeper];

    /// <summary>Pays the caller what he has earned by moving the scoring on.</summary>
    [NonReentrant]
    public void CollectFees()
    {
        var amount = fees[Msg.Sender];
        fees[Msg.Sender] = 0;
        PayOut(Msg.Sender, amount);
    }
}
