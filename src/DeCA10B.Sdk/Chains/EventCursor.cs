using System.Globalization;

namespace DeCA10B.Chains;

/// <summary>A block by which a stream recognises its chain.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">Its hash.</param>
public readonly record struct BlockReference(ulong Number, Bytes32 Hash);

/// <summary>How far a stream of events has been read. Keep its text together with what the events did, and a stream begun with it goes on there.</summary>
/// <remarks>It names the newest blocks that were read, so that a stream which is resumed after a re-organisation finds the block where the chains part.</remarks>
public sealed record EventCursor
{
    /// <summary>How many blocks are remembered. A re-organisation that is deeper goes back to the first block.</summary>
    const int Remembered = 64;

    EventCursor(ulong firstBlock, IReadOnlyList<BlockReference> blocks) => (FirstBlock, Blocks) = (firstBlock, blocks);

    /// <summary>The first block that was read.</summary>
    public ulong FirstBlock { get; }

    /// <summary>Blocks that were read, oldest first.</summary>
    public IReadOnlyList<BlockReference> Blocks { get; }

    /// <summary>The first block that was not read yet.</summary>
    public ulong NextBlock => Blocks.Count == 0 ? FirstBlock : Blocks[^1].Number + 1;

    /// <summary>Nothing was read; a stream begins at a block.</summary>
    public static EventCursor Before(ulong firstBlock) => new(firstBlock, []);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no cursor.</exception>
    public static EventCursor Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !TryNumber(parts[0], out var first)) throw Malformed(text);
        var blocks = new List<BlockReference>();
        foreach (var part in parts.Skip(1))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !TryNumber(part.AsSpan(0, colon), out var number) || (blocks.Count == 0 ? number < first : number <= blocks[^1].Number)) throw Malformed(text);
            blocks.Add(new(number, Bytes32.Parse(part.AsSpan(colon + 1))));
        }

        return new(first, blocks);
    }

    /// <summary>The cursor as a line of text: the first block, then <c>number:hash</c> of those remembered.</summary>
    public override string ToString() =>
        string.Join(' ', Blocks.Select(block => string.Create(CultureInfo.InvariantCulture, $"{block.Number}:{block.Hash}")).Prepend(FirstBlock.ToString(CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public bool Equals(EventCursor? other) => other is not null && FirstBlock == other.FirstBlock && Blocks.SequenceEqual(other.Blocks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstBlock, NextBlock);

    internal EventCursor Read(BlockReference block) => new(FirstBlock, [.. Blocks.Skip(Blocks.Count + 1 - Remembered), block]);

    /// <summary>Forgets the blocks from an index on.</summary>
    internal EventCursor BackTo(int count) => new(FirstBlock, [.. Blocks.Take(count)]);

    static bool TryNumber(ReadOnlySpan<char> text, out ulong number) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    static FormatException Malformed(string text) => new($"\"{(text.Length > 40 ? text[..40] + "…" : text)}\" is no cursor of a stream of events: a block, then number:hash of later ones.");
}
