namespace DeCA10B.Contracts;

/// <summary>A model over dense samples: a sample is the values of all its features, raw, scale 1e9.</summary>
/// <remarks>
/// It keeps rows of 64-bit numbers, four to a storage slot. A sample longer than 1 trains as if scaled to length 1, so that one
/// sample can move a model only so far, however large its values are.
/// </remarks>
[Contract]
public abstract partial class DenseClassifier64 : Classifier64
{
    /// <summary>Four numbers each. The key is the row, then 32 bits for the number of the word.</summary>
    readonly Mapping<ulong, PackedWord> words = new();

    /// <summary>Passes the names of the classes on.</summary>
    /// <param name="classifications">The names; the index of a name is the label. At least one.</param>
    protected DenseClassifier64(string[] classifications) : base(classifications)
    {
    }

    /// <summary>The Euclidean length of a sample, scale 1e9, rounded down.</summary>
    /// <param name="data">Its values, raw, scale 1e9.</param>
    [return: AbiName("result")]
    public override UInt256 Norm(ReadOnlySpan<long> data) => SquareRoot(Squares(data));

    /// <summary>Four numbers of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="number">The number of the word: a quarter of the index of its first number.</param>
    protected UInt256 Word(ulong row, ulong number) => words[(row << 32) | number].Bits;

    /// <summary>One number of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Its index, below 2^32.</param>
    protected long Value(ulong row, ulong index) =>
        unchecked((long)(ulong)(Word(row, index / 4) >> (int)(index % 4 * 64)));

    /// <summary>Appends numbers to a row, a store for each four.</summary>
    /// <param name="row">The row.</param>
    /// <param name="length">How many numbers it has.</param>
    /// <param name="values">The numbers to append.</param>
    /// <returns>How many it has now.</returns>
    protected ulong Append(ulong row, ulong length, long[] values)
    {
        var position = length;
        var bits = Word(row, position / 4);
        foreach (var value in values)
        {
            bits |= unchecked((UInt256)(ulong)value) << (int)((position & 3) * 64);
            position++;
            if ((position & 3) != 0) continue;
            words.Ref((row << 32) | (position / 4 - 1)).Bits = bits;
            bits = 0;
        }

        if ((position & 3) != 0) words.Ref((row << 32) | (position / 4)).Bits = bits;
        Require(position <= uint.MaxValue, new NoSuchFeatureError(position));
        return position;
    }

    /// <summary>Moves a row along a sample: adds rate * value / max(1, length of the sample), rounded toward zero, to each number. Panic 0x11 when one leaves the 64 bits.</summary>
    /// <param name="row">The row; it has as many numbers as the sample.</param>
    /// <param name="data">The sample.</param>
    /// <param name="rate">How far to move, raw, scale 1e9.</param>
    /// <param name="divisor">What <see cref="Divisor"/> says of the sample.</param>
    protected void Move(ulong row, ReadOnlySpan<long> data, long rate, Int256 divisor)
    {
        var i = 0;
        // A word a turn; then what is left of the last one.
        for (; i < data.Length - 3; i += 4)
        {
            ref var word = ref words.Ref((row << 32) | unchecked((ulong)i / 4));
            var bits = word.Bits;
            word.Bits = Moved(bits, data[i], rate, divisor) | Moved(bits >> 64, data[i + 1], rate, divisor) << 64
                | Moved(bits >> 128, data[i + 2], rate, divisor) << 128 | Moved(bits >> 192, data[i + 3], rate, divisor) << 192;
        }

        if (i == data.Length) return;
        ref var last = ref words.Ref((row << 32) | unchecked((ulong)i / 4));
        UInt256 moved = 0;
        for (var lane = 0; i < data.Length; i++)
        {
            moved |= Moved(last.Bits >> lane, data[i], rate, divisor) << lane;
            lane += 64;
        }

        last.Bits = moved;
    }

    /// <summary>The lowest number of a word, moved.</summary>
    static UInt256 Moved(UInt256 bits, long value, Int256 rate, Int256 divisor)
    {
        // A product of 64 bits each, divided, and a number of 64 bits: only the sum may be too large to keep.
        var step = unchecked(rate * value) / divisor;
        var number = unchecked(step + (long)(ulong)bits);
        return unchecked((ulong)checked((long)number));
    }

    /// <summary>max(1, length of a sample), raw, scale 1e9. Up to a squared length of 1 + 1e-7 it is 1: clients round.</summary>
    /// <param name="data">The sample.</param>
    protected static Int256 Divisor(ReadOnlySpan<long> data)
    {
        var squares = Squares(data);
        return squares <= 1_000_000_100_000_000_000 ? (Int256)1_000_000_000 : (Int256)SquareRoot(squares);
    }

    /// <summary>The sum of the squares of all values: exact, for 2^32 squares of 64 bits fit 256.</summary>
    static UInt256 Squares(ReadOnlySpan<long> data)
    {
        UInt256 squares = 0;
        unchecked
        {
            foreach (var value in data) squares += (UInt256)((Int256)value * value);
        }

        return squares;
    }
}
