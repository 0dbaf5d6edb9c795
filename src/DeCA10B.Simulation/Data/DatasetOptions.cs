namespace DeCA10B.Simulation.Data;

/// <summary>What of a dataset is wanted.</summary>
public sealed record DatasetOptions
{
    /// <summary>The folder with the files, for a dataset that has any.</summary>
    public string? Folder { get; init; }

    /// <summary>How many training samples, from the front; null is all.</summary>
    public int? TrainSize { get; init; }

    /// <summary>How many test samples, from the front; null is all.</summary>
    public int? TestSize { get; init; }

    /// <summary>How many features, where the dataset can have more or fewer; null is its own number.</summary>
    public int? FeatureCount { get; init; }

    /// <exception cref="DatasetException">A number is below 1.</exception>
    internal void Validate()
    {
        AtLeastOne(TrainSize, nameof(TrainSize));
        AtLeastOne(TestSize, nameof(TestSize));
        AtLeastOne(FeatureCount, nameof(FeatureCount));
    }

    private static void AtLeastOne(int? number, string name)
    {
        if (number < 1)
            throw new DatasetException($"{name} is {number}; it must be at least 1, or left out.");
    }
}
