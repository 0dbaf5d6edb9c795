using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Markets;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Both markets, from the participation on, and from the commitments on.</summary>
static class MarketStages
{
    public static IEnumerable<FamilyStage> All
    {
        get
        {
            foreach (var options in new[] { "", "greater grouped reset" })
                yield return new FamilyStage($"prediction market {options}".Trim(), chain => DeployAsync(chain, options, opens: true), ReversiblePerceptron64.Descriptor, PredictionMarket64.Descriptor)
                    .OfMarkets().OfAccuracy().OfOwners();
            yield return new FamilyStage("prediction market from its opening", chain => DeployAsync(chain, "", opens: false), ReversiblePerceptron64.Descriptor, PredictionMarket64.Descriptor)
                .OfMarkets().OfAccuracy().OfOwners();
            foreach (var opens in new[] { true, false })
                yield return new FamilyStage(opens ? "Brier market" : "Brier market from its opening", chain => DeployBrierAsync(chain, opens), ReversiblePerceptron64.Descriptor, BrierMarket64.Descriptor)
                    .OfMarkets().By(new BrierCalls(MarketCalls.Sample).Of).OfOwners();
        }
    }

    static async Task DeployAsync(ITestChain chain, string options, bool opens)
    {
        var model = (await ReversiblePerceptron64Client.DeployAsync(chain, [1, -1, -1, 1, -1], 0, 1)).Address;
        var market = await PredictionMarket64Client.DeployAsync(
            chain, model, MarketScene.Terms(5, minContributions: 3), MarketScene.Options(options), Commitments(chain), new CallOptions(chain.Accounts[0], 1_000));
        await OpenAsync(chain, model, market.Address, opens, () => market.ShownPieceAsync());
    }

    static async Task DeployBrierAsync(ITestChain chain, bool opens)
    {
        var model = (await ReversiblePerceptron64Client.DeployAsync(chain, [1, -1, -1, 1, -1], 0, 1)).Address;
        var scoring = new BrierTerms { MarginScale = 10, MaxContributions = 12, ForfeitShare = 1_000, KeeperShare = 1_000 };
        var market = await BrierMarket64Client.DeployAsync(
            chain, model, MarketScene.Terms(5, minContributions: 1), scoring, Commitments(chain), new CallOptions(chain.Accounts[0], 1_000_000));
        await OpenAsync(chain, model, market.Address, opens, () => market.ShownPieceAsync());
    }

    /// <summary>Hands the model over, and shows the piece that is drawn if the market is to be open.</summary>
    static async Task OpenAsync(ITestChain chain, Address model, Address market, bool opens, Func<ValueTask<uint>> shownPiece)
    {
        await ReversiblePerceptron64Client.At(chain, model).TransferOwnershipAsync(market);
        if (!opens) return;
        var client = PredictionMarket64Client.At(chain, market);
        await client.DrawPieceAsync();
        var shown = MarketCalls.Pieces[(int)await shownPiece()];
        await client.ShowPieceAsync(shown.Salt, shown.Rows);
    }

    static Bytes32[] Commitments(ITestChain chain) => [.. MarketCalls.Pieces.Select((piece, index) => piece.Commitment(chain.Accounts[0], (uint)index))];
}
