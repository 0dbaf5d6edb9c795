namespace DeCA10B.Simulation.Data.Sets;

/// <summary>A handful of rows of three whole numbers, to see a simulation work by eye: the label is 1 when the first times the last is above 0.</summary>
static class SimpleSet
{
    public const string Name = "simple";

    private static readonly int[][] TrainingRows =
    [
        [0, 0, 0], [1, 1, 1], [0, 0, 2], [2, 0, 1], [1, 2, -1], [1, 0, 2], [0, 2, 1], [2, 2, 2], [1, 1, -2], [0, 1, 0],
        [2, 1, 1], [2, 0, 0], [1, 2, 2], [0, 0, -1], [2, 2, -1], [1, 0, 1], [0, 1, 2], [2, 1, 2], [1, 1, 0], [2, 0, -2],
    ];

    private static readonly int[][] TestRows =
    [
        [0, 2, 2], [1, 2, 1], [2, 2, 1], [1, 0, -1], [2, 1, -1], [0, 1, -2], [1, 1, 2], [2, 0, 2], [0, 0, 1], [2, 2, 0], [1, 0, 0],
    ];

    public static Dataset Load(DatasetOptions options) => new()
    {
        Name = Name,
        Classifications = ["0", "1"],
        Form = SampleForm.Dense,
        FeatureCount = options.FixedFeatures(Name, 3),
        Training = Samples(Split.Front(TrainingRows, options.TrainSize, Name, "training")),
        Test = Samples(Split.Front(TestRows, options.TestSize, Name, "test")),
    };

    private static Samples Samples(int[][] rows) => new(
        [.. rows.Select(row => row.Select(value => value * Dataset.One).ToArray())],
        [.. rows.Select(row => row[0] * row[2] > 0 ? 1UL : 0)]);
}
