namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Makes indices into a sample that the sparse models take.</summary>
static class SparseSample
{
    /// <summary>The indices ascending, each once.</summary>
    public static long[] From(IEnumerable<long> indices)
    {
        var (sorted, kept) = (indices.ToArray(), 0);
        Array.Sort(sorted);
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[kept++] = sorted[i];
        return kept == sorted.Length ? sorted : sorted[..kept];
    }
}
