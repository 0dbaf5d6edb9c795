using DeCA10B.Simulation.Data.Encoders;

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

    /// <summary>How many features, where the dataset can have more or fewer, before any change of form; null is its own number.</summary>
    public int? FeatureCount { get; init; }

    /// <summary>Sparse or dense samples; null is the dataset's own form. Dense values become the bins that they lie in, present features the value 1.</summary>
    public SampleForm? Form { get; init; }

    /// <summary>How many bins a value has at most when dense samples become sparse; null is 4. Nothing to others.</summary>
    public int? Bins { get; init; }

    /// <summary>How dense samples are scaled; null is the dataset's own way. Nothing to sparse ones.</summary>
    public FeatureScaling? Scaling { get; init; }

    /// <summary>How texts become samples; null is the dataset's own way. Nothing to other datasets.</summary>
    public TextEncoding? Text { get; init; }

    /// <exception cref="DatasetException">A number is too small.</exception>
    internal void Validate()
    {
        AtLeast(1, TrainSize, nameof(TrainSize));
        AtLeast(1, TestSize, nameof(TestSize));
        AtLeast(1, FeatureCount, nameof(FeatureCount));
        AtLeast(2, Bins, nameof(Bins));
    }

    /// <exception cref="DatasetException">Another number of features is asked for than the dataset has.</exception>
    internal int FixedFeatures(string dataset, int count) => FeatureCount is null || FeatureCount == count
        ? count
        : throw new DatasetException($"The dataset '{dataset}' has {count} features, and {FeatureCount} were asked for. Leave FeatureCount out.");

    private static void AtLeast(int least, int? number, string name)
    {
        if (number < least)
            throw new DatasetException($"{name} is {number}; it must be at least {least}, or left out.");
    }
}
