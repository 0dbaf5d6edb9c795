namespace DeCA10B.Contracts;

/// <summary>A test set that is committed to in pieces, of which one is drawn and shown, and the others are revealed later: what to do when, its market says.</summary>
/// <remarks>
/// A piece is committed to as keccak256(abi.encodePacked(provider, index, salt, rows)), the salt being 32 random bytes: without one, a small piece could be guessed.
/// Rows are numbers one after another: label, count, then as many numbers of the sample.
/// </remarks>
[Contract]
public abstract partial class HiddenTestSet64 : TwoStepOwnable
{
    readonly StorageArray<Bytes32> commitments = new();
    readonly StorageArray<long> numbers = new();
    readonly PackedMapping<uint, uint> rowStarts = new();

    /// <summary>The block that the piece to be shown may be drawn after.</summary>
    uint committedBlock;

    /// <summary>The piece shown before anyone contributed; it does not count for the score.</summary>
    public uint ShownPiece { get; private set; }

    /// <summary>The next piece to be revealed.</summary>
    public uint NextPiece { get; private set; }

    /// <summary>Rows of the test set that count for the score, as far as revealed.</summary>
    public uint RowCount { get; private set; }

    /// <summary>Who opened the market; the commitments are his.</summary>
    public Address Provider { get; }

    /// <summary>Commits to the first pieces.</summary>
    /// <param name="pieces">The commitments, at least two.</param>
    protected HiddenTestSet64(Bytes32[] pieces)
    {
        Require(pieces.Length >= 2, new TooFewPiecesError((ulong)pieces.Length));
        Provider = Msg.Sender;
        foreach (var piece in pieces) AppendPiece(piece);
        committedBlock = (uint)Block.Number;
    }

    /// <summary>How many pieces the test set has.</summary>
    public UInt256 PieceCount => commitments.Length;

    /// <summary>The commitment to a piece.</summary>
    /// <param name="index">The piece; panic 0x32 when there is none.</param>
    public Bytes32 Commitments(UInt256 index) => commitments[index];

    /// <summary>A row of the test set: its sample and its label.</summary>
    /// <param name="row">The row, as they count for the score.</param>
    public (long[] data, ulong classification) Row(uint row) => (SampleOf(row), LabelOf(row));

    /// <summary>Commits to more pieces; the draw is after this block then.</summary>
    /// <param name="pieces">The commitments.</param>
    protected void AppendPieces(ReadOnlySpan<Bytes32> pieces)
    {
        foreach (var piece in pieces) AppendPiece(piece);
        committedBlock = (uint)Block.Number;
    }

#pragma warning disable DECA2012 // Which piece is shown decides no payment, and whoever draws cannot change the pieces any more.
    /// <summary>Draws which piece is shown, in a later block than the last commitment.</summary>
    protected void Draw()
    {
        Require(Block.Number > committedBlock, new TooEarlyError(Block.Timestamp + 1));
        var seed = Keccak256(EncodePacked(Address, Block.Timestamp, Block.Coinbase, commitments[0], commitments[commitments.Length - 1]));
        ShownPiece = (uint)((UInt256)seed % commitments.Length);
        Emit(new PieceDrawnEvent(ShownPiece));
    }
#pragma warning restore DECA2012

    /// <summary>Shows the piece that was drawn; reverts unless it is what was committed to, and made of whole rows.</summary>
    /// <param name="salt">Its salt.</param>
    /// <param name="rows">Its rows.</param>
    protected void Show(Bytes32 salt, ReadOnlySpan<long> rows)
    {
        RequireCommitted(ShownPiece, salt, rows);
        Emit(new PieceRevealedEvent(ShownPiece, CountRows(rows)));
    }

    /// <summary>Reveals the next piece and keeps its rows; reverts unless it is what was committed to, and made of whole rows.</summary>
    /// <param name="salt">Its salt.</param>
    /// <param name="rows">Its rows.</param>
    /// <returns>count: how many rows it has, the last of all; isLast: whether it was the last piece.</returns>
    protected (uint count, bool isLast) RevealNext(Bytes32 salt, ReadOnlySpan<long> rows)
    {
        RequireCommitted(NextPiece, salt, rows);
        var count = CountRows(rows);
        KeepRows(rows);
        Emit(new PieceRevealedEvent(NextPiece, count));
        NextPiece++;
        SkipShownPiece();
        return (count, NextPiece == commitments.Length);
    }

    /// <summary>Passes over the piece that was shown, when it is next.</summary>
    protected void SkipShownPiece()
    {
        if (NextPiece == ShownPiece) NextPiece++;
    }

    /// <summary>The label of a row of the test set.</summary>
    /// <param name="row">The row.</param>
    protected ulong LabelOf(uint row) => (ulong)numbers[rowStarts[row]];

    /// <summary>The sample of a row of the test set.</summary>
    /// <param name="row">The row.</param>
    protected long[] SampleOf(uint row)
    {
        var start = rowStarts[row] + 1;
        var values = new long[(int)numbers[start]];
        for (var i = 0; i < values.Length; i++) values[i] = numbers[start + 1 + (uint)i];
        return values;
    }

    void AppendPiece(Bytes32 piece)
    {
        Emit(new PieceCommittedEvent((uint)commitments.Length, piece));
        commitments.Push(piece);
    }

    void RequireCommitted(uint index, Bytes32 salt, ReadOnlySpan<long> rows)
    {
        Require(Keccak256(EncodePacked(Provider, index, salt, rows)) == commitments[index], new WrongPieceError(index));
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
            RowCount++;
        }
    }
}
