using DeCA10B.Metadata;

namespace DeCA10B.Contracts.Tests.Composition;

/// <summary>A model, alone and as a part of its trainers, with arguments for its constructor and samples for it.</summary>
sealed record Family(string Name, ContractDescriptor Model, ContractDescriptor Trainer, ContractDescriptor StakingTrainer, object[] Arguments, Func<Random, long[]> Sample)
{
    static readonly string[] Names = ["no", "yes"];

    /// <summary>Whether the model judges samples itself.</summary>
    public bool IsJudge { get; } = Testing.Schema.ContractSchema.Parse(Model.Abi).Functions.Any(function => function.Name == "weigh");

    /// <summary>Whether samples are values, not indices.</summary>
    public bool IsDense => Sample == Dense;

    public static IReadOnlyList<Family> All { get; } =
    [
        new("SparsePerceptron", SparsePerceptron.Descriptor, SparsePerceptronTrainer.Descriptor, SparsePerceptronStakingTrainer.Descriptor, [Names, new[] { 2, -2, 2, -2, 2, -2, 2, -2 }, 0, 3u], Sparse),
        new("AveragedPerceptron", AveragedPerceptron.Descriptor, AveragedPerceptronTrainer.Descriptor, AveragedPerceptronStakingTrainer.Descriptor,
            [Names, new[] { 2, -2, 2, -2, 2, -2, 2, -2 }, 0, 3u], Sparse),
        new("ReversiblePerceptron", ReversiblePerceptron64.Descriptor, ReversiblePerceptronTrainer.Descriptor, ReversiblePerceptronStakingTrainer.Descriptor,
            [new[] { 2, -2, 2, -2, 2, -2, 2, -2 }, 0, 3u], Sparse),
        new("DensePerceptron", DensePerceptron.Descriptor, DensePerceptronTrainer.Descriptor, DensePerceptronStakingTrainer.Descriptor,
            [Names, new[] { 1_000_000_000, -1_000_000_000, 500_000_000, 0, 7 }, 0, 100_000_000u], Dense),
        new("LogisticRegression", LogisticRegression.Descriptor, LogisticRegressionTrainer.Descriptor, LogisticRegressionStakingTrainer.Descriptor,
            [Names, new[] { 1_000_000_000, -1_000_000_000, 500_000_000, 0, 7 }, 0, 100_000_000u], Dense),
        new("NaiveBayes", NaiveBayesClassifier.Descriptor, NaiveBayesTrainer.Descriptor, NaiveBayesStakingTrainer.Descriptor,
            [Names, new[] { 5ul, 6ul }, new[] { new[] { new[] { 0u, 5u }, new[] { 2u, 3u } }, new[] { new[] { 1u, 6u } } }, 10u, 1_000_000_000u], Sparse),
        new("NearestCentroid", NearestCentroidClassifier.Descriptor, NearestCentroidTrainer.Descriptor, NearestCentroidStakingTrainer.Descriptor,
            [Names, new[] { new[] { 1_000_000_000L, 0L, 0L, 0L, 5L }, new[] { 0L, 1_000_000_000L, 0L, 0L, -5L } }, new[] { 3u, 4u }], Dense),
        new("SparseNearestCentroid", SparseNearestCentroidClassifier.Descriptor, SparseNearestCentroidTrainer.Descriptor, SparseNearestCentroidStakingTrainer.Descriptor,
            [Names, new[] { new[] { new[] { 0ul, 900_000_000ul } }, new[] { new[] { 1ul, 800_000_000ul } } }, new[] { 10ul, 20ul }], Sparse),
        new("ReversibleNaiveBayes", ReversibleNaiveBayes64.Descriptor, ReversibleNaiveBayesTrainer.Descriptor, ReversibleNaiveBayesStakingTrainer.Descriptor,
            [Names, new[] { 5ul, 6ul }, new[] { new[] { new[] { 0u, 5u }, new[] { 2u, 3u } }, new[] { new[] { 1u, 6u } } }, 10u, 1_000_000_000u], Sparse),
        new("ReversibleSparseCentroid", ReversibleSparseCentroid64.Descriptor, ReversibleSparseCentroidTrainer.Descriptor, ReversibleSparseCentroidStakingTrainer.Descriptor,
            [Names, new[] { new[] { new[] { 0ul, 900_000_000ul } }, new[] { new[] { 1ul, 800_000_000ul } } }, new[] { 10ul, 20ul }], Sparse),
        new("ReversibleNearestCentroid", ReversibleNearestCentroid64.Descriptor, ReversibleNearestCentroidTrainer.Descriptor, ReversibleNearestCentroidStakingTrainer.Descriptor,
            [Names, new[] { new[] { 1_000_000_000L, 0L, 0L, 0L, 5L }, new[] { 0L, 1_000_000_000L, 0L, 0L, -5L } }, new[] { 3u, 4u }], Dense),
    ];

    /// <summary>A sample that is valid for certain.</summary>
    public long[] CleanSample(Random random) => IsDense
        ? [.. Enumerable.Range(0, 5).Select(_ => random.NextInt64(-1_000_000_000, 1_000_000_001))]
        : [.. Enumerable.Range(0, 10).OrderBy(_ => random.Next()).Take(random.Next(1, 5)).Order().Select(feature => (long)feature)];

    /// <summary>Mostly valid: ascending, out of order, with a feature twice, negative.</summary>
    static long[] Sparse(Random random) => random.Next(12) switch
    {
        0 => [3, 1],
        1 => [2, 2],
        2 => [-1],
        3 => [],
        _ => [.. Enumerable.Range(0, 10).Where(_ => random.Next(3) == 0).Select(feature => (long)feature)],
    };

    /// <summary>Five values, a word of storage and one more; now and then too few, none, or the largest.</summary>
    static long[] Dense(Random random) => random.Next(12) switch
    {
        0 => [1, 2],
        1 => [],
        2 => [long.MinValue, long.MaxValue, 0, -1, 1],
        _ => [.. Enumerable.Range(0, 5).Select(_ => random.NextInt64(-1_000_000_000, 1_000_000_001))],
    };
}
