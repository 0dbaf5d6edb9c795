namespace DeCA10B.Contracts;

/// <summary>What markets share: a bounty, the phases of a hidden test set, each in its time, and who gets what.</summary>
/// <remarks>A provider who does not reveal in time loses the bounty to those who staked.</remarks>
[Contract]
public abstract partial class HiddenTestMarket64 : HiddenTestSet64
{
    /// <summary>How far the market has come.</summary>
    public MarketPhase Phase { get; private set; }

    /// <summary>When anyone can end this phase, in Unix seconds; 0 when nobody can by time.</summary>
    public uint DeadlineS { get; private set; }

    /// <summary>Wei that belong to no contributor: bounty and lost stakes.</summary>
    public UInt256 Pot { get; private set; }

    /// <summary>Wei that belong to contributors and were not collected.</summary>
    public UInt256 Held { get; private set; }

    /// <summary>The model that is trained and scored; it belongs to the market from the participation to the end.</summary>
    public Address Model { get; }

    /// <summary>The least stake of a contribution, in wei.</summary>
    public UInt96 MinStake { get; }

    /// <summary>The most numbers of a sample.</summary>
    public ushort LongestSample { get; }

    /// <summary>Contributions after which anyone can end the participation.</summary>
    public uint MinContributions { get; }

    /// <summary>Seconds of participation after which anyone can end it.</summary>
    public uint ParticipationS { get; }

    /// <summary>Seconds for each revelation.</summary>
    public uint RevealS { get; }

    /// <summary>Seconds that the scoring may take.</summary>
    public uint ScoringS { get; }

    /// <summary>Seconds that everyone has to collect.</summary>
    public uint CollectionS { get; }

    /// <summary>Opens a market. The value sent is the bounty.</summary>
    /// <param name="model">What is trained and scored.</param>
    /// <param name="terms">What it is run on.</param>
    /// <param name="pieces">The commitments.</param>
    [Payable]
    protected HiddenTestMarket64(Address model, MarketTerms terms, Bytes32[] pieces) : base(pieces)
    {
        Require(Msg.Value > 0 && terms.MinStake > 0 && terms.LongestSample > 0 && terms.RevealS > 0 && terms.ScoringS > 0 && terms.CollectionS > 0, new TermsMissingError());
        Model = model;
        MinStake = terms.MinStake;
        LongestSample = terms.LongestSample;
        MinContributions = terms.MinContributions;
        ParticipationS = terms.ParticipationS;
        RevealS = terms.RevealS;
        ScoringS = terms.ScoringS;
        CollectionS = terms.CollectionS;
        Pot = Msg.Value;
        DeadlineS = (uint)(Block.Timestamp + terms.RevealS);
    }

    /// <summary>Commits to more pieces, before the one to be shown is drawn. Only the owner may.</summary>
    /// <param name="pieces">The commitments.</param>
    [OnlyOwner]
    public void AddPieces(ReadOnlySpan<Bytes32> pieces)
    {
        RequirePhase(MarketPhase.Committing);
        AppendPieces(pieces);
    }

    /// <summary>Draws which piece is shown, in a later block than the last commitment. Anyone may.</summary>
    public void DrawPiece()
    {
        RequirePhase(MarketPhase.Committing);
        Draw();
        Enter(MarketPhase.Showing, RevealS);
    }

    /// <summary>Shows the piece that was drawn and opens the participation; the model must belong to the market by now. Whoever knows the piece may.</summary>
    /// <param name="salt">Its salt.</param>
    /// <param name="rows">Its rows.</param>
    public void ShowPiece(Bytes32 salt, ReadOnlySpan<long> rows)
    {
        RequirePhase(MarketPhase.Showing);
        RequireInTime();
        Show(salt, rows);
        Require(At<IOwnable>(Model).Owner == Address, new ModelNotOwnedError(Model));
        Enter(MarketPhase.Participating, ParticipationS);
    }

    /// <summary>Reveals the next piece; after the last one the scoring begins. Whoever knows it may.</summary>
    /// <param name="salt">Its salt.</param>
    /// <param name="rows">Its rows.</param>
    public void RevealPiece(Bytes32 salt, ReadOnlySpan<long> rows)
    {
        RequirePhase(MarketPhase.Revealing);
        RequireInTime();
        var (count, isLast) = RevealNext(salt, rows);
        // A row that the model cannot read would stop the scoring for good: who commits to one reveals it as little as who is silent.
        for (var back = count; back > 0; back--) At<IReversibleClassifier64>(Model).RequireTrainable(SampleOf(RowCount - back), LabelOf(RowCount - back));
        if (isLast) Enter(MarketPhase.Scoring, ScoringS);
    }

