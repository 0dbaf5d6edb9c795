namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Numbers anew, from 0, the features that occur in training; the others are dropped.</summary>
public sealed class FeatureIndexMapping
{
    private readonly Dictionary<long, long> positionOf;

    /// <summary>Takes the features that occur in samples.</summary>
    /// <param name="training">The sparse training samples.</param>
    public FeatureIndexMapping(IEnumerable<long[]> training)
    {
        Original = [.. training.SelectMany(sample => sample).Distinct().Order()];
        positionOf = Original.Select((index, position) => (index, position)).ToDictionary(pair => pair.index, pair => (long)pair.position);
    }

    /// <summary>What each feature was before, ascending.</summary>
    public IReadOnlyList<long> Original { get; }

    /// <summary>A sample with the new numbers; features that did not occur in training are dropped.</summary>
    /// <param name="sample">A sparse sample with the original numbers, ascending.</param>
    public long[] Map(long[] sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return [.. sample.Where(positionOf.ContainsKey).Select(index => positionOf[index])];
    }
}
