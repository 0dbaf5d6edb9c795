using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Markets;

/// <summary>A market of hidden contributions to a perceptron on a fresh chain.</summary>
sealed class BrierScene(Scene scene, IReadOnlyList<Piece> pieces) : IAsyncDisposable
{
    public static readonly UInt256 Stake = 1_000_000;
    public static readonly UInt256 Bounty = 1_000_000_000;

    readonly List<(long[] Data, ulong Label)> contributions = [];

    public Scene Scene { get; } = scene;

    public ITestChain Chain => Scene.Chain;

    public Address Provider => Scene.Deployer;

    public BrierMarket64Client Market { get; private set; } = null!;

    public ReversiblePerceptron64Client Model { get; private set; } = null!;

    /// <summary>Two pieces; whichever is shown, the other is the test set: even features speak for label 1, odd ones for 0.</summary>
    public static Task<BrierScene> OpenAsync(Life life, long[] weights, ushort keeperShare = 100, ulong marginScale = 10, uint most = 20) =>
        OpenAsync(life, async chain => (await ReversiblePerceptron64Client.DeployAsync(chain, weights, 0, 1)).Address, keeperShare, marginScale, most);

    /// <summary>The same with another model, which is asked by functions that all of them have.</summary>
    public static async Task<BrierScene> OpenAsync(Life life, Func<ITestChain, Task<Address>> deployModel, ushort keeperShare = 100, ulong marginScale = 10, uint most = 20)
    {
        Piece[] pieces = [.. Enumerable.Range(0, 2).Select(index => Piece.Of(index, Rows))];
        var scene = new BrierScene(await LifeStart.StartAsync(life), pieces);
        var options = new CallOptions(scene.Provider);
        scene.Model = ReversiblePerceptron64Client.At(scene.Chain, await deployModel(scene.Chain));
        var scoring = new BrierTerms { MarginScale = marginScale, MaxContributions = most, ForfeitShare = 1_000, KeeperShare = keeperShare };
        scene.Market = await BrierMarket64Client.DeployAsync(
            scene.Chain, scene.Model.Address, MarketScene.Terms(Stake, 1), scoring, [pieces[0].Commitment(scene.Provider, 0), pieces[1].Commitment(scene.Provider, 1)],
            new CallOptions(scene.Provider, Bounty, 16_000_000));
        await scene.Model.TransferOwnershipAsync(scene.Market.Address, options);
        await scene.Market.DrawPieceAsync(await scene.Scene.NextAsync(scene.Provider, 1));
        var shown = pieces[(int)await scene.Market.ShownPieceAsync()];
        await scene.Market.ShowPieceAsync(shown.Salt, shown.Rows, await scene.Scene.NextAsync(scene.Provider, 1));
        return scene;
    }

    public static IEnumerable<(ulong Label, long[] Data)> Rows =>
        [(1, [0, 2]), (0, [1, 3]), (1, [0, 4]), (0, [3, 5]), (1, [2, 4]), (0, [1, 5]), (1, [0, 2, 4]), (0, [1, 3, 5])];

    public static Bytes32 Hidden(Address author, long[] data, ulong label, Bytes32 salt) => Keccak.Hash(Contract.EncodePacked(author, salt, label, data));

    public static Bytes32 Salt(int index) => Keccak.Hash([(byte)index, 1]);

    /// <summary>Commits to a contribution.</summary>
    public async Task<int> CommitAsync(Address author, long[] data, ulong label, Bytes32? commitment = null)
    {
        var index = contributions.Count;
        await Market.CommitAsync(commitment ?? Hidden(author, data, label, Salt(index)), await Scene.NextAsync(author, 1, Stake));
        contributions.Add((data, label));
        return index;
    }

    /// <summary>Ends the participation and reveals the contributions but some.</summary>
    public async Task RevealAsync(params int[] hidden)
    {
        await Market.EndMarketAsync(await Scene.NextAsync(Chain.Accounts[9], MarketScene.Participation + 1));
        for (var index = 0; index < contributions.Count; index++)
            if (!hidden.Contains(index))
                await Market.RevealAsync((uint)index, contributions[index].Data, contributions[index].Label, Salt(index), await Scene.NextAsync(Provider, 1));
        await Market.EndOpeningAsync(await Scene.NextAsync(Chain.Accounts[9], MarketScene.RevealWait + 1));
        var piece = pieces[(int)await Market.NextPieceAsync()];
        await Market.RevealPieceAsync(piece.Salt, piece.Rows, await Scene.NextAsync(Provider, 1));
    }

    /// <summary>Scores with a small budget a call, and returns what each contribution came to.</summary>
    public async Task<List<ContributionScoredEvent>> ScoreAsync(Address keeper, uint budget = 3)
    {
        var scored = new List<ContributionScoredEvent>();
        while (await Market.PhaseAsync() == MarketPhase.Scoring)
        {
            var position = (int)await Market.PositionAsync();
            var receipt = await Market.ProcessAsync([contributions[position].Data], budget, await Scene.NextAsync(keeper, 1));
            scored.AddRange(receipt.Logs.Where(log => log.Topics[0] == ContributionScoredEvent.EventTopic).Select(ContributionScoredEvent.DecodeLog));
        }

        return scored;
    }

    /// <summary>Has everyone collect; the market must be empty then.</summary>
    public async Task AssertEmptiesAsync(Address keeper)
    {
        for (var index = 0u; index < contributions.Count; index++)
            if ((await Market.ContributionsAsync(index)).Balance > 0) await Market.CollectAsync(index, await Scene.NextAsync(Chain.Accounts[9], 1));
        if (await Market.FeesOfAsync(keeper) > 0) await Market.CollectFeesAsync(await Scene.NextAsync(keeper, 1));
        Assert.Equal(UInt256.Zero, await Market.HeldAsync());
        if (await Market.PotAsync() > 0) await Market.CollectRestAsync(await Scene.NextAsync(Provider, 1));
        Assert.Equal(UInt256.Zero, await Chain.GetBalanceAsync(Market.Address));
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
