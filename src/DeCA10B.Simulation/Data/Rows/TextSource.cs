using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Data.Rows;

/// <summary>A text and its class.</summary>
readonly record struct LabelledText(ulong Label, string Text);

/// <summary>Labelled texts of a file, and how to make them into a dataset.</summary>
/// <remarks>The file is read three times, to count, to learn what is common in training, and to encode, so that the texts are never in memory.</remarks>
sealed record TextSource
{
    public required string Name { get; init; }
    public required Origin Origin { get; init; }
    public required string[] Classifications { get; init; }

    /// <summary>Reads the file from its beginning.</summary>
    public required Func<IEnumerable<LabelledText>> Read { get; init; }

    /// <summary>The tokens of a text, in order.</summary>
    public required Func<string, IEnumerable<string>> Tokens { get; init; }

    /// <summary>How many neighbouring tokens are one.</summary>
    public int RunLength { get; init; } = 1;

    public TextEncoding DefaultEncoding { get; init; } = TextEncoding.Vocabulary;

    public Dataset Load(DatasetOptions options)
    {
        var (features, encoding) = (options.FeatureCount ?? 1000, options.Text ?? DefaultEncoding);
        ulong[] labels = [.. Read().Select(row => row.Label)];
        var (training, test) = Split.Shuffled(labels.Length, seed: 2);
        var encoder = encoding == TextEncoding.Hashing ? (ITokenEncoder)new HashingEncoder(features) : Learn(training, features, encoding);
        long[][] samples = [.. Read().Select(row => encoder.Encode(NGrams.Of(Tokens(row.Text), RunLength)))];
        // No model learns from a sample without features: the contracts refuse it.
        int[] useful = [.. training.Where(row => samples[row].Length > 0)];
        var mapping = encoding == TextEncoding.HashedVocabulary ? new FeatureIndexMapping(useful.Select(row => samples[row])) : null;
        return new()
        {
            Name = Name,
            Classifications = Classifications,
            Form = SampleForm.Sparse,
            FeatureCount = mapping?.Original.Count ?? features,
            FeatureIndices = mapping?.Original,
            Training = Pick(Split.Front(useful, options.TrainSize, Name, "training")),
            Test = Pick(Split.Front(test, options.TestSize, Name, "test")),
            LeftOut = training.Length - useful.Length,
            Origin = Origin,
        };

        Samples Pick(int[] rows) => new([.. rows.Select(row => mapping?.Map(samples[row]) ?? samples[row])], [.. rows.Select(row => labels[row])]);
    }

    private VocabularyEncoder Learn(int[] training, int features, TextEncoding encoding)
    {
        var isTraining = training.ToHashSet();
        var counts = new NGramCounts(RunLength);
        foreach (var (row, text) in Read().Index())
            if (isTraining.Contains(row))
                counts.Add(Tokens(text.Text));
        var commonest = counts.Commonest(features);
        return encoding == TextEncoding.Vocabulary ? new(commonest) : new(commonest.Select(token => KeyValuePair.Create(token, (long)MurmurHash3.Hash(token))));
    }
}
