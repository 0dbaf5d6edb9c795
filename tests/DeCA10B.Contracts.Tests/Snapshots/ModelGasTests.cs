using System.Globalization;
using System.Text;
using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.PublicInterface;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Contracts.Tests.Snapshots;

public sealed class ModelGasTests
{
    const int Features = 200;
    const int Present = 20;

    readonly StringBuilder table = new();

    /// <summary>Gas of transactions straight to each model, of two classes, solc's legacy pipeline: sparse samples have 20 of 200 features, dense ones 100 values.</summary>
    [Fact]
    public async Task The_gas_of_each_model_is_as_verified()
    {
        Assert.SkipWhen(Artifact.Find(nameof(SparsePerceptron))?.IsViaIR == true, "the figures are the legacy pipeline's");
        await using var scene = await LifeStart.StartAsync(Life.Evm);
        var chain = scene.Chain;
        string[] names = ["no", "yes"];
        Int80[] weights = [.. Enumerable.Range(0, Features).Select(feature => (Int80)(feature % 2 == 0 ? 1_000_000_000 : -1_000_000_000))];

        var sparse = await SparsePerceptronClient.DeployAsync(chain, names, [], 0, 100_000_000);
        Note("SparsePerceptron.initializeWeights, 200", await sparse.InitializeWeightsAsync(0, weights));
        await NoteModelAsync("SparsePerceptron", scene, sparse.Address, Sparse(0), (label, options) => sparse.UpdateAsync(Sparse(0), label, options));

        var averaged = await AveragedPerceptronClient.DeployAsync(chain, names, [], 0, 100_000_000);
        Note("AveragedPerceptron.initializeWeights, 200", await averaged.InitializeWeightsAsync(0, weights));
        await NoteModelAsync("AveragedPerceptron", scene, averaged.Address, Sparse(0), (label, options) => averaged.UpdateAsync(Sparse(0), label, options));

        var bayes = await NaiveBayesClassifierClient.DeployAsync(chain, names, [900, 800], [[], []], Features, 1_000_000_000);
        for (var label = 0ul; label < 2; label++) Note($"NaiveBayesClassifier.initializeCounts, class {label}, 200", await bayes.InitializeCountsAsync(Pairs(label), label));
        await NoteModelAsync("NaiveBayesClassifier", scene, bayes.Address, Sparse(0), (label, options) => bayes.UpdateAsync(Sparse(0), label, options));

        var near = await SparseNearestCentroidClassifierClient.DeployAsync(chain, names, [[], []], [900, 800]);
        for (var label = 0ul; label < 2; label++)
            Note($"SparseNearestCentroidClassifier.extendCentroid, class {label}, 200", await near.ExtendCentroidAsync([.. Pairs(label).Select(pair => new[] { pair[0], 1_000_000ul * pair[1] })], label));
        await NoteModelAsync("SparseNearestCentroidClassifier", scene, near.Address, Sparse(0), (label, options) => near.UpdateAsync(Sparse(0), label, options));

        var dense = await DensePerceptronClient.DeployAsync(chain, names, [], 0, 100_000_000);
        Note("DensePerceptron.initializeWeights, 100", await dense.InitializeWeightsAsync(weights[..100]));
        await NoteModelAsync("DensePerceptron", scene, dense.Address, Dense(), (label, options) => dense.UpdateAsync(Dense(), label, options));

        var logistic = await LogisticRegressionClient.DeployAsync(chain, names, [], 0, 100_000_000);
        Note("LogisticRegression.initializeWeights, 100", await logistic.InitializeWeightsAsync(weights[..100]));
        await NoteModelAsync("LogisticRegression", scene, logistic.Address, Dense(), (label, options) => logistic.UpdateAsync(Dense(), label, options));

        var denseNear = await NearestCentroidClassifierClient.DeployAsync(chain, names, [[], []], [900, 800]);
        for (var label = 0ul; label < 2; label++)
            Note($"NearestCentroidClassifier.extendCentroid, class {label}, 100", await denseNear.ExtendCentroidAsync([.. Dense().Select(value => label == 0 ? value : -value)], label));
        await NoteModelAsync("NearestCentroidClassifier", scene, denseNear.Address, Dense(), (label, options) => denseNear.UpdateAsync(Dense(), label, options));
        Snapshot.Verify("model-gas", "txt", table.ToString());
    }

    /// <summary>Predicts, trains with the label that the model gives, and then with the other.</summary>
    async Task NoteModelAsync(string model, Scene scene, Address address, long[] sample, Func<ulong, CallOptions, ValueTask<TransactionReceipt>> update)
    {
        var label = await DensePerceptronClient.At(scene.Chain, address).PredictAsync(sample);
        Note($"{model}.predict", await scene.Chain.SendAsync(new(address, PredictionOf(sample), new(scene.Good))));
        Note($"{model}.update, its own label", await update(label, await scene.NextAsync(scene.Deployer)));
        Note($"{model}.update, the other label", await update(1 - label, await scene.NextAsync(scene.Deployer)));
    }

    void Note(string step, TransactionReceipt receipt) => table.Append(CultureInfo.InvariantCulture, $"{receipt.GasUsed,10:N0}  {step}\n");

    static byte[] PredictionOf(long[] sample)
    {
        var writer = new AbiWriter(Selector.Of("predict(int64[])"), AbiType.WordSize);
        writer.Write(AbiTypes.Array(AbiTypes.Int64), sample);
        return writer.ToArray();
    }

    static uint[][] Pairs(ulong label) => [.. Enumerable.Range(0, Features).Select(feature => new[] { (uint)feature, 1 + (uint)((feature * 7 + (int)label * 3) % 50) })];

    static long[] Sparse(int first) => [.. Enumerable.Range(0, Present).Select(index => first + (10L * index))];

    /// <summary>A hundred values whose squares sum up to 1.</summary>
    static long[] Dense() => [.. Enumerable.Range(0, 100).Select(index => index % 3 == 0 ? -100_000_000L : 100_000_000L)];
}
