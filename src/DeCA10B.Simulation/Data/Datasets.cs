using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Sets;

namespace DeCA10B.Simulation.Data;

/// <summary>All datasets by name.</summary>
public static class Datasets
{
    private static readonly (string Name, Func<DatasetOptions, Dataset> Load, FeatureScaling Scaling)[] All =
    [
        (SyntheticSet.Name, SyntheticSet.Load, FeatureScaling.None),
        (SimpleSet.Name, SimpleSet.Load, FeatureScaling.None),
        (TicTacToeMoves.Name, TicTacToeMoves.Load, FeatureScaling.None),
        (TicTacToeFinalBoards.Name, TicTacToeFinalBoards.Load, FeatureScaling.None),
        (SmsSpam.Name, SmsSpam.Load, FeatureScaling.None),
        (BreastCancer.Name, BreastCancer.Load, FeatureScaling.StandardUnitLength),
        (Imdb.Name, Imdb.Load, FeatureScaling.None),
        (Fitness.Name, Fitness.Load, FeatureScaling.None),
        (News.Name, News.Load, FeatureScaling.None),
        (Offensive.Name, Offensive.Load, FeatureScaling.None),
        (Titanic.Name, Titanic.Load, FeatureScaling.None),
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
        var (_, load, scaling) = All.FirstOrDefault(entry => entry.Name == name);
        if (load is null)
            throw new DatasetException($"There is no dataset '{name}'. Did you mean '{Nearest(name)}'? Known are: {string.Join(", ", Names)}.");
        var dataset = load(options);
        if (dataset.Training.Count == 0)
            throw new DatasetException($"The dataset '{name}' has no training sample: its file has too few rows, or none with a feature.");
        return FormConversion.Apply(dataset, options, scaling);
    }

    private static string Nearest(string name) => Names.MinBy(known => Distance(name.ToLowerInvariant(), known))!;

    /// <summary>How many letters to insert, delete or replace (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }
        return row[^1];
    }
}
