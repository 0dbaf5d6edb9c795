using System.Text.Json;
using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Film reviews, negative or positive, by which of the commonest words they have: a line each, <c>{"label":1,"words":[1,14,22]}</c>, in two files.</summary>
/// <remarks>The numbers of words are those of Keras: 1 begins a review, 2 stands for a rare word, and the commonest word is 4. A number of the feature count or above becomes 2, as there.</remarks>
static class Imdb
{
    public const string Name = "imdb";
    private const string TrainingFile = "imdb-train.jsonl";
    private const string TestFile = "imdb-test.jsonl";
    private const int RareWord = 2;

    public static readonly Origin Origin = new()
    {
        Title = "Large Movie Review Dataset (Maas and others, Stanford), with the numbers of words of the Keras dataset imdb, a JSON object in each line: label and words",
        Licence = "free for research; none is named",
        Files = [new(TrainingFile), new(TestFile)],
    };

    public static Dataset Load(DatasetOptions options)
    {
        var features = options.FeatureCount ?? 1000;
        if (features <= RareWord)
            throw new DatasetException($"FeatureCount is {features}; the dataset '{Name}' needs at least {RareWord + 1}, because {RareWord} stands for a rare word.");
        string[] paths = [DataFolder.Require(options, Name, Origin, TrainingFile), DataFolder.Require(options, Name, Origin, TestFile)];
        var (training, leftOut) = Read(paths[0], features, options.TrainSize, "training", isTraining: true);
        return new()
        {
            Name = Name,
            Classifications = ["NEGATIVE", "POSITIVE"],
            Form = SampleForm.Sparse,
            FeatureCount = features,
            Training = training,
            Test = Read(paths[1], features, options.TestSize, "test", isTraining: false).Samples,
            LeftOut = leftOut,
            Origin = Origin,
        };
    }

    private static (Samples Samples, int LeftOut) Read(string path, int features, int? size, string part, bool isTraining)
    {
        var (samples, labels, leftOut) = (new List<long[]>(), new List<ulong>(), 0);
        foreach (var (label, sample) in JsonLines.Read(path, review => Review(review, features)))
        {
            if (isTraining && sample.Length == 0)
            {
                leftOut++;
                continue;
            }
            samples.Add(sample);
            labels.Add(label);
            if (samples.Count == size) break;
        }
        return (new(Split.Front([.. samples], size, Name, part), [.. labels]), leftOut);
    }

    private static (ulong Label, long[] Sample) Review(JsonElement review, int features)
    {
        if (!review.TryGetProperty("label", out var label) || label.ValueKind != JsonValueKind.Number || !label.TryGetInt32(out var number) || number is not (0 or 1))
            throw new FormatException("There is no 'label' that is 0 or 1.");
        return ((ulong)number, SparseSample.From(JsonLines.List(review, "words").EnumerateArray().Select(word => Word(word, features))));
    }

    private static long Word(JsonElement word, int features)
    {
        if (word.ValueKind != JsonValueKind.Number || !word.TryGetInt32(out var number) || number < 0)
            throw new FormatException($"'words' has {word.GetRawText()}; it must have whole numbers from 0.");
        return number < features ? number : RareWord;
    }
}
