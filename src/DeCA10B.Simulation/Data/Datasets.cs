using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Sets;
using DeCA10B.Simulation.Spelling;

namespace DeCA10B.Simulation.Data;

/// <summary>All datasets by name.</summary>
public static class Datasets
{
    private static readonly (string Name, Func<DatasetOptions, Dataset> Load, FeatureScaling Scaling, Origin? Origin)[] All =
    [
        (SyntheticSet.Name, SyntheticSet.Load, FeatureScaling.None, null),
        (SimpleSet.Name, SimpleSet.Load, FeatureScaling.None, null),
        (TicTacToeMoves.Name, TicTacToeMoves.Load, FeatureScaling.None, null),
        (TicTacToeFinalBoards.Name, TicTacToeFinalBoards.Load, FeatureScaling.None, null),
        (SmsSpam.Name, SmsSpam.Load, FeatureScaling.None, SmsSpam.Origin),
        (BreastCancer.Name, BreastCancer.Load, FeatureScaling.StandardUnitLength, BreastCancer.Origin),
        (Imdb.Name, Imdb.Load, FeatureScaling.None, Imdb.Origin),
        (Fitness.Name, Fitness.Load, FeatureScaling.None, Fitness.Origin),
        (News.Name, News.Load, FeatureScaling.None, News.Origin),
        (Offensive.Name, Offensive.Load, FeatureScaling.None, Offensive.Origin),
        (Titanic.Name, Titanic.Load, FeatureScaling.None, Titanic.Origin),
        (BostonHousing.Name, BostonHousing.Load, FeatureScaling.None, BostonHousing.Origin),
    ];

    /// <summary>The names that <see cref="Load"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(entry => entry.Name)];

    /// <summary>Makes or reads a dataset: the same samples in the same order on every machine.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="options">What of it is wanted; null is everything.</param>
    /// <exception cref="DatasetException">The name is unknown, or the dataset cannot be had as asked.</exception>
    public static Dataset Load(string name, DatasetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        options ??= new();
        options.Validate();
        var (_, load, scaling, _) = Find(name);
        var dataset = load(options);
        if (dataset.Training.Count == 0)
            throw new DatasetException($"The dataset '{name}' has no training sample: its file has too few rows, or none with a feature.");
        return FormConversion.Apply(dataset, options, scaling);
    }

    /// <summary>Where the files of a dataset publicly come from; null for a dataset that is made.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="DatasetException">The name is unknown.</exception>
    public static Origin? OriginOf(string name) => Find(name).Origin;

    private static (string Name, Func<DatasetOptions, Dataset> Load, FeatureScaling Scaling, Origin? Origin) Find(string name) =>
        All.FirstOrDefault(entry => entry.Name == name) is { Load: not null } found
            ? found
            : throw new DatasetException($"There is no dataset '{name}'. Did you mean '{NearestName.Of(name, Names)}'? Known are: {string.Join(", ", Names)}.");
}
