using DeCA10B.Contracts.ModelFiles;

namespace TicTacToe;

/// <summary>A sample with its right label.</summary>
sealed record Sample(long[] Features, ulong Label);

/// <summary>What the demonstration runs on: a model, what strangers train it with, and what its accuracy is measured on.</summary>
/// <param name="Title">One line for the reader.</param>
/// <param name="Model">The model as deployed.</param>
/// <param name="Training">Samples that honest contributors add, in order.</param>
/// <param name="Test">Samples that are only predicted.</param>
sealed record Workload(string Title, PerceptronModel Model, IReadOnlyList<Sample> Training, IReadOnlyList<Sample> Test)
{
    const int Seed = 20261123;

    /// <summary>An untrained perceptron, and every final board twice, shuffled.</summary>
    public static Workload Boards()
    {
        var boards = Board.AllFinal();
        var samples = boards.Select(board => new Sample(board.Features(), board.IsWonByX ? 1ul : 0ul)).ToArray();
        var model = new PerceptronModel
        {
            IsSparse = true,
            Classifications = ["X does not win", "X wins"],
            Weights = new long[Board.FeatureCount],
            SparseWeights = new Dictionary<long, long>(),
            Intercept = 0,
            LearningRate = 500_000_000,
        };
        var title = $"tic-tac-toe: {boards.Count} final boards, {boards.Count(board => board.IsWonByX)} won by the first player";
        return new(title, model, [.. Shuffled(samples, Seed), .. Shuffled(samples, Seed + 1)], samples);
    }

    /// <summary>A trained model, and random samples of up to 60 of its features, labelled as it labels them now.</summary>
    public static Workload Load(string path)
    {
        var name = Path.GetFileName(path);
        if (ModelFile.Load(path) is not PerceptronModel { IsSparse: true } model) throw new ModelFileException($"{name}: this runs sparse perceptrons only");
        var features = Enumerable.Range(0, model.Weights.Count).Select(index => (long)index).Concat(model.SparseWeights.Keys).Order().ToArray();
        var random = new Random(Seed);
        var samples = Enumerable.Range(0, 2_000).Select(_ => Random(model, features, random)).ToArray();
        return new($"{name}: {features.Length} weights, {samples.Length} random samples", model, samples[..100], samples);
    }

    static Sample Random(PerceptronModel model, long[] features, Random random)
    {
        var count = random.Next(1, Math.Min(60, features.Length) + 1);
        var chosen = features.OrderBy(_ => random.Next()).Take(count).Order().ToArray();
        var score = chosen.Aggregate((Int128)model.Intercept, (sum, feature) => sum + WeightOf(model, feature));
        return new(chosen, score > 0 ? 1ul : 0ul);
    }

    static long WeightOf(PerceptronModel model, long feature) =>
        feature < model.Weights.Count ? model.Weights[(int)feature] : model.SparseWeights.GetValueOrDefault(feature);

    static Sample[] Shuffled(Sample[] samples, int seed)
    {
        var copy = samples.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
