using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Behaviour;

/// <summary>Every classifier of the family behind a trainer.</summary>
public sealed class TrainedModelsTests
{
    const long One = 1_000_000_000;

    static readonly string[] Names = ["no", "yes"];

    public static readonly TheoryData<Life, string> Models = new MatrixTheoryData<Life, string>(
        [Life.Native, Life.Evm],
        [
            nameof(SparsePerceptron), nameof(AveragedPerceptron), nameof(NaiveBayesClassifier), nameof(SparseNearestCentroidClassifier),
            nameof(DensePerceptron), nameof(LogisticRegression), nameof(NearestCentroidClassifier),
        ]);

    /// <summary>A model that says 0 of a sample learns from strangers to say 1, and they get their deposits back.</summary>
    [Theory, MemberData(nameof(Models))]
    public async Task Strangers_teach_it_and_are_refunded(Life life, string model)
    {
        await using var scene = await LifeStart.StartAsync(life);
        var (address, sample) = await DeployAsync(scene.Chain, model);
        var handler = await DataHandler64Client.DeployAsync(scene.Chain);
        var incentives = await Stakeable64Client.DeployAsync(scene.Chain, Scene.RefundWait, Scene.OwnerWait, Scene.AnyWait, 1_000_000_000);
        var trainer = await CollaborativeTrainer64Client.DeployAsync(scene.Chain, model, "", "none", handler.Address, incentives.Address, address);
        // Every classifier has these functions; the client of one speaks to any.
        var classifier = DensePerceptronClient.At(scene.Chain, address);
        await handler.TransferOwnershipAsync(trainer.Address);
        await incentives.TransferOwnershipAsync(trainer.Address);
        await classifier.TransferOwnershipAsync(trainer.Address);
        Assert.Equal(0ul, await classifier.PredictAsync(sample));
        await Scene.RefusedAsync(new NotOwnerError(scene.Good), async () => await classifier.UpdateAsync(sample, 1, await scene.NextAsync(scene.Good)));

        var times = new List<ulong>();
        while (await classifier.PredictAsync(sample) == 0)
        {
            Assert.InRange(times.Count, 0, 9);
            await trainer.AddDataAsync(sample, 1, await scene.NextAsync(scene.Good, value: Scene.Plenty));
            times.Add((await scene.Chain.GetLatestBlockAsync()).Timestamp);
        }

        foreach (var time in times) await trainer.RefundAsync(sample, 1, time, await scene.NextAsync(scene.Good));
        Assert.Equal(0, await scene.Chain.GetBalanceAsync(trainer.Address));
        Assert.Equal((UInt256)(ulong)times.Count, await incentives.TotalGoodDataCountAsync());
    }

    static async Task<(Address Model, long[] Sample)> DeployAsync(IChain chain, string model) => model switch
    {
        nameof(SparsePerceptron) => ((await SparsePerceptronClient.DeployAsync(chain, Names, [-One, -One], 0, 500_000_000)).Address, [0, 1]),
        nameof(AveragedPerceptron) => ((await AveragedPerceptronClient.DeployAsync(chain, Names, [-One, -One], 0, 500_000_000)).Address, [0, 1]),
        nameof(NaiveBayesClassifier) => ((await NaiveBayesClassifierClient.DeployAsync(chain, Names, [4, 1], [[[0, 3], [1, 1]], [[2, 1]]], 3, 1_000_000_000)).Address, [0, 1]),
        nameof(SparseNearestCentroidClassifier) => ((await SparseNearestCentroidClassifierClient.DeployAsync(chain, Names, [[[0, 900_000_000]], [[2, 1_000_000_000]]], [4, 1])).Address, [0, 1]),
        nameof(DensePerceptron) => ((await DensePerceptronClient.DeployAsync(chain, Names, [-One, One / 2], 0, 500_000_000)).Address, [One / 2, One / 2]),
        nameof(LogisticRegression) => ((await LogisticRegressionClient.DeployAsync(chain, Names, [-One, One / 2], 0, 500_000_000)).Address, [One / 2, One / 2]),
        _ => ((await NearestCentroidClassifierClient.DeployAsync(chain, Names, [[One / 3, One / 3], [-One, 0]], [4, 1])).Address, [One / 2, One / 2]),
    };
}
