using System.Globalization;
using DeCA10B;
using DeCA10B.Chains;
using DeCA10B.Contracts;

namespace TicTacToe;

/// <summary>The demonstration on one chain: strangers train a model, honestly and not. Written once, run on either life.</summary>
sealed partial class Scenario(RecordingChain chain, Workload workload)
{
    const uint RefundWait = 60;
    const uint OwnerWait = 3_600;
    const uint AnyWait = 7_200;
    const ulong CostWeight = 1_000_000_000;
    const int WeightsATransaction = 300;
    const ulong SecondsBetween = 100;

    /// <summary>More than any price here; what is over comes back.</summary>
    static readonly UInt256 Plenty = 1_000_000_000_000_000;

    ulong time;
    DataHandler64Client dataHandler = null!;
    Stakeable64Client incentives = null!;
    SparsePerceptronClient model = null!;
    CollaborativeTrainer64Client trainer = null!;

    public RecordingChain Chain => chain;

    Address Deployer => chain.Accounts[0];

    Address Alice => chain.Accounts[1];

    Address Bob => chain.Accounts[2];

    Address Mallory => chain.Accounts[3];

    public IEnumerable<Step> Steps() =>
    [
        .. Deployment(),
        new("accuracy at the start", AccuracyAsync),
        new($"Alice and Bob add {Number(workload.Training.Count)} right labels", AddHonestlyAsync),
        new("accuracy after that", AccuracyAsync),
        .. HonestDeposit(),
        .. DishonestDeposit(),
        .. BadInput(),
        new("accuracy at the end", AccuracyAsync),
        new("deposits held by the trainer", async _ => Wei(await chain.GetBalanceAsync(trainer.Address))),
        new("Alice's balance has changed by", _ => BalanceChangeAsync(Alice)),
        new("Bob's", _ => BalanceChangeAsync(Bob)),
        new("Mallory's", _ => BalanceChangeAsync(Mallory)),
        new("the deployer's", _ => BalanceChangeAsync(Deployer)),
    ];

    IEnumerable<Step> Deployment()
    {
        yield return new("deploy the data handler", async _ => At((dataHandler = await DataHandler64Client.DeployAsync(chain, await NextAsync(Deployer))).Address));
        yield return new("deploy the incentive mechanism", async _ =>
            At((incentives = await Stakeable64Client.DeployAsync(chain, RefundWait, OwnerWait, AnyWait, CostWeight, await NextAsync(Deployer))).Address));
        yield return new("deploy the model", DeployModelAsync);
        for (var start = WeightsATransaction; start < workload.Model.Weights.Count; start += WeightsATransaction)
        {
            var first = start;
            var weights = WeightsFrom(first);
            yield return new($"set the weights {Number(first)} to {Number(first + weights.Length - 1)}", async _ =>
                Done(await model.InitializeWeightsAsync((ulong)first, weights, await NextAsync(Deployer))));
        }

        foreach (var chunk in workload.Model.SparseWeights.OrderBy(entry => entry.Key).Chunk(WeightsATransaction))
            yield return new($"set {Number(chunk.Length)} sparse weights", async _ =>
                Done(await model.InitializeSparseWeightsAsync([.. chunk.Select(entry => new Int80[] { entry.Key, entry.Value })], await NextAsync(Deployer))));
        yield return new("deploy the trainer", DeployTrainerAsync);
        yield return new("hand the three parts to the trainer", HandOverAsync);
    }

    async Task<string> DeployModelAsync(Action<double> progress)
    {
        var source = workload.Model;
        model = await SparsePerceptronClient.DeployAsync(
            chain, [.. source.Classifications], WeightsFrom(0), source.Intercept, source.LearningRate, await NextAsync(Deployer));
        return At(model.Address);
    }

    async Task<string> DeployTrainerAsync(Action<double> progress)
    {
        trainer = await CollaborativeTrainer64Client.DeployAsync(
            chain, "demonstration", workload.Title, "sparse indices", dataHandler.Address, incentives.Address, model.Address, await NextAsync(Deployer));
        return At(trainer.Address);
    }

    async Task<string> HandOverAsync(Action<double> progress)
    {
        await dataHandler.TransferOwnershipAsync(trainer.Address, await NextAsync(Deployer));
        await incentives.TransferOwnershipAsync(trainer.Address, await NextAsync(Deployer));
        return Done(await model.TransferOwnershipAsync(trainer.Address, await NextAsync(Deployer)));
    }

    Int80[] WeightsFrom(int start) => [.. workload.Model.Weights.Skip(start).Take(WeightsATransaction).Select(weight => (Int80)weight)];

    /// <summary>The options of the next transaction, which is mined a while after the one before.</summary>
    async Task<CallOptions> NextAsync(Address sender, UInt256 value = default)
    {
        if (time == 0) time = (await chain.GetLatestBlockAsync()).Timestamp;
        time += SecondsBetween;
        await chain.SetNextBlockTimestampAsync(time);
        return new(sender, value);
    }

    static string At(Address address) => $"at {address.ToString()[..10]}";

    static string Done(TransactionReceipt receipt) => receipt.Succeeded ? "done" : "failed";

    static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    static string Wei(UInt256 value) => $"{value} wei";
}
