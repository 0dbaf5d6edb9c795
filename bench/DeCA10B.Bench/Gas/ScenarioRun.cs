using DeCA10B.Chains;
using DeCA10B.Contracts;

namespace DeCA10B.Bench.Gas;

/// <summary>Runs a scenario of the workload: what it is deployed as does not matter, for the ABI is the same.</summary>
public sealed class ScenarioRun(Workload workload, WorkloadScenario scenario, MeteredChain chain)
{
    /// <summary>Deploying, initialising and handing over.</summary>
    public const string SetUp = "setup";

    private readonly Dictionary<string, long> gas = new(StringComparer.Ordinal);
    private readonly List<AddedSample> added = [];
    private ulong transactions;
    private CollaborativeTrainer64Client trainer = null!;
    private Stakeable64Client mechanism = null!;
    private SparsePerceptronClient model = null!;

    /// <summary>The scenario.</summary>
    public WorkloadScenario Scenario => scenario;

    /// <summary>Its contracts.</summary>
    public Participants Participants { get; } = Participants.Of(scenario.Contract);

    /// <summary>The chain.</summary>
    public MeteredChain Chain => chain;

    /// <summary>Who deploys.</summary>
    public CallOptions FromDeployer => new(chain.Accounts[workload.Accounts.Deployer]);

    /// <summary>The trainer's texts.</summary>
    public IEnumerable<object> Texts => [workload.Trainer.Name, workload.Trainer.Description, workload.Trainer.Encoder];

    /// <summary>Waiting times and price factor.</summary>
    public IEnumerable<object> StakeableArguments =>
        [workload.Stakeable.RefundWaitTimeS, workload.Stakeable.OwnerClaimWaitTimeS, workload.Stakeable.AnyAddressClaimWaitTimeS, workload.Stakeable.CostWeight];

    /// <summary>The model's constructor arguments.</summary>
    public IEnumerable<object> ModelArguments => scenario.ConstructorArgs.Cast<object>();

    private Address Good => chain.Accounts[workload.Accounts.Good];

    private Address Bad => chain.Accounts[workload.Accounts.Bad];

    /// <summary>Runs all transactions in the workload's order.</summary>
    /// <returns>The gas of each step, by the first word of its name in the reference table.</returns>
    /// <exception cref="BenchException">A prediction or a payment is not what the workload says.</exception>
    /// <exception cref="ChainException">A transaction reverted, or the chain could not be asked.</exception>
    public async Task<IReadOnlyDictionary<string, long>> RunAsync(IDeployment deployment)
    {
        var deployed = await deployment.DeployAsync(this, transact => TransactAsync(SetUp, transact));
        // One ABI: the clients of the linked contracts call the fused one too, and any model predicts like this.
        (trainer, mechanism, model) = (CollaborativeTrainer64Client.At(chain, deployed.Trainer), Stakeable64Client.At(chain, deployed.Mechanism), SparsePerceptronClient.At(chain, deployed.Model));
        Check("classifier()", (UInt256)await trainer.ClassifierAsync(), (UInt256)deployed.Model);
        foreach (var sample in scenario.Samples) Check("the untrained model", await model.PredictAsync(sample.Data), sample.Predicted);
        await AddAsync("addData#1", Good, 0, isExact: false);
        await AddAsync("addData#2", Good, 1, isExact: false);
        await AddAsync("addData#3", Good, 2, isExact: true);
        await AddAsync("addData#4", Bad, 3, isExact: false);
        await TransactAsync("predict", () => chain.SendAsync(new(model.Address, Participants.EncodeCall(Participants.Model, "predict", [scenario.Samples[0].Data]), new(Good))));
        await ClaimAsync("refund#1", added[0], sample => trainer.RefundAsync(sample.Data, sample.Label, added[0].Time, new(Good)));
        await ClaimAsync("refund#2", added[1], sample => trainer.RefundAsync(sample.Data, sample.Label, added[1].Time, new(Good)));
        await ClaimAsync("report", added[3], sample => trainer.ReportAsync(sample.Data, sample.Label, added[3].Time, Bad, new(Good)));
        await AddAsync("addData#5", Bad, 3, isExact: false);
        return gas;
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
    private async Task<TransactionReceipt> TransactAsync(string step, Func<ValueTask<TransactionReceipt>> transact)
    {
        await chain.SetNextBlockTimestampAsync(TimeOf(++transactions));
        var before = chain.GasUsed;
        var result = await transact();
        if (!result.Succeeded) throw new BenchException($"{step} of {scenario.Id} reverted.");
        gas[step] = gas.GetValueOrDefault(step) + chain.GasUsed - before;
        return result;
    }

    private ulong TimeOf(ulong transaction) => workload.GenesisTimestamp + (Workload.SecondsBetweenTransactions * transaction);

    private static void Check(string what, UInt256 actual, UInt256 expected)
    {
        if (actual != expected) throw new BenchException($"{what}: {actual} where the workload says {expected}.");
    }

    /// <summary>A sample as it was added.</summary>
    private sealed record AddedSample(WorkloadSample Sample, ulong Time, UInt256 Deposit);
}
