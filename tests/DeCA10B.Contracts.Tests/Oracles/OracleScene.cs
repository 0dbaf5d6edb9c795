using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Oracles;

/// <summary>An oracle classifier with three registered oracles on a fresh chain; two must agree.</summary>
sealed class OracleScene(Scene scene) : IAsyncDisposable
{
    public const uint AnswerWait = 100;
    public const uint DisputeWait = 200;

    public Scene Scene { get; } = scene;

    public ITestChain Chain => Scene.Chain;

    public OracleClassifier64Client Contract { get; private set; } = null!;

    public Address Administrator => Scene.Deployer;

    public Address Asker => Chain.Accounts[7];

    public IReadOnlyList<Address> Oracles => [Chain.Accounts[1], Chain.Accounts[2], Chain.Accounts[3]];

    public static OracleTerms Terms => new()
    {
        MaxOracles = 3, Quorum = 2, AnswerS = AnswerWait, DisputeS = DisputeWait, MaxLag = 1, Stake = 1_000, Penalty = 400, Fee = 101, Bond = 50,
    };

    public static async Task<OracleScene> DeployAsync(Scene scene, bool registers = true)
    {
        var oracles = new OracleScene(scene);
        oracles.Contract = await OracleClassifier64Client.DeployAsync(scene.Chain, Terms, new CallOptions(scene.Deployer));
        foreach (var oracle in oracles.Oracles)
        {
            await oracles.Contract.AdmitAsync(oracle, true, new CallOptions(scene.Deployer));
            if (registers) await oracles.Contract.RegisterAsync(new CallOptions(oracle, 1_000));
        }

        return oracles;
    }

    public static async Task<OracleScene> DeployAsync(Life life) => await DeployAsync(await LifeStart.StartAsync(life));

    public Task<CallOptions> NextAsync(Address sender, ulong after = 1, UInt256 value = default) => Scene.NextAsync(sender, after, value);

    public async Task<uint> AskAsync(params long[] data)
    {
        var id = (uint)await Contract.QuestionCountAsync();
        await Contract.AskAsync(data, await NextAsync(Asker, 1, 101));
        return id;
    }

    public async Task CommitAsync(uint id, Address oracle, ulong label) =>
        await Contract.CommitAnswerAsync(id, Keccak.Hash(DeCA10B.Contract.EncodePacked(id, oracle, Salt, label)), await NextAsync(oracle));

    public async Task RevealAsync(uint id, Address oracle, ulong label, ulong after = 1) =>
        await Contract.RevealAnswerAsync(id, label, Salt, await NextAsync(oracle, after));

    /// <summary>Has the oracles give these answers, in the order of the oracles; null is silent.</summary>
    public async Task AnswerAsync(uint id, params ulong?[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] is { } label) await CommitAsync(id, Oracles[i], label);
        await PassAsync(AnswerWait);
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] is { } label) await RevealAsync(id, Oracles[i], label);
    }

    public async Task FinishAsync(uint id, ulong after = AnswerWait + DisputeWait) => await Contract.FinishAsync(id, await NextAsync(Chain.Accounts[9], after));

    public async Task SettleAsync(uint id, params int[] oracles)
    {
        foreach (var oracle in oracles) await Contract.SettleAnswerAsync(id, Oracles[oracle], await NextAsync(Chain.Accounts[9]));
    }

    public async Task PassAsync(ulong seconds)
    {
        await Chain.SetNextBlockTimestampAsync((await Chain.GetLatestBlockAsync()).Timestamp + seconds);
        await Chain.MineAsync();
    }

    /// <summary>Asserts that the contract holds what it owes, the stakes, open fees and bonds, and the treasury: no more, no less.</summary>
    public async Task AssertConservedAsync(UInt256 openFees = default, UInt256 openBonds = default)
    {
        var held = await Contract.TreasuryAsync() + openFees + openBonds;
        foreach (var account in Chain.Accounts) held += await Contract.OwedAsync(account) + (await Contract.OracleOfAsync(account)).Stake;
        Assert.Equal(held, await Chain.GetBalanceAsync(Contract.Address));
    }

    static Bytes32 Salt { get; } = Keccak.Hash([1, 2, 3]);

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
