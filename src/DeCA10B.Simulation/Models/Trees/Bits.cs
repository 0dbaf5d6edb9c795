namespace DeCA10B.Simulation.Models.Trees;

/// <summary>Logarithms of counts, and what is made of them: whole numbers, the same on every machine.</summary>
internal static class Bits
{
    /// <summary>Raw units in a bit.</summary>
    public const long One = 1_000_000_000;

    private const int Kept = 1 << 16;

    // 0 is not computed yet. Threads may compute an entry twice, to the same number.
    private static readonly long[] Logarithms = new long[Kept];

    /// <summary>The logarithm to base 2, raw, scale 1e9, off by 0.51 units at most.</summary>
    /// <param name="count">At least 1.</param>
    public static long Log2(long count)
    {
        if (count == 1) return 0;
        if (count >= Kept) return Fixed64.Log2(Fixed64.FromInteger(count)).Raw;
        var known = Volatile.Read(ref Logarithms[count]);
        if (known != 0) return known;
        known = Fixed64.Log2(Fixed64.FromInteger(count)).Raw;
        Volatile.Write(ref Logarithms[count], known);
        return known;
    }

    /// <summary>Bits that the labels of some samples carry, all samples together, raw, scale 1e9: 0 when they are of one class.</summary>
    /// <param name="counts">Samples of each class.</param>
    public static Int128 Of(ReadOnlySpan<long> counts)
    {
        var (total, sum) = (0L, Int128.Zero);
        foreach (var count in counts)
        {
            if (count == 0) continue;
            total += count;
            sum += (Int128)count * Log2(count);
        }

        return total == 0 ? 0 : (Int128)total * Log2(total) - sum;
    }
}
