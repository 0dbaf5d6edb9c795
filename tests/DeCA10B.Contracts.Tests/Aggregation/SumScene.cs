using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Aggregation;

/// <summary>A secure sum of four participants on a fresh chain, and the shares that they deal each other off it.</summary>
sealed class SumScene(Scene scene, int seed) : IAsyncDisposable
{
    public const uint PhaseWait = 100;
    public const int Count = 4;

    readonly UInt256[,] shares = new UInt256[Count, Count];
    readonly Random random = new(seed);

    public Scene Scene { get; } = scene;

    public ITestChain Chain => Scene.Chain;

    public SecureSum64Client Sum { get; private set; } = null!;

    /// <summary>A sum whose participants have joined, and may deal.</summary>
    public static async Task<SumScene> DeployAsync(Life life, int seed = 1) => await DeployAsync(await LifeStart.StartAsync(life), seed);

    /// <inheritdoc cref="DeployAsync(Life, int)"/>
    public static async Task<SumScene> DeployAsync(Scene chain, int seed = 1)
    {
        var scene = new SumScene(chain, seed);
        var terms = new SumTerms { MaxParticipants = Count, MinParticipants = 2, PhaseS = PhaseWait, Stake = 1_000 };
        scene.Sum = await SecureSum64Client.DeployAsync(scene.Chain, terms, new CallOptions(scene.Scene.Deployer));
        for (var i = 0; i < Count; i++) await scene.Sum.JoinAsync(await scene.NextAsync(i, 1, 1_000));
        await scene.AdvanceAsync(1);
        return scene;
    }

    public Task<CallOptions> NextAsync(int participant, ulong after = 1, UInt256 value = default) => Scene.NextAsync(Chain.Accounts[participant], after, value);

    public async Task AdvanceAsync(ulong after = PhaseWait + 1) => await Sum.AdvanceAsync(await Scene.NextAsync(Chain.Accounts[9], after));

    /// <summary>Splits a value into shares and commits to them.</summary>
    public async Task DealAsync(int dealer, long value)
    {
        var rest = unchecked((UInt256)(Int256)value);
        for (var holder = 0; holder < Count; holder++)
        {
            var bytes = new byte[32];
            random.NextBytes(bytes);
            shares[dealer, holder] = holder == Count - 1 ? rest : (UInt256)new Bytes32(bytes);
            rest = unchecked(rest - shares[dealer, holder]);
        }

        await Sum.DealAsync([.. Enumerable.Range(0, Count).Select(holder => Hidden(dealer, holder))], await NextAsync(dealer));
    }

    /// <summary>Reveals what these dealers dealt to a holder, in sum.</summary>
    public async Task RevealAsync(int holder, params int[] dealers)
    {
        UInt256 sum = 0;
        foreach (var dealer in dealers) sum = unchecked(sum + shares[dealer, holder]);
        await Sum.RevealAsync(sum, await NextAsync(holder));
    }

    /// <summary>Opens a share of a silent holder.</summary>
    public async Task OpenAsync(int dealer, int holder, UInt256? share = null) =>
        await Sum.OpenAsync((uint)dealer, (uint)holder, share ?? shares[dealer, holder], Salt(dealer, holder), await NextAsync(dealer));

    /// <summary>What a participant gets, or null when it gets nothing.</summary>
    public async Task<UInt256?> WithdrawAsync(int participant)
    {
        var before = await Chain.GetBalanceAsync(Sum.Address);
        try
        {
            await Sum.WithdrawAsync(await NextAsync(participant));
        }
        catch (ContractRevertedException exception) when (exception.Error is NotParticipatingError)
        {
            return null;
        }

        return before - await Chain.GetBalanceAsync(Sum.Address);
    }

    public async Task AssertPaidAsync(params UInt256?[] expected)
    {
        for (var participant = 0; participant < Count; participant++) Assert.Equal(expected[participant], await WithdrawAsync(participant));
        Assert.Equal(UInt256.Zero, await Chain.GetBalanceAsync(Sum.Address));
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();

    Bytes32 Hidden(int dealer, int holder) => Keccak.Hash(Contract.EncodePacked(Sum.Address, (uint)dealer, (uint)holder, Salt(dealer, holder), shares[dealer, holder]));

    static Bytes32 Salt(int dealer, int holder) => Keccak.Hash([(byte)dealer, (byte)holder]);
}
