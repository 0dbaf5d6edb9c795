using System.Globalization;
using System.Text.Json;
using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Contracts;

namespace DeCA10B.Bench.Gas;

/// <summary>Runs a scenario with a sparse perceptron behind its trainer, as four contracts that call each other.</summary>
public sealed class SparsePerceptronScenario(Workload workload, WorkloadScenario scenario, MeteredChain chain)
{
    /// <summary>The contract whose scenarios this runs.</summary>
    public const string Contract = "SparsePerceptron";

    /// <summary>How the parts are joined.</summary>
    public const string Composition = "linked";

    /// <summary>Deploying, initialising and handing over.</summary>
    public const string SetUp = "setup";

    private readonly Dictionary<string, long> gas = new(StringComparer.Ordinal);
    private readonly List<AddedSample> added = [];
    private ulong transactions;
    private CollaborativeTrainer64Client trainer = null!;
    private Stakeable64Client mechanism = null!;
    private SparsePerceptronClient model = null!;

    private Address Deployer => chain.Accounts[workload.Accounts.Deployer];

    private Address Good => chain.Accounts[workload.Accounts.Good];

    private Address Bad => chain.Accounts[workload.Accounts.Bad];

    /// <summary>Runs all transactions in the workload's order.</summary>
    /// <returns>The gas of each step, by the first word of its name in the reference table.</returns>
    /// <exception cref="BenchException">A prediction or a payment is not what the workload says.</exception>
    /// <exception cref="ChainException">A transaction reverted, or the chain could not be asked.</exception>
    public async Task<IReadOnlyDictionary<string, long>> RunAsync()
    {
        await SetUpAsync();
        await CheckPredictionsAsync();
        await AddAsync("addData#1", Good, 0, isExact: false);
        await AddAsync("addData#2", Good, 1, isExact: false);
        await AddAsync("addData#3", Good, 2, isExact: true);
        await AddAsync("addData#4", Bad, 3, isExact: false);
        await TransactAsync("predict", () => chain.SendAsync(new(model.Address, PredictionOf(scenario.Samples[0]), new(Good))));
        await ClaimAsync("refund#1", added[0], sample => trainer.RefundAsync(sample.Data, sample.Label, added[0].Time, new(Good)));
        await ClaimAsync("refund#2", added[1], sample => trainer.RefundAsync(sample.Data, sample.Label, added[1].Time, new(Good)));
        await ClaimAsync("report", added[3], sample => trainer.ReportAsync(sample.Data, sample.Label, added[3].Time, Bad, new(Good)));
        await AddAsync("addData#5", Bad, 3, isExact: false);
        return gas;
    }

    private async Task SetUpAsync()
    {
        var from = new CallOptions(Deployer);
        var (stake, texts, arguments) = (workload.Stakeable, workload.Trainer, scenario.ConstructorArgs);
        var handler = await TransactAsync(SetUp, () => DataHandler64Client.DeployAsync(chain, from));
        mechanism = await TransactAsync(SetUp, () => Stakeable64Client.DeployAsync(
            chain, stake.RefundWaitTimeS, stake.OwnerClaimWaitTimeS, stake.AnyAddressClaimWaitTimeS, stake.CostWeight, from));
        model = await TransactAsync(SetUp, () => SparsePerceptronClient.DeployAsync(
            chain, arguments[0].Deserialize<string[]>()!, Weights(arguments[1]), (long)Number(arguments[2]), (uint)Number(arguments[3]), from));
        foreach (var call in scenario.Init)
            await TransactAsync(SetUp, () => model.InitializeWeightsAsync((ulong)Number(call.Args[0]), Weights(call.Args[1]), from));
        trainer = await TransactAsync(SetUp, () => CollaborativeTrainer64Client.DeployAsync(
            chain, texts.Name, texts.Description, texts.Encoder, handler.Address, mechanism.Address, model.Address, from));
        await TransactAsync(SetUp, () => handler.TransferOwnershipAsync(trainer.Address, from));
        await TransactAsync(SetUp, () => mechanism.TransferOwnershipAsync(trainer.Address, from));
        await TransactAsync(SetUp, () => model.TransferOwnershipAsync(trainer.Address, from));
    }

    private async Task CheckPredictionsAsync()
    {
        foreach (var sample in scenario.Samples)
            Check("the untrained model", await model.PredictAsync(sample.Data), sample.Predicted);
    }

    /// <summary>Adds a sample: of what is sent, the trainer must keep the price and no more.</summary>
    private async Task AddAsync(string step, Address author, int index, bool isExact)
    {
        var sample = scenario.Samples[index];
        var time = TimeOf(transactions + 1);
        var price = await mechanism.GetNextAddDataCostAsync((UInt256)time);
        var before = await chain.GetBalanceAsync(trainer.Address);
        await TransactAsync(step, () => trainer.AddDataAsync(sample.Data, sample.Label, new(author, isExact ? price : workload.Overpay)));
        Check(step, await chain.GetBalanceAsync(trainer.Address) - before, price);
        added.Add(new(sample, time, price));
    }

    /// <summary>Claims a deposit: the trainer must pay all of it.</summary>
    private async Task ClaimAsync(string step, AddedSample claimed, Func<WorkloadSample, ValueTask<TransactionReceipt>> claim)
    {
        var before = await chain.GetBalanceAsync(trainer.Address);
        await TransactAsync(step, () => claim(claimed.Sample));
        Check(step, before - await chain.GetBalanceAsync(trainer.Address), claimed.Deposit);
    }

    /// <summary>Runs a transaction alone in its block and counts its gas towards a step.</summary>
    private async Task<T> TransactAsync<T>(string step, Func<ValueTask<T>> transact)
    {
        await chain.SetNextBlockTimestampAsync(TimeOf(++transactions));
        var before = chain.GasUsed;
        var result = await transact();
        gas[step] = gas.GetValueOrDefault(step) + chain.GasUsed - before;
        return result;
    }

    private ulong TimeOf(ulong transaction) => workload.GenesisTimestamp + (Workload.SecondsBetweenTransactions * transaction);

    private static void Check(string what, UInt256 actual, UInt256 expected)
    {
        if (actual != expected) throw new BenchException($"{what}: {actual} where the workload says {expected}.");
    }

    /// <summary>Numbers are strings in the workload where JavaScript could not hold them.</summary>
    private static long Number(JsonElement element) => long.Parse(element.ToString(), CultureInfo.InvariantCulture);

    private static Int80[] Weights(JsonElement weights) => [.. weights.EnumerateArray().Select(weight => (Int80)Number(weight))];

    private static byte[] PredictionOf(WorkloadSample sample)
    {
        var writer = new AbiWriter(Selector.Of("predict(int64[])"), AbiType.WordSize);
        writer.Write(AbiTypes.Array(AbiTypes.Int64), sample.Data);
        return writer.ToArray();
    }

    /// <summary>A sample as it was added.</summary>
    private sealed record AddedSample(WorkloadSample Sample, ulong Time, UInt256 Deposit);
}
