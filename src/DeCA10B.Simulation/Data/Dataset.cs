namespace DeCA10B.Simulation.Data;

/// <summary>Labelled samples as the models take them, in two parts: those to learn from and those that only measure.</summary>
public sealed record Dataset
{
    /// <summary>The integer that stands for 1 in a dense sample.</summary>
    public const long One = 1_000_000_000;

    /// <summary>The name that <see cref="Datasets.Load"/> knows it by.</summary>
    public required string Name { get; init; }

    /// <summary>The names of the classes; a label is an index into them.</summary>
    public required IReadOnlyList<string> Classifications { get; init; }

    /// <summary>What the numbers of a sample are.</summary>
    public required SampleForm Form { get; init; }

    /// <summary>How many features there are: what a dense sample has, and what an index of a sparse one is below.</summary>
    public required int FeatureCount { get; init; }

    /// <summary>What a model learns from, in the order in which it is contributed.</summary>
    public required Samples Training { get; init; }

    /// <summary>What measures a model and is never shown to it.</summary>
    public required Samples Test { get; init; }

    /// <summary>What each feature is called in the original numbering, ascending, where only some of many are kept; otherwise null.</summary>
    public IReadOnlyList<long>? FeatureIndices { get; init; }

    /// <summary>How many training rows have no feature at all and are left out, because no model learns from such a sample.</summary>
    public int LeftOut { get; init; }

    /// <summary>Where its files publicly come from; null for a dataset that is made.</summary>
    public Origin? Origin { get; init; }
}
