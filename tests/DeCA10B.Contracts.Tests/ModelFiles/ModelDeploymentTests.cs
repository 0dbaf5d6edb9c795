using System.Text;
using DeCA10B.Chains;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.ModelFiles;

public sealed class ModelDeploymentTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("deca10b-deployment-");

    string Journal => Path.Combine(folder.FullName, "journal.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, BothLives]
    public async Task Every_kind_of_model_arrives_whole(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var sparse = SparsePerceptronClient.At(scene.Chain, await ModelDeployment.RunAsync(scene.Chain, SparseModel(40)));
        Assert.Equal((1, 40, 0, 77), ((long)await sparse.WeightsAsync(0), (long)await sparse.WeightsAsync(39), (long)await sparse.WeightsAsync(40), (long)await sparse.WeightsAsync(1_000)));
        Assert.Equal((5u, 9), (await sparse.LearningRateAsync(), (long)await sparse.InterceptAsync()));

        var dense = DensePerceptronClient.At(scene.Chain, await ModelDeployment.RunAsync(scene.Chain, DenseModel(41)));
        Assert.Equal((41, 41, 410u), ((long)await dense.GetNumFeaturesAsync(), (long)await dense.WeightsAsync(40), await dense.FeatureIndicesAsync(40)));

        var bayes = NaiveBayesClassifierClient.At(scene.Chain, await ModelDeployment.RunAsync(scene.Chain, new NaiveBayesModel
        {
            Classifications = ["a", "b", "c"], ClassCounts = [3, 4, 5], TotalNumFeatures = 90, SmoothingFactor = 7,
            FeatureCounts = [Counts(70), new Dictionary<uint, uint>(), Counts(3)],
        }));
        Assert.Equal((3ul, 70ul * 71 / 2), await bayes.ClassInfosAsync(0));
        Assert.Equal((4ul, 0ul), await bayes.ClassInfosAsync(1));
        Assert.Equal((5ul, 6ul), await bayes.ClassInfosAsync(2));
        Assert.Equal((70u, 7u), (await bayes.GetFeatureCountAsync(0, 69), await bayes.SmoothingFactorAsync()));

        var near = NearestCentroidClassifierClient.At(scene.Chain, await ModelDeployment.RunAsync(scene.Chain, new NearestCentroidModel
        {
            Classifications = ["a", "b"], DataCounts = [3, 0], Centroids = [[.. Enumerable.Range(-20, 70).Select(value => (long)value)], new long[70]],
        }));
        Assert.Equal((-20, 49, 0), (await near.CentroidsAsync(0, 0), await near.CentroidsAsync(0, 69), await near.CentroidsAsync(1, 69)));

        var sparseNear = SparseNearestCentroidClassifierClient.At(scene.Chain, await ModelDeployment.RunAsync(scene.Chain, new SparseNearestCentroidModel
        {
            Classifications = ["a", "b"], DataCounts = [3, 1], Centroids = [Counts(70).ToDictionary(pair => pair.Key, pair => (ulong)pair.Value), new Dictionary<uint, ulong> { [5] = 6 }],
        }));
        Assert.Equal((70ul, 6ul, 36), (await sparseNear.GetCentroidValueAsync(0, 69), await sparseNear.GetCentroidValueAsync(1, 5), (long)await sparseNear.GetSquaredMagnitudeAsync(1)));
    }

    /// <summary>A deployed model, read back, gives the very file that it was deployed from.</summary>
    [Theory, BothLives]
    public async Task What_was_deployed_is_read_back(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        TrainedModel[] models =
        [
            SparseModel(40) with { SparseWeights = new Dictionary<long, long>() },
            DenseModel(41),
            new NaiveBayesModel
            {
                Classifications = ["a", "b", "c"], ClassCounts = [3, 4, 5], TotalNumFeatures = 90, SmoothingFactor = 7, FeatureCounts = [Counts(70), new Dictionary<uint, uint>(), Counts(3)],
            },
            new NearestCentroidModel { Classifications = ["a", "b"], DataCounts = [3, 1], Centroids = [[-1, 0, 5], [7, 8, 9]], FeatureIndices = [4, 5, 6] },
            new SparseNearestCentroidModel
            {
                Classifications = ["a", "b"], DataCounts = [3, 0], Centroids = [Counts(9).ToDictionary(pair => pair.Key, pair => (ulong)pair.Value), new Dictionary<uint, ulong>()],
            },
        ];
        foreach (var model in models)
        {
            var address = await ModelDeployment.RunAsync(scene.Chain, model);
            var features = model switch { PerceptronModel { IsSparse: true } => 40, NaiveBayesModel => 90, _ => 10 };
            var read = await DeployedModel.ReadAsync(scene.Chain, address, model.Type, features);
            Assert.Equal(Encoding.UTF8.GetString(ModelFile.Format(model)), Encoding.UTF8.GetString(ModelFile.Format(read)));
        }

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => DeployedModel.ReadAsync(scene.Chain, scene.Deployer, "oracle"));
        Assert.Contains("oracle", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Wherever a transaction fails, and whether or not it arrived, a second run finishes the same contract.</summary>
    [Theory, BothLives]
    public async Task A_deployment_that_failed_anywhere_goes_on_where_it_stopped(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        foreach (var model in new TrainedModel[] { DenseModel(41), SparseModel(40) })
        {
            for (var failAt = 1; failAt < 4; failAt++)
            {
                foreach (var arrives in new[] { false, true })
                {
                    File.Delete(Journal);
                    var options = new ModelDeploymentOptions { JournalPath = Journal, FirstChunk = 11, BytesPerChunk = 32 * 11 };
                    var failing = new FailingChain(scene.Chain, failAt, arrives);
                    await Assert.ThrowsAsync<ChainException>(() => ModelDeployment.RunAsync(failing, model, options));
                    var steps = new Steps();
                    var address = await ModelDeployment.RunAsync(scene.Chain, model, options with { Progress = steps });
                    await AssertWholeAsync(scene.Chain, model, address);
                    // What is there is not sent again, except a chunk of a list whose items may be.
                    Assert.True(steps.List.Sum(step => step.Chunk) < 2 * (model is PerceptronModel { IsSparse: true } ? 41 : 82) - 11, $"{failAt} {arrives}");
                    Assert.Equal(address, await ModelDeployment.RunAsync(new FailingChain(scene.Chain, 0, false), model, options));
                }
            }
        }
    }

    [Fact]
    public async Task Chunks_are_as_large_as_the_gas_allows()
    {
        await using var scene = await LifeStart.StartAsync(Life.Evm);
        var steps = new Steps();
        await ModelDeployment.RunAsync(scene.Chain, DenseModel(1_500, 0), new() { GasPerChunk = 3_000_000, Progress = steps });
        Assert.Equal(1_500, steps.List[^1].Done);
        Assert.All(steps.List, step => Assert.InRange(step.GasUsed, 1ul, 3_000_000ul));
        // The first only measures, the second is bounded by it; then they fill the gas that they may take, all but the last.
        Assert.All(steps.List.Skip(2).SkipLast(1), step => Assert.InRange(step.GasUsed, 2_500_000ul, 3_000_000ul));
    }

    [Fact]
    public async Task A_chunk_that_is_too_large_for_the_chain_is_halved()
    {
        await using var scene = await LifeStart.StartAsync(Life.Evm);
        var steps = new Steps();
        var address = await ModelDeployment.RunAsync(scene.Chain, DenseModel(3_072, 0), new() { FirstChunk = 3_072, Progress = steps });
        Assert.Equal([1_536, 1_536], steps.List.Select(step => step.Chunk));
        Assert.Equal(3_072, await DensePerceptronClient.At(scene.Chain, address).GetNumFeaturesAsync());
    }

    [Fact]
    public async Task A_journal_of_another_model_chain_or_format_is_refused()
    {
        var options = new ModelDeploymentOptions { JournalPath = Journal };
        var chain = new NativeChain();
        await ModelDeployment.RunAsync(chain, DenseModel(3), options);
        await RefusedAsync("is the journal of another model", () => ModelDeployment.RunAsync(chain, DenseModel(4), options));
        await RefusedAsync("where no contract is", () => ModelDeployment.RunAsync(new NativeChain(), DenseModel(3), options));
        await RefusedAsync("a deployment to chain 31337; this is chain 5", () => ModelDeployment.RunAsync(new NativeChain(new() { ChainId = 5 }), DenseModel(3), options));
        File.WriteAllText(Journal, "{\"version\":1}");
        await RefusedAsync("is no deployment journal", () => ModelDeployment.RunAsync(chain, DenseModel(3), options));
        File.WriteAllText(Journal, File.ReadAllText(Journal)[..5]);
        await RefusedAsync("is no deployment journal", () => ModelDeployment.RunAsync(chain, DenseModel(3), options));
    }

    [Fact]
    public async Task A_refusal_of_the_contract_is_passed_on_and_not_retried()
    {
        var chain = new NativeChain();
        var options = new ModelDeploymentOptions { JournalPath = Journal };
        var model = DenseModel(3);
        await Assert.ThrowsAsync<ChainException>(() => ModelDeployment.RunAsync(new FailingChain(chain, 1, false), model, options));
        // Somebody else owns the contract by now, and has told it more than there is.
        var address = Address.Parse(System.Text.Json.JsonDocument.Parse(File.ReadAllText(Journal)).RootElement.GetProperty("address").GetString());
        var contract = DensePerceptronClient.At(chain, address);
        await contract.TransferOwnershipAsync(chain.Accounts[1]);
        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(() => ModelDeployment.RunAsync(chain, model, options));
        Assert.Equal(new NotOwnerError(chain.Accounts[0]), exception.Error);
        await contract.InitializeWeightsAsync([1, 2, 3, 4], new(chain.Accounts[1]));
        await RefusedAsync("The contract has 4 of weights, where the model has 3", () => ModelDeployment.RunAsync(chain, model, options));
    }

    [Theory]
    [InlineData("imdb-sentiment-model.json")]
    [InlineData("classifier-perceptron-400.json")]
    [InlineData("vpa-classifier-centroids.json")]
    public async Task The_models_that_clients_use_are_deployed(string file)
    {
        var model = ModelFile.Load(SharedData.Require("data", "decai-models", file));
        await using var scene = await LifeStart.StartAsync(Life.Evm);
        var steps = new Steps();
        var address = await ModelDeployment.RunAsync(scene.Chain, model, new() { Progress = steps });
        var native = new NativeChain();
        var twin = await ModelDeployment.RunAsync(native, model);
        var random = new Random(9);
        for (var round = 0; round < 20; round++)
        {
            var sample = Sample(model, random);
            Assert.Equal(await DensePerceptronClient.At(native, twin).PredictAsync(sample), await DensePerceptronClient.At(scene.Chain, address).PredictAsync(sample));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{file}: {steps.List.Count} chunks, {steps.List.Sum(step => (long)step.GasUsed):N0} gas after the deployment");
    }

    static long[] Sample(TrainedModel model, Random random) => model switch
    {
        PerceptronModel { IsSparse: true } sparse => [.. Enumerable.Range(0, sparse.Weights.Count).Where(_ => random.Next(40) == 0).Select(feature => (long)feature)],
        PerceptronModel dense => [.. dense.Weights.Select(_ => random.NextInt64(-50_000_000, 50_000_000))],
        NearestCentroidModel near => [.. near.Centroids[0].Select(_ => random.NextInt64(-50_000_000, 50_000_000))],
        _ => throw new ArgumentException("no samples for it", nameof(model)),
    };

    static async Task AssertWholeAsync(IChain chain, TrainedModel model, Address address)
    {
        var perceptron = (PerceptronModel)model;
        if (perceptron.IsSparse)
        {
            var sparse = SparsePerceptronClient.At(chain, address);
            for (var i = 0; i < perceptron.Weights.Count; i += 13) Assert.Equal(perceptron.Weights[i], (long)await sparse.WeightsAsync((ulong)i));
            Assert.Equal(77, (long)await sparse.WeightsAsync(1_000));
            return;
        }

        var dense = DensePerceptronClient.At(chain, address);
        Assert.Equal((perceptron.Weights.Count, perceptron.FeatureIndices.Count), ((int)await dense.GetNumFeaturesAsync(), (int)await dense.GetNumFeatureIndicesAsync()));
        for (var i = 0; i < perceptron.Weights.Count; i += 13) Assert.Equal(perceptron.Weights[i], (long)await dense.WeightsAsync((ulong)i));
    }

    static async Task RefusedAsync(string complaint, Func<Task> run) =>
        Assert.Contains(complaint, (await Assert.ThrowsAsync<ModelDeploymentException>(run)).Message, StringComparison.Ordinal);

    static PerceptronModel SparseModel(int weights) => new()
    {
        IsSparse = true, Classifications = ["no", "yes"], Weights = Weights(weights), SparseWeights = new Dictionary<long, long> { [1_000] = 77 }, Intercept = 9, LearningRate = 5,
    };

    static PerceptronModel DenseModel(int weights, int indices = -1) => new()
    {
        IsSparse = false, Classifications = ["no", "yes"], Weights = Weights(weights), SparseWeights = new Dictionary<long, long>(), Intercept = 9, LearningRate = 5,
        FeatureIndices = [.. Enumerable.Range(1, indices < 0 ? weights : indices).Select(index => (uint)(10 * index))],
    };

    static long[] Weights(int count) => [.. Enumerable.Range(1, count).Select(weight => (long)weight)];

    static Dictionary<uint, uint> Counts(int features) => Enumerable.Range(0, features).ToDictionary(feature => (uint)feature, feature => (uint)feature + 1);

    /// <summary>Notes what it is told at once, unlike <see cref="Progress{T}"/>.</summary>
    sealed class Steps : IProgress<ModelDeploymentStep>
    {
        public List<ModelDeploymentStep> List { get; } = [];

        public void Report(ModelDeploymentStep value) => List.Add(value);
    }
}
