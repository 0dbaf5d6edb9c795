namespace DeCA10B.Simulation.Models.Trees;

/// <summary>What one feature of a leaf's samples was, by class: a cell for each value, and for a stretch of values when there are too many.</summary>
internal sealed class ObservedValues(int classes, TreeOptions options)
{
    /// <summary>Ascending: the value of each cell, or the least value of each bin.</summary>
    private readonly List<long> starts = [];
    private readonly List<long[]> counts = [];
    private bool isBinned;

    /// <summary>How many cells there are.</summary>
    public int CellCount => starts.Count;

    /// <summary>Counts a value.</summary>
    public void Add(long value, ulong label)
    {
        var cell = starts.BinarySearch(value);
        if (cell < 0 && !isBinned)
        {
            if (starts.Count < options.MostValues)
            {
                starts.Insert(~cell, value);
                counts.Insert(~cell, new long[classes]);
                cell = ~cell;
            }
            else
            {
                Bin(Math.Min(value, starts[0]), Math.Max(value, starts[^1]));
            }
        }

        counts[cell >= 0 && !isBinned ? cell : CellOf(value)][label]++;
    }

    /// <summary>Samples of each class in the cell of a value: the last that begins at or below it, else the first.</summary>
    /// <param name="value">Any value; there is a cell.</param>
    public ReadOnlySpan<long> Counts(long value) => counts[CellOf(value)];

    /// <summary>The split with the fewest bits on both sides together, the lowest of equals; null when there is one cell.</summary>
    /// <param name="totals">Samples of each class in all cells.</param>
    public (Int128 Remaining, long Threshold)? BestSplit(ReadOnlySpan<long> totals)
    {
        var (low, high) = (new long[classes], totals.ToArray());
        (Int128 Remaining, long Threshold)? best = null;
        for (var cell = 0; cell < starts.Count - 1; cell++)
        {
            var isEmpty = true;
            for (var label = 0; label < classes; label++)
            {
                var count = counts[cell][label];
                isEmpty &= count == 0;
                low[label] += count;
                high[label] -= count;
            }

            // Behind an empty bin is the same split as before it; one with an empty side is none.
            if (isEmpty || high.AsSpan().IndexOfAnyExcept(0) < 0) continue;
            var rest = Bits.Of(low) + Bits.Of(high);
            if (best is null || rest < best.Value.Remaining) best = (rest, Threshold(cell));
        }

        return best;
    }

    /// <summary>Samples of each class whose value is at most a threshold that <see cref="BestSplit"/> gave.</summary>
    public long[] CountsUpTo(long threshold)
    {
        var sums = new long[classes];
        for (var cell = 0; cell < starts.Count && starts[cell] <= threshold; cell++)
            for (var label = 0; label < classes; label++) sums[label] += counts[cell][label];
        return sums;
    }

    /// <summary>Between two values half way, rounded down; between two bins the last value of the lower.</summary>
    private long Threshold(int cell) => isBinned
        ? starts[cell + 1] - 1
        : (long)(((Int128)starts[cell] + starts[cell + 1]) >> 1);

    private int CellOf(long value)
    {
        var cell = starts.BinarySearch(value);
        return cell >= 0 ? cell : Math.Max(0, ~cell - 1);
    }

    private void Bin(long least, long greatest)
    {
        (long Value, long[] Counts)[] known = [.. starts.Zip(counts)];
        starts.Clear();
        counts.Clear();
        var width = (Int128)greatest - least + 1;
        for (var bin = 0; bin < options.Bins; bin++)
        {
            // The least whole number in the bin, so rounded up.
            starts.Add((long)(least + (bin * width + options.Bins - 1) / options.Bins));
            counts.Add(new long[classes]);
        }

        isBinned = true;
        foreach (var (value, of) in known)
            for (var label = 0; label < classes; label++) counts[CellOf(value)][label] += of[label];
    }
}
