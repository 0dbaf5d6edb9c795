using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Markets;

/// <summary>A piece of a test set: rows one after another, each a label, a count, and the numbers of the sample.</summary>
sealed record Piece(long[] Rows, Bytes32 Salt)
{
    /// <summary>A piece of these rows. The salt is a hash of the index here, so that a test is the same each time; a provider's is random.</summary>
    public static Piece Of(int index, IEnumerable<(ulong Label, long[] Data)> rows) =>
        new([.. rows.SelectMany(row => (long[])[(long)row.Label, row.Data.Length, .. row.Data])], Keccak.Hash([(byte)index]));

    /// <summary>What is committed to.</summary>
    public Bytes32 Commitment(Address provider, uint index) => Keccak.Hash(Contract.EncodePacked(provider, index, Salt, Rows));
}

/// <summary>A prediction market on a fresh chain.</summary>
sealed class MarketScene(Scene scene, IReadOnlyList<Piece> pieces) : IAsyncDisposable
{
    public static readonly UInt256 Unit = 1_000_000_000_000_000_000;

    public const uint RevealWait = 600;
    public const uint Participation = 3_600;
    public const uint ScoringWait = 86_400;
    public const uint CollectionWait = 604_800;

    public Scene Scene { get; } = scene;

    public ITestChain Chain => Scene.Chain;

    public IReadOnlyList<Piece> Pieces { get; } = pieces;

    public Address Provider => Chain.Accounts[0];

    public PredictionMarket64Client Market { get; private set; } = null!;

    public List<(uint Account, Address Owner, long[] Data, ulong Label)> Contributions { get; } = [];

    public static MarketTerms Terms(UInt256 stake, uint minContributions = 1_000_000) => new()
    {
        MinStake = (UInt96)stake, LongestSample = 50, MinContributions = minContributions, ParticipationS = Participation, RevealS = RevealWait, ScoringS = ScoringWait, CollectionS = CollectionWait,
    };

    public static MarketOptions Options(string text) => new()
    {
        AllowsGreaterStake = text.Contains("greater", StringComparison.Ordinal), GroupsContributions = text.Contains("grouped", StringComparison.Ordinal),
        ResetsModel = text.Contains("reset", StringComparison.Ordinal), CarriesScoreOverReset = text.Contains("reset", StringComparison.Ordinal),
    };

    /// <summary>Two pieces of eight rows of one number each, all of label 1: what a scripted model is scored on.</summary>
    public static IReadOnlyList<Piece> Scripted() =>
        [.. Enumerable.Range(0, 2).Select(index => Piece.Of(index, Enumerable.Range(0, 8).Select(row => (1ul, new long[] { row }))))];

    /// <summary>A market that waits for its first piece to be drawn.</summary>
    public static async Task<MarketScene> DeployAsync(Life life, Func<ITestChain, Task<Address>> deployModel, IReadOnlyList<Piece> pieces, UInt256 bounty, MarketTerms terms, MarketOptions options, bool handsOver = true)
    {
        var scene = new MarketScene(await LifeStart.StartAsync(life), pieces);
        var model = await deployModel(scene.Chain);
        Bytes32[] commitments = [.. pieces.Select((piece, index) => piece.Commitment(scene.Provider, (uint)index))];
        scene.Market = await PredictionMarket64Client.DeployAsync(scene.Chain, model, terms, options, commitments, new CallOptions(scene.Provider, bounty, 16_000_000));
        if (handsOver) await scene.Chain.SendAsync(new(model, Contract.EncodeCall("transferOwnership(address)", scene.Market.Address), new CallOptions(scene.Provider)));
        return scene;
    }

    /// <summary>Draws and shows a piece.</summary>
    public async Task OpenAsync()
    {
        await Market.DrawPieceAsync(await Scene.NextAsync(Provider, 1));
        var shown = Pieces[(int)await Market.ShownPieceAsync()];
        await Market.ShowPieceAsync(shown.Salt, shown.Rows, await Scene.NextAsync(Provider, 1));
    }

    /// <summary>Contributes a sample.</summary>
    public async Task ContributeAsync(Address who, long[] data, ulong label, UInt256 value)
    {
        var receipt = await Market.AddDataAsync(data, label, await Scene.NextAsync(who, 1, value));
        var added = receipt.Logs.Where(log => log.Topics[0] == ContributedEvent.EventTopic).Select(ContributedEvent.DecodeLog).Single();
        Contributions.Add((added.Account, who, data, label));
    }

    /// <summary>Ends the participation by time and reveals every piece.</summary>
    public async Task RevealAsync()
    {
        await Market.EndMarketAsync(await Scene.NextAsync(Chain.Accounts[9], Participation + 1));
        while (await Market.PhaseAsync() == MarketPhase.Revealing)
        {
            var piece = Pieces[(int)await Market.NextPieceAsync()];
            await Market.RevealPieceAsync(piece.Salt, piece.Rows, await Scene.NextAsync(Provider, 1));
        }
    }

    /// <summary>Scores until everyone can collect, and returns what each pass came to and the gas of the dearest call.</summary>
    public async Task<(List<PassPaidEvent> Passes, UInt256 MostGas, int Calls)> ScoreAsync(uint budget, int samplesPerCall = 3)
    {
        var passes = new List<PassPaidEvent>();
        UInt256 most = 0;
        var calls = 0;
        while (await Market.PhaseAsync() == MarketPhase.Scoring)
        {
            var receipt = await StepAsync(budget, samplesPerCall);
            if (receipt.GasUsed > most) most = receipt.GasUsed;
            calls++;
            passes.AddRange(receipt.Logs.Where(log => log.Topics[0] == PassPaidEvent.EventTopic).Select(PassPaidEvent.DecodeLog));
        }

        return (passes, most, calls);
    }

    /// <summary>Scores by one call, within the gas of a transaction.</summary>
    public async Task<TransactionReceipt> StepAsync(uint budget, int samples) =>
        await Market.ProcessAsync(await NextSamplesAsync(samples), budget, await Scene.NextAsync(Chain.Accounts[9], 1, gas: 16_777_216));

    public ValueTask DisposeAsync() => Scene.DisposeAsync();

    /// <summary>The samples that the next calls need: those from the position on that take part and were not trained, or those to be taken back.</summary>
    async Task<long[][]> NextSamplesAsync(int count)
    {
        if (await Market.PassAsync() > 0 && !await Market.ResetsModelAsync()) return [];
        var (stage, position) = (await Market.StageAsync(), await Market.PositionAsync());
        var isReset = stage == ScoringStage.Resetting;
        var samples = new List<long[]>();
        for (var index = isReset ? (int)position - 1 : (int)position; index >= 0 && index < Contributions.Count && samples.Count < count; index += isReset ? -1 : 1)
        {
            var takesPart = isReset ? (await Market.ContributionsAsync((uint)index)).Moved : !(await Market.AccountsAsync(Contributions[index].Account)).IsOut;
            // The one at the position may have been trained with by the call before, which ended within its rows.
            if (takesPart && (isReset || index != position || !await Market.IsTrainedAsync())) samples.Add(Contributions[index].Data);
        }

        return [.. samples];
    }
}
