namespace DeCA10B.Contracts;

/// <summary>What markets share: a bounty, commitments to a hidden test set, its revelation in time, and scoring rows in bounded steps.</summary>
/// <remarks>
/// A piece is committed to as keccak256(abi.encodePacked(provider, index, salt, rows)), the salt being 32 random bytes: without one, a small piece could be guessed.
/// Rows are numbers one after another: label, count, then as many numbers of the sample. A provider who does not reveal in time loses bounty to those who staked.
/// </remarks>
[Contract]
public abstract partial class HiddenTestMarket64 : TwoStepOwnable
{
    readonly StorageArray<Bytes32> commitments = new();
    readonly StorageArray<long> numbers = new();
    readonly PackedMapping<uint, uint> rowStarts = new();

    /// <summary>The block that the piece to be shown may be drawn after.</summary>
    uint committedBlock;

    /// <summary>How far the market has come.</summary>
    public MarketPhase Phase { get; private set; }

    /// <summary>When anyone can end this phase, in Unix seconds; 0 when nobody can by time.</summary>
    public uint DeadlineS { get; private set; }

    /// <summary>The piece shown before anyone contributed; it does not count for the score.</summary>
    public uint ShownPiece { get; private set; }

    /// <summary>The next piece to be revealed.</summary>
    public uint NextPiece { get; private set; }

    /// <summary>Rows of the test set that count for the score, as far as revealed.</summary>
    public uint RowCount { get; private set; }

    /// <summary>Wei that belong to no contributor: bounty and lost stakes.</summary>
    public UInt256 Pot { get; private set; }

    /// <summary>Wei that belong to contributors and were not collected.</summary>
    public UInt256 Held { get; private set; }

    /// <summary>Who opened the market; the commitments are his.</summary>
    public Address Provider { get; }

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
    protected HiddenTestMarket64(Address model, MarketTerms terms, Bytes32[] pieces)
    {
        Require(Msg.Value > 0 && terms.MinStake > 0 && terms.LongestSample > 0 && terms.RevealS > 0 && terms.ScoringS > 0 && terms.CollectionS > 0, new TermsMissingError());
        Require(pieces.Length >= 2, new TooFewPiecesError((ulong)pieces.Length));
        Provider = Msg.Sender;
        Model = model;
        MinStake = terms.MinStake;
        LongestSample = terms.LongestSample;
        MinContributions = terms.MinContributions;
        ParticipationS = terms.ParticipationS;
        RevealS = terms.RevealS;
        ScoringS = terms.ScoringS;
        CollectionS = terms.CollectionS;
        Pot = Msg.Value;
        foreach (var piece in pieces) Commit(piece);
        committedBlock = (uint)Block.Number;
        DeadlineS = (uint)(Block.Timestamp + terms.RevealS);
    }

    /// <summary>How many pieces the test set has.</summary>
    public UInt256 PieceCount => commitments.Length;

    /// <summary>The commitment to a piece.</summary>
    /// <param name="index">The piece; panic 0x32 when there is none.</param>
    public Bytes32 Commitments(UInt256 index) => commitments[index];

    /// <summary>A row of the test set: its sample and its label.</summary>
    /// <param name="row">The row, as they count for the score.</param>
    public (long[] data, ulong classification) Row(uint row) => (SampleOf(row), LabelOf(row));

    /// <summary>Commits to more pieces, before the one to be shown is drawn. Only the owner may.</summary>
    /// <param name="pieces">The commitments.</param>
    [OnlyOwner]
    public void AddPieces(ReadOnlySpan<Bytes32> pieces)
    {
        RequirePhase(MarketPhase.Committing);
        foreach (var piece in pieces) Commit(piece);
        committedBlock = (uint)Block.Number;
    }

#pragma warning disable DECA2012 // Which piece is shown decides no payment, and whoever draws cannot change the pieces any more.
    /// <summary>Draws which piece is shown, in a later block than the last commitment. Anyone may.</summary>
    public void DrawPiece()
    {
        RequirePhase(MarketPhase.Committing);
        Require(Block.Number > committedBlock, new TooEarlyError(Block.Timestamp + 1));
        var seed = Keccak256(EncodePacked(Address, Block.Timestamp, Block.Coinbase, commitments[0], commitments[commitments.Length - 1]));
        ShownPiece = (uint)((UInt256)seed % commitments.Length);
        Emit(new PieceDrawnEvent(ShownPiece));
        Enter(MarketPhase.Showing, RevealS);
    }
#pragma warning restore DECA2012

