using DeCA10B.Chains;

namespace DeCA10B.Contracts.Tests.Accuracy;

/// <summary>A contract on a native chain of its own, trained by its owner.</summary>
sealed class ContractLearner(Action<long[], ulong> update, Func<long[], ulong> predict) : ILearner
{
    const uint HalfUnit = 500_000_000;

    static readonly string[] Names = ["no", "yes"];

    public void Train(Labelled sample) => update(sample.Data, sample.Label);

    public ulong Predict(long[] data) => predict(data);

    public static ILearner NaiveBayes(int features) =>
        Of((chain, owner) =>
        {
            var model = NaiveBayesClassifier.Deploy(chain, Names, [0, 0], [[], []], features, 1_000_000_000);
            return ((data, label) => model.From(owner).Update(data, label), data => model.From(owner).Predict(data));
        });

    public static ILearner SparseCentroids(int features) =>
        Of((chain, owner) =>
        {
            var model = SparseNearestCentroidClassifier.Deploy(chain, Names, [[], []], [0, 0]);
            return ((data, label) => model.From(owner).Update(data, label), data => model.From(owner).Predict(data));
        });

    public static ILearner SparsePerceptron(int features) =>
        Of((chain, owner) =>
        {
            var model = Contracts.SparsePerceptron.Deploy(chain, Names, [], 0, HalfUnit);
            return ((data, label) => model.From(owner).Update(data, label), data => model.From(owner).Predict(data));
        });

    public static ILearner AveragedPerceptron(int features) =>
        Of((chain, owner) =>
        {
            var model = Contracts.AveragedPerceptron.Deploy(chain, Names, [], 0, HalfUnit);
            return ((data, label) => model.From(owner).Update(data, label), data => model.From(owner).Predict(data));
        });

    public static ILearner DensePerceptron(int features) =>
        Of((chain, owner) =>
        {
            var model = Contracts.DensePerceptron.Deploy(chain, Names, new Int80[features], 0, HalfUnit);
            return ((data, label) => model.From(owner).Update(data, label), data => model.From(owner).Predict(data));
        });

    public static ILearner LogisticRegression(int features) =>
        Of((chain, owner) =>
        {
            var model = Contracts.LogisticRegression.Deploy(chain, Names, new Int80[features], 0, HalfUnit);
            return ((data, label) => model.From(owner).Update(data, label), data => model.From(owner).Predict(data));
        });

    public static ILearner Centroids(int features) =>
        Of((chain, owner) =>
        {
            var model = NearestCentroidClassifier.Deploy(chain, Names, [new long[features], new long[features]], [0, 0]);
            return ((data, label) => model.From(owner).Update(data, label), data => model.From(owner).Predict(data));
        });

    static ContractLearner Of(Func<NativeChain, Address, (Action<long[], ulong>, Func<long[], ulong>)> deploy)
    {
        var chain = new NativeChain(new() { KeepsLogs = false });
        var (update, predict) = deploy(chain, chain.Accounts[0]);
        return new(update, predict);
    }
}
