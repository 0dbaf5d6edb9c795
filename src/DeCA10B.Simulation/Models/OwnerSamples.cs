using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Models;

/// <summary>The samples that the owner of a model has: the first of the training data.</summary>
/// <param name="data">The dataset.</param>
/// <param name="count">How many of its training samples are the owner's.</param>
public sealed class OwnerSamples(Dataset data, int count)
{
    /// <summary>The names of the classes.</summary>
    public IReadOnlyList<string> Classifications => data.Classifications;

    /// <summary>How many features there are.</summary>
    public int Features => data.FeatureCount;

    /// <summary>How many samples are the owner's.</summary>
    public int Count => count;

    /// <summary>The samples, the owner's first.</summary>
    public long[][] Samples => data.Training.Features;

    /// <summary>Their labels.</summary>
    public ulong[] Labels => data.Training.Labels;

    /// <summary>The owner's samples with their labels.</summary>
    public IReadOnlyList<(long[] Sample, ulong Label)> All { get; } =
        [.. Enumerable.Range(0, count).Select(index => (data.Training.Features[index], data.Training.Labels[index]))];

    /// <summary>How many numbers a sample of the dataset has at most.</summary>
    public int Longest() => Math.Max(1, data.Training.Features.Concat(data.Test.Features).Max(sample => sample.Length));
}
