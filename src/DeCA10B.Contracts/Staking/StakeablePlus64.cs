namespace DeCA10B.Contracts;

/// <summary>Deposit, refund, take, with the holes of the plain rules closed: samples are committed before they are revealed, judged without their own influence, locked by
/// the first report, and settled once; standing comes from new samples only, the price is bounded, and everything is paid by pull.</summary>
/// <remarks>
/// A commitment is keccak256(abi.encodePacked(chainId, author, salt, classification, data)), the salt being 32 random bytes.
/// Each deposit goes to the last wei: back to its author; or to keeper and author; or to keeper, treasury and reporters. Of a share, what rounding leaves is another reporter's.
/// What this does not do is said in docs/mechanisms.md: near-duplicates, lazy labels, and a model that strangers have broken are beyond payment rules.
/// </remarks>
[Contract]
public sealed partial class StakeablePlus64 : Administered, IStakingMechanism64
{
    readonly Mapping<Address, Mapping<Bytes32, StakeCommitment>> commitments = new();
    readonly Mapping<Bytes32, StakeRecord> records = new();
    readonly Mapping<Bytes32, Mapping<Address, StakeReport>> reports = new();
    readonly Mapping<Bytes32, Int256> influences = new();
    readonly Mapping<Bytes32, bool> isLabelled = new();
    readonly Mapping<Address, StakeStanding> standings = new();
    readonly Mapping<Address, UInt256> owed = new();
    StakingTerms terms;
    UInt96 lastPrice;
    uint lastTime;

    /// <summary>Wei that belong to nobody else: forfeits, burned shares, deposits that nobody reported or claimed.</summary>
    public UInt256 Treasury { get; private set; }

    /// <summary>The largest margin at which the model counts as unsure, in the judge's unit.</summary>
    public Int256 SurpriseMargin { get; private set; }

    /// <summary>Deploys a mechanism. The deployer is its administrator.</summary>
    /// <param name="terms">What it runs on.</param>
    /// <param name="surpriseMargin">The largest margin at which the model counts as unsure, in the judge's unit.</param>
    /// <param name="founder">Has a standing of 1, so that somebody can report at first.</param>
    public StakeablePlus64(StakingTerms terms, Int256 surpriseMargin, Address founder)
    {
        Require(terms.FloorPrice > 0 && terms.FloorPrice < (UInt96)1 << 88 && terms.PriceCap > 0 && terms.HalfLifeS > 0, new TermsInvalidError());
        Require(terms.RefundWaitS < terms.SettleWaitS && terms.SettleWaitS < terms.ExpiryS, new TermsInvalidError());
        Require(terms.KeeperShare <= 1_000 && terms.BurnShare <= 10_000 && terms.ForfeitShare <= 10_000, new TermsInvalidError());
        Require(terms.RevealBlocks > 0 && terms.LongestSample > 0, new TermsInvalidError());
        this.terms = terms;
        SurpriseMargin = surpriseMargin;
        lastPrice = terms.FloorPrice;
        lastTime = (uint)Block.Timestamp;
        standings.Ref(founder).Standing = 1;
    }

    /// <summary>What the mechanism runs on.</summary>
    public StakingTerms Terms() => terms;

    /// <summary>What a sample would cost in this block, in wei, rounded up.</summary>
    public UInt256 GetNextAddDataCost() =>
        DecayingPrice.After(lastPrice, terms.FloorPrice, Block.Timestamp - lastTime, terms.HalfLifeS);

    /// <summary>What is owed to an account, in wei.</summary>
    /// <param name="account">The account.</param>
    public UInt256 Owed(Address account) => owed[account];

    /// <summary>How an account has done.</summary>
    /// <param name="account">The account.</param>
    public StakeStanding StandingOf(Address account) => standings[account];

    /// <summary>A commitment; zeros when there is none.</summary>
    /// <param name="author">Who committed.</param>
    /// <param name="commitment">To what.</param>
    public StakeCommitment CommitmentOf(Address author, Bytes32 commitment) => commitments[author][commitment];

    /// <summary>A record; zeros when there is none.</summary>
    /// <param name="key">Its key; see <see cref="KeyOf"/>.</param>
    public StakeRecord RecordOf(Bytes32 key) => records[key];

    /// <summary>A report; zeros when there is none.</summary>
    /// <param name="key">The record.</param>
    /// <param name="reporter">Who reported.</param>
    public StakeReport ReportOf(Bytes32 key, Address reporter) => reports[key][reporter];

    /// <summary>The key of a record: keccak256(abi.encodePacked(data, classification, addedTime, author)).</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">Its label.</param>
    /// <param name="addedTime">When it was revealed, in Unix seconds.</param>
    /// <param name="author">Who added it.</param>
    public Bytes32 KeyOf(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address author) =>
        Keccak256(EncodePacked(data, classification, addedTime, author));

    /// <inheritdoc cref="IStakingMechanism64.InfluenceOf"/>
    public Int256 InfluenceOf(ReadOnlySpan<long> data) => influences[Keccak256(EncodePacked(data))];

    /// <summary>Says what counts as unsure from now on. Only the administrator may.</summary>
    /// <param name="margin">The largest margin that does, in the judge's unit.</param>
    [OnlyAdministrator]
    public void SetSurpriseMargin(Int256 margin)
    {
        SurpriseMargin = margin;
        Emit(new SurpriseMarginChangedEvent(margin));
    }

    /// <summary>Owes the administrator the treasury. Only he may.</summary>
    [OnlyAdministrator]
    public void CollectTreasury()
    {
        var amount = Treasury;
        Treasury = 0;
        owed[Msg.Sender] += amount;
        Emit(new TreasuryCollectedEvent(Msg.Sender, amount));
    }

    /// <inheritdoc cref="IStakingMechanism64.HandleWithdraw"/>
    [OnlyOwner]
    public UInt256 HandleWithdraw(Address account)
    {
        var amount = owed[account];
        Require(amount > 0, new NothingLeftError());
        owed[account] = 0;
        Emit(new WithdrawnEvent(account, amount));
        return amount;
    }
}
