using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Staking;

/// <summary>A staking trainer with its parts on a fresh chain. The model of the scene: even features speak for label 1, odd ones for 0.</summary>
sealed class StakingScene(Scene scene) : IAsyncDisposable
{
    public const uint RefundWait = 60;
    public const uint SettleWait = 3_600;
    public const uint Expiry = 7_200;
    public static readonly UInt256 Floor = 1_000_000;

    public Scene Scene { get; } = scene;

    public ITestChain Chain => Scene.Chain;

    public Address Deployer => Scene.Deployer;

    public Address Good => Scene.Good;

    public Address Bad => Scene.Bad;

    public Address Other => Scene.Other;

    public StakeablePlus64Client Mechanism { get; private set; } = null!;

    public SparsePerceptronClient Model { get; private set; } = null!;

    public StakingTrainer64Client Trainer { get; private set; } = null!;

    public static StakingTerms Terms => new()
    {
        FloorPrice = (UInt96)Floor, HalfLifeS = 100, PriceCap = 8, RefundWaitS = RefundWait, SettleWaitS = SettleWait, ExpiryS = Expiry,
        KeeperShare = 100, BurnShare = 0, ForfeitShare = 1_000, RevealBlocks = 50, LongestSample = 30, SurprisingGrant = 16, KnownGrant = 1,
    };

    public static async Task<StakingScene> DeployAsync(Life life, StakingTerms? terms = null, Int80[]? weights = null, long surpriseMargin = 0)
    {
        var scene = new StakingScene(await LifeStart.StartAsync(life));
        var options = new CallOptions(scene.Deployer);
        scene.Mechanism = await StakeablePlus64Client.DeployAsync(scene.Chain, terms ?? Terms, surpriseMargin, scene.Deployer, options);
        scene.Model = await SparsePerceptronClient.DeployAsync(scene.Chain, ["no", "yes"], weights ?? [.. Enumerable.Range(0, 10).Select(feature => (Int80)(feature % 2 == 0 ? 2 : -2))], 0, 1, options);
        var judge = await PerceptronJudge64Client.DeployAsync(scene.Chain, scene.Model.Address, options);
        scene.Trainer = await StakingTrainer64Client.DeployAsync(scene.Chain, scene.Mechanism.Address, judge.Address, scene.Model.Address, options);
        await scene.Mechanism.TransferOwnershipAsync(scene.Trainer.Address, options);
        await scene.Model.TransferOwnershipAsync(scene.Trainer.Address, options);
        return scene;
    }

    /// <summary>Has the owner set weights.</summary>
    public async Task TeachAsync(ulong first, Int80[] weights)
    {
        await Trainer.TransferClassifierOwnershipAsync(Deployer, await NextAsync(Deployer, 1));
        await Model.InitializeWeightsAsync(first, weights, await NextAsync(Deployer, 1));
        await Model.TransferOwnershipAsync(Trainer.Address, await NextAsync(Deployer, 1));
    }

    public Task<CallOptions> NextAsync(Address sender, ulong after = 100, UInt256 value = default) => Scene.NextAsync(sender, after, value);

    /// <summary>What hides a sample.</summary>
    public Bytes32 Hidden(Address author, long[] data, ulong label, byte salt) =>
        Keccak.Hash(Contract.EncodePacked((UInt256)31337, author, Salt(salt), label, data));

    public static Bytes32 Salt(byte salt) => Keccak.Hash([salt]);

    /// <summary>Commits to a sample.</summary>
    public async Task CommitAsync(Address author, long[] data, ulong label, byte salt = 0, ulong after = 100, UInt256? value = null, UInt256? maxCost = null, ulong deadline = ulong.MaxValue) =>
        await Trainer.CommitAsync(Hidden(author, data, label, salt), maxCost ?? UInt256.MaxValue, deadline, await NextAsync(author, after, value ?? Scene.Plenty));

    /// <summary>Reveals a sample that was committed to.</summary>
    public async Task<Submission> RevealAsync(Address author, long[] data, ulong label, byte salt = 0, ulong after = 1)
    {
        await Trainer.RevealAsync(data, label, Salt(salt), await NextAsync(author, after));
        var time = (await Chain.GetLatestBlockAsync()).Timestamp;
        var record = await Mechanism.RecordOfAsync(await Mechanism.KeyOfAsync(data, label, time, author));
        return new(data, label, time, author, record.Deposit);
    }

    /// <summary>Commits to a sample and reveals it.</summary>
    public async Task<Submission> AddAsync(Address author, long[] data, ulong label, byte salt = 0, ulong after = 100)
    {
        await CommitAsync(author, data, label, salt, after);
        return await RevealAsync(author, data, label, salt);
    }

    public async Task RefundAsync(Submission sample, ulong after = RefundWait, Address? sender = null) =>
        await Trainer.RefundAsync(sample.Data, sample.Label, sample.Time, await NextAsync(sender ?? sample.Author, after));

    public async Task ReportAsync(Address reporter, Submission sample, ulong after = RefundWait) =>
        await Trainer.ReportAsync(sample.Data, sample.Label, sample.Time, sample.Author, await NextAsync(reporter, after));

    public async Task SettleAsync(Address keeper, Submission sample, ulong after = SettleWait) =>
        await Trainer.SettleAsync(sample.Data, sample.Label, sample.Time, sample.Author, await NextAsync(keeper, after));

    public async Task ExpireAsync(Submission sample, ulong after = Expiry) =>
        await Trainer.ExpireAsync(sample.Data, sample.Label, sample.Time, sample.Author, await NextAsync(Other, after));

    public async Task ClaimAsync(Address reporter, Submission sample) =>
        await Trainer.ClaimAsync(reporter, await KeyOfAsync(sample), await NextAsync(Other, 1));

    public async Task<Bytes32> KeyOfAsync(Submission sample) => await Mechanism.KeyOfAsync(sample.Data, sample.Label, sample.Time, sample.Author);

    public async Task<StakeRecord> RecordAsync(Submission sample) => await Mechanism.RecordOfAsync(await KeyOfAsync(sample));

    public async Task<ulong> StandingAsync(Address account) => (await Mechanism.StandingOfAsync(account)).Standing;

    /// <summary>Has an account withdraw all that is owed to it, and says how much that was.</summary>
    public async Task<UInt256> WithdrawAsync(Address account)
    {
        var before = await Chain.GetBalanceAsync(Trainer.Address);
        await Trainer.WithdrawAsync(await NextAsync(account, 1));
        return before - await Chain.GetBalanceAsync(Trainer.Address);
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