    /// <summary>Ends a market whose provider did not show or reveal in time: stakes go back, and what was staked for shares the bounty. Anyone may.</summary>
    public void Cancel()
    {
        Require(Phase == MarketPhase.Committing || Phase == MarketPhase.Showing || Phase == MarketPhase.Revealing, new WrongPhaseError(Phase));
        Require(Block.Timestamp > DeadlineS, new TooEarlyError(DeadlineS + (UInt256)1));
        Enter(MarketPhase.Cancelled, CollectionS);
    }

    /// <summary>Ends a scoring that nobody moved on in time: accounts keep what they have by then. Anyone may.</summary>
    public void GiveUp()
    {
        RequirePhase(MarketPhase.Scoring);
        Require(Block.Timestamp > DeadlineS, new TooEarlyError(DeadlineS + (UInt256)1));
        EnterCollecting();
    }

    /// <summary>Pays the owner what belongs to no contributor, and after the collection time what nobody collected. Only the owner may.</summary>
    [OnlyOwner, NonReentrant]
    public void CollectRest()
    {
        Require(Phase == MarketPhase.Collecting || Phase == MarketPhase.Cancelled, new WrongPhaseError(Phase));
        UInt256 amount = 0;
        // Of a cancelled market the bounty is the contributors', unless there are none.
        if (Phase == MarketPhase.Collecting || Held == 0 || Block.Timestamp > DeadlineS)
        {
            amount = Pot;
            Pot = 0;
        }

        if (Block.Timestamp > DeadlineS)
        {
            amount += Held;
            Held = 0;
        }

        Pay(Owner, amount);
    }

    /// <summary>Hands the model to another owner when the market is over. Only the owner may.</summary>
    /// <param name="newOwner">The model's next owner.</param>
    [OnlyOwner]
    public void ReleaseModel(Address newOwner)
    {
        Require(Phase == MarketPhase.Collecting || Phase == MarketPhase.Cancelled, new WrongPhaseError(Phase));
        At<IOwnable>(Model).TransferOwnership(newOwner);
    }

    /// <summary>Reverts for a sample that could not be scored: too long, or one that the model cannot be trained with.</summary>
    protected void RequireTrainable(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length <= LongestSample, new SampleTooLongError((ulong)data.Length));
        At<IReversibleClassifier64>(Model).RequireTrainable(data, classification);
    }

    /// <summary>Goes on to a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="seconds">How long it lasts.</param>
    protected void Enter(MarketPhase phase, uint seconds)
    {
        Phase = phase;
        DeadlineS = (uint)(Block.Timestamp + seconds);
        Emit(new PhaseChangedEvent(phase, DeadlineS));
    }

    /// <summary>Lets the provider reveal.</summary>
    protected void EnterRevealing()
    {
        SkipShownPiece();
        Enter(MarketPhase.Revealing, RevealS);
    }

    /// <summary>Ends the participation of a market in which nobody takes part: the bounty is the owner's again.</summary>
    protected void EnterCollecting()
    {
        Enter(MarketPhase.Collecting, CollectionS);
    }

    /// <summary>Takes a stake in.</summary>
    protected void Hold(UInt256 stake)
    {
        Held += stake;
    }

    /// <summary>Moves wei from the pot to contributors.</summary>
    protected void Earn(UInt256 amount)
    {
        Pot -= amount;
        Held += amount;
    }

    /// <summary>Moves wei from contributors to the pot.</summary>
    protected void Lose(UInt256 amount)
    {
        Held -= amount;
        Pot += amount;
    }

    /// <summary>Pays a contributor, or reverts: the balance, and of a cancelled market a share of the pot. Shares of all add up to the pot, to the last wei.</summary>
    /// <param name="recipient">Who is paid.</param>
    /// <param name="balance">What is held for him, in wei.</param>
    protected void PayOut(Address recipient, UInt256 balance)
    {
        Require(Phase == MarketPhase.Collecting || Phase == MarketPhase.Cancelled, new WrongPhaseError(Phase));
        Require(balance > 0 && balance <= Held, new NothingLeftError());
        UInt256 share = 0;
        if (Phase == MarketPhase.Cancelled) share = Pot * balance / Held;
        Pot -= share;
        Held -= balance;
        Pay(recipient, balance + share);
    }

    /// <summary>Reverts in any other phase.</summary>
    protected void RequirePhase(MarketPhase phase)
    {
        Require(Phase == phase, new WrongPhaseError(Phase));
    }

    /// <summary>Reverts when the phase's time is over.</summary>
    protected void RequireInTime()
    {
        Require(Block.Timestamp <= DeadlineS, new TooLateError(DeadlineS));
    }

    void Pay(Address recipient, UInt256 amount)
    {
        Require(amount > 0, new NothingLeftError());
        Emit(new CollectedEvent(recipient, amount));
        Require(TrySend(recipient, amount), new PaymentFailedError(recipient, amount));
    }
}