    /// <summary>Shows the piece that was drawn and opens the participation; the model must belong to the market by now. Whoever knows the piece may.</summary>
    /// <param name="salt">Its salt.</param>
    /// <param name="rows">Its rows.</param>
    public void ShowPiece(Bytes32 salt, ReadOnlySpan<long> rows)
    {
        RequirePhase(MarketPhase.Showing);
        RequireInTime();
        RequireCommitted(ShownPiece, salt, rows);
        Require(At<IOwnable>(Model).Owner == Address, new ModelNotOwnedError(Model));
        Emit(new PieceRevealedEvent(ShownPiece, CountRows(rows)));
        Enter(MarketPhase.Participating, ParticipationS);
    }

    /// <summary>Reveals the next piece; after the last one the scoring begins. Whoever knows it may.</summary>
    /// <param name="salt">Its salt.</param>
    /// <param name="rows">Its rows.</param>
    public void RevealPiece(Bytes32 salt, ReadOnlySpan<long> rows)
    {
        RequirePhase(MarketPhase.Revealing);
        RequireInTime();
        RequireCommitted(NextPiece, salt, rows);
        var count = CountRows(rows);
        KeepRows(rows);
        Emit(new PieceRevealedEvent(NextPiece, count));
        NextPiece++;
        SkipShownPiece();
        if (NextPiece == commitments.Length) Enter(MarketPhase.Scoring, ScoringS);
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

    /// <summary>The label of a row of the test set.</summary>
    protected ulong LabelOf(uint row) => (ulong)numbers[rowStarts[row]];

    /// <summary>The sample of a row of the test set.</summary>
    protected long[] SampleOf(uint row)
    {
        var start = rowStarts[row] + 1;
        var values = new long[(int)numbers[start]];
        for (var i = 0; i < values.Length; i++) values[i] = numbers[start + 1 + (uint)i];
        return values;
    }

    void Commit(Bytes32 piece)
    {
        Emit(new PieceCommittedEvent((uint)commitments.Length, piece));
        commitments.Push(piece);
    }

    void RequireCommitted(uint index, Bytes32 salt, ReadOnlySpan<long> rows)
    {
        Require(Keccak256(EncodePacked(Provider, index, salt, rows)) == commitments[index], new WrongPieceError(index));
    }

    void SkipShownPiece()
    {
        if (NextPiece == ShownPiece) NextPiece++;
    }

    /// <summary>How many rows a piece has; reverts when it is not made of whole rows.</summary>
    static uint CountRows(ReadOnlySpan<long> rows)
    {
        var count = 0u;
        var at = 0L;
        while (at < rows.Length)
        {
            Require(at + 1 < rows.Length && rows[(int)at] >= 0 && rows[(int)at + 1] >= 0, new MalformedPieceError((ulong)at));
            at += 2 + rows[(int)at + 1];
            count++;
        }

        Require(count > 0 && at == rows.Length, new MalformedPieceError((ulong)at));
        return count;
    }

    void KeepRows(ReadOnlySpan<long> rows)
    {
        var start = (uint)numbers.Length;
        foreach (var number in rows) numbers.Push(number);
        var at = 0;
        while (at < rows.Length)
        {
            rowStarts[RowCount] = start + (uint)at;
            at += 2 + (int)rows[at + 1];
            // A row that the model cannot read would stop the scoring for good: who commits to one reveals it as little as who is silent.
            At<IReversibleClassifier64>(Model).RequireTrainable(SampleOf(RowCount), LabelOf(RowCount));
            RowCount++;
        }
    }

    void Pay(Address recipient, UInt256 amount)
    {
        Require(amount > 0, new NothingLeftError());
        Emit(new CollectedEvent(recipient, amount));
        Require(TrySend(recipient, amount), new PaymentFailedError(recipient, amount));
    }
}
