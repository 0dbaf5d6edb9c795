namespace DeCA10B.Simulation.Agents.Adversaries;

/// <summary>Changes sparse samples a little.</summary>
internal static class Features
{
    /// <summary>A sample with some features toggled; never without any.</summary>
    /// <param name="sample">Ascending indices.</param>
    /// <param name="count">How many features there are.</param>
    /// <param name="toggles">How many are toggled.</param>
    /// <param name="random">Which.</param>
    public static long[] Toggle(long[] sample, int count, int toggles, RandomSource random)
    {
        var present = new SortedSet<long>(sample);
        for (var toggle = 0; toggle < toggles; toggle++)
        {
            long feature = random.NextInt(count);
            if (!present.Remove(feature)) present.Add(feature);
        }

        if (present.Count == 0) present.Add(random.NextInt(count));
        return [.. present];
    }
}
