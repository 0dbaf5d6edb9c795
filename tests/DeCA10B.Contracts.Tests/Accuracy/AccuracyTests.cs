namespace DeCA10B.Contracts.Tests.Accuracy;

/// <summary>Contracts trained natively on real data, sample by sample, beside the textbook's floating point in the same order.</summary>
public sealed class AccuracyTests
{
    /// <summary>How far a contract may be from the textbook, as a share.</summary>
    const double Tolerance = 0.01;

    [Theory]
    [InlineData("naive Bayes", 0.97)]
    [InlineData("averaged perceptron", 0.97)]
    [InlineData("nearest centroid", 0.80)]
    public void Spam_is_told_from_other_messages(string model, double wanted) => Hold("SMS spam", model, wanted, 1, DataSets.Messages, DataSets.AsBags);

    [Theory]
    [InlineData("dense perceptron", 0.94)]
    [InlineData("logistic regression", 0.94)]
    [InlineData("nearest centroid, dense", 0.90)]
    public void Malignant_tumours_are_told_from_benign_ones(string model, double wanted) => Hold("breast cancer", model, wanted, 20, DataSets.Tumours, DataSets.AsUnitVectors);

    [Theory]
    [InlineData("averaged perceptron", 0.97)]
    [InlineData("sparse perceptron", 0.90)]
    [InlineData("naive Bayes", 0.60)]
    public void Boards_that_X_won_are_told_from_others(string model, double wanted) => Hold("tic-tac-toe endgames", model, wanted, 40, DataSets.Boards, DataSets.AsTheyAre);

    static void Hold<T>(
        string data, string model, double wanted, int rounds, Func<IReadOnlyList<T>> load,
        Func<IReadOnlyList<T>, IReadOnlyList<T>, (IReadOnlyList<Labelled>, IReadOnlyList<Labelled>, int)> prepare)
    {
        var samples = load();
        var (contract, textbook) = Models[model];
        // Counts and means of a sample that comes again say nothing new.
        var times = model is "naive Bayes" || model.StartsWith("nearest", StringComparison.Ordinal) ? 1 : rounds;
        var ours = FiveFolds.Run(samples, prepare, contract, times);
        var theirs = FiveFolds.Run(samples, prepare, textbook, times);
        var row = $"| {data} | {model} | {FiveFolds.Percent(ours)} | {FiveFolds.Percent(theirs)} |";
        TestContext.Current.TestOutputHelper?.WriteLine(row);
        Assert.True(ours >= wanted, $"{row} wanted: {FiveFolds.Percent(wanted)}");
        Assert.InRange(ours - theirs, -Tolerance, Tolerance);
        Assert.Contains(row, Documentation.Read("accuracy.md"), StringComparison.Ordinal);
    }

    static readonly Dictionary<string, (Func<int, ILearner> Contract, Func<int, ILearner> Textbook)> Models = new(StringComparer.Ordinal)
    {
        ["naive Bayes"] = (ContractLearner.NaiveBayes, features => new TextbookNaiveBayes(features)),
        ["nearest centroid"] = (ContractLearner.SparseCentroids, features => new TextbookCentroids(features, isSparse: true)),
        ["nearest centroid, dense"] = (ContractLearner.Centroids, features => new TextbookCentroids(features, isSparse: false)),
        ["sparse perceptron"] = (ContractLearner.SparsePerceptron, features => new TextbookLinear(features, isSparse: true, LinearRule.Perceptron)),
        ["averaged perceptron"] = (ContractLearner.AveragedPerceptron, features => new TextbookLinear(features, isSparse: true, LinearRule.AveragedPerceptron)),
        ["dense perceptron"] = (ContractLearner.DensePerceptron, features => new TextbookLinear(features, isSparse: false, LinearRule.Perceptron)),
        ["logistic regression"] = (ContractLearner.LogisticRegression, features => new TextbookLinear(features, isSparse: false, LinearRule.Logistic)),
    };
}
