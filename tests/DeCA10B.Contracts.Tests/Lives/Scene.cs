using DeCA10B.Chains;

namespace DeCA10B.Contracts.Tests.Lives;

/// <summary>A trainer with its parts on a fresh chain, handed over and ready, and the accounts that play.</summary>
sealed class Scene(ITestChain chain, IAsyncDisposable? node) : IAsyncDisposable
{
    public const uint RefundWait = 60;
    public const uint OwnerWait = 3_600;
    public const uint AnyWait = 7_200;

    /// <summary>More than any price here.</summary>
    public static readonly UInt256 Plenty = 1_000_000_000_000_000;

    /// <summary>With a limit the node estimates nothing, so that a transaction that reverts is mined as it is natively.</summary>
    const ulong GasLimit = 12_000_000;

    public ITestChain Chain { get; } = chain;

    public DataHandler64Client Handler { get; private set; } = null!;

    public Stakeable64Client Incentives { get; private set; } = null!;

    public SparsePerceptronClient Model { get; private set; } = null!;

    public CollaborativeTrainer64Client Trainer { get; private set; } = null!;

    public Address Deployer => Chain.Accounts[0];

    public Address Good => Chain.Accounts[1];

    public Address Bad => Chain.Accounts[2];

    public Address Other => Chain.Accounts[3];

    /// <summary>Deploys everything. The weights are +2 for even features and -2 for odd ones, ten in all, unless others are given.</summary>
    public static async Task<Scene> DeployAsync(Life life, ulong costWeight = 1_000_000_000, Int80[]? weights = null, bool handOver = true)
    {
        var scene = await LifeStart.StartAsync(life);
        var options = new CallOptions(scene.Deployer);
        scene.Handler = await DataHandler64Client.DeployAsync(scene.Chain, options);
        scene.Incentives = await Stakeable64Client.DeployAsync(scene.Chain, RefundWait, OwnerWait, AnyWait, costWeight, options);
        scene.Model = await SparsePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], weights ?? Alternating(), 0, 500_000_000, options);
        if (handOver)
        {
            await scene.JoinAsync(scene.Incentives.Address);
            await scene.Incentives.TransferOwnershipAsync(scene.Trainer.Address, options);
        }
        else scene.Trainer = await scene.DeployTrainerAsync(scene.Incentives.Address);
        return scene;
    }

    /// <summary>Deploys a trainer with another mechanism, which is handed over by the caller, and hands it the other parts.</summary>
    public async Task JoinAsync(Address mechanism)
    {
        var options = new CallOptions(Deployer);
        Trainer = await DeployTrainerAsync(mechanism);
        await Handler.TransferOwnershipAsync(Trainer.Address, options);
        await Model.TransferOwnershipAsync(Trainer.Address, options);
    }

    async Task<CollaborativeTrainer64Client> DeployTrainerAsync(Address mechanism) => await CollaborativeTrainer64Client.DeployAsync(
        Chain, "scene", "a test", "none", Handler.Address, mechanism, Model.Address, new CallOptions(Deployer));

    /// <summary>The options of a transaction that is mined some seconds after the newest block.</summary>
    public async Task<CallOptions> NextAsync(Address sender, ulong after = 100, UInt256 value = default, ulong gas = GasLimit)
    {
        await Chain.SetNextBlockTimestampAsync((await Chain.GetLatestBlockAsync()).Timestamp + after);
        return new(sender, value, gas);
    }

    /// <summary>Adds a sample and says what was kept of it.</summary>
    public async Task<Submission> AddAsync(Address author, long[] data, ulong label, ulong after = 100, UInt256? value = null)
    {
        var held = await Chain.GetBalanceAsync(Trainer.Address);
        await Trainer.AddDataAsync(data, label, await NextAsync(author, after, value ?? Plenty));
        var cost = await Chain.GetBalanceAsync(Trainer.Address) - held;
        return new(data, label, (await Chain.GetLatestBlockAsync()).Timestamp, author, cost);
    }

    /// <summary>Has the author refund a sample and says what was paid.</summary>
    public async Task<UInt256> RefundAsync(Submission sample, ulong after = 100, Address? sender = null)
    {
        var held = await Chain.GetBalanceAsync(Trainer.Address);
        await Trainer.RefundAsync(sample.Data, sample.Label, sample.Time, await NextAsync(sender ?? sample.Author, after));
        return held - await Chain.GetBalanceAsync(Trainer.Address);
    }

    /// <summary>Has somebody report a sample and says what was paid.</summary>
    public async Task<UInt256> ReportAsync(Address reporter, Submission sample, ulong after = 100)
    {
        var held = await Chain.GetBalanceAsync(Trainer.Address);
        await Trainer.ReportAsync(sample.Data, sample.Label, sample.Time, sample.Author, await NextAsync(reporter, after));
        return held - await Chain.GetBalanceAsync(Trainer.Address);
    }

    /// <summary>Asserts that something reverts with that very error, also when another contract raised it.</summary>
    public static async Task RefusedAsync<TError>(TError error, Func<Task> run) where TError : struct, IError
    {
        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(run);
        Assert.Equal(Convert.ToHexStringLower(error.EncodeError()), Convert.ToHexStringLower(exception.RevertData.Span));
    }

    /// <summary>Asserts that something panics with that code.</summary>
    public static async Task PanicsAsync(PanicCode code, Func<Task> run)
    {
        var exception = await Assert.ThrowsAnyAsync<ContractRevertedException>(run);
        Assert.Equal(code, exception.Reason.PanicCode);
    }

    public ValueTask DisposeAsync() => node?.DisposeAsync() ?? default;

    static Int80[] Alternating() => [.. Enumerable.Range(0, 10).Select(feature => (Int80)(feature % 2 == 0 ? 2_000_000_000L : -2_000_000_000L))];
}

/// <summary>A sample that was added.</summary>
sealed record Submission(long[] Data, ulong Label, ulong Time, Address Author, UInt256 Cost);
