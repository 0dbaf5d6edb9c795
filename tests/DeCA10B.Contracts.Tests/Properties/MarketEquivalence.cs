using System.Numerics;
using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Markets;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>A market, call by call in both lives, over random sequences from the participation to the payment. <c>DECA10B_SEQUENCES=5000</c> is a long form.</summary>
public sealed class MarketEquivalence
{
    static readonly Piece[] Pieces = [.. Enumerable.Range(0, 3).Select(index => Piece.Of(index, [(1, [0, 2]), (0, [1, 3]), (1, [4])]))];

    static readonly Gen<long[]> Sample = Gen.Frequency((8, Gen.Long[0, 5].HashSet[1, 3].Select(features => features.Order().ToArray())), (1, Gen.Long[-1, 6].Array[0, 4]));

    [Theory, InlineData(""), InlineData("greater grouped reset")]
    public async Task A_market_does_the_same_in_both_lives(string options)
    {
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        var report = await Equivalence.Of(chain => DeployAsync(chain, options))
            .With("addData", "data", Sample).With("addData", "classification", Gen.Frequency((9, Gen.ULong[0, 1]), (1, Gen.ULong)))
            .Values(Gen.ULong[5, 20].Select(wei => (UInt256)wei)).Waits(Gen.ULong[1, 3])
            .Calls(15, Gen.Const(0), (_, _) => new Call("endMarket") { Wait = 1 }).Calls(20, Gen.Int[0, 2], Reveal)
            .Calls(60, Gen.Select(Gen.UInt[1, 20], Gen.Int[0, 4]), Process)
            .With("collect", "account", Gen.UInt[0, 4]).With("row", "row", Gen.UInt[0, 5]).With("contributions", "index", Gen.UInt[0, 4]).With("accounts", "index", Gen.UInt[0, 4])
            .With("commitments", "index", Gen.ULong[0, 3]).With("predict", "data", Sample).With("margin", "data", Sample).With("requireTrainable", "data", Sample).With("requireTrainable", "classification", Gen.ULong[0, 2])
            .Weight("addData", 60).Weight("process", 0).Weight("revealPiece", 0).Weight("endMarket", 0).Length(30, 80)
            .Weight("addPieces", 1).Weight("drawPiece", 1).Weight("showPiece", 1).Weight("cancel", 1).Weight("giveUp", 1).Weight("releaseModel", 1).Weight("offerOwnership", 1)
            .Weight("acceptOwnership", 1).Weight("train", 1).Weight("untrain", 1).Weight("update", 1).Weight("reversiblePerceptron64.transferOwnership", 1)
            .MayAlwaysRevert("addPieces", "drawPiece", "showPiece", "cancel", "giveUp", "releaseModel", "acceptOwnership", "train", "untrain", "update",
                "reversiblePerceptron64.transferOwnership", "offerOwnership", "collect", "collectRest", "row", "contributions", "accounts")
            .CheckAsync(sequences: 40);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
    }

    static async Task DeployAsync(ITestChain chain, string options)
    {
        var provider = chain.Accounts[0];
        var model = await ReversiblePerceptron64Client.DeployAsync(chain, [1, -1, -1, 1, -1], 0, 1);
        var market = await PredictionMarket64Client.DeployAsync(
            chain, model.Address, MarketScene.Terms(5, minContributions: 3), MarketScene.Options(options),
            [.. Pieces.Select((piece, index) => piece.Commitment(provider, (uint)index))], new CallOptions(provider, 1_000));
        await model.TransferOwnershipAsync(market.Address);
        await market.DrawPieceAsync();
        var shown = Pieces[(int)await market.ShownPieceAsync()];
        await market.ShowPieceAsync(shown.Salt, shown.Rows);
    }

    /// <summary>Mostly the piece that is next.</summary>
    static Call Reveal(Situation situation, int pick)
    {
        var next = (int)situation.Contract<PredictionMarket64>(1).NextPiece;
        var piece = Pieces[pick == 0 || next >= Pieces.Length ? pick : next];
        return new Call("revealPiece", piece.Salt, piece.Rows) { Wait = 1 };
    }

    /// <summary>The samples that are next, or some that are not.</summary>
    static Call? Process(Situation situation, (uint Budget, int Samples) choice)
    {
        var market = situation.Contract<PredictionMarket64>(1);
        if (market.Phase != MarketPhase.Scoring) return null;
        var added = situation.Succeeded("addData").Select(call => ((object[])call.Call.Arguments[0]).Select(feature => (long)(BigInteger)feature).ToArray()).ToList();
        var isReset = market.Stage == ScoringStage.Resetting;
        var samples = isReset ? added.Take((int)market.Position).Reverse() : added.Skip((int)market.Position + (market.IsTrained ? 1 : 0));
        return new Call("process", samples.Take(choice.Samples).ToArray(), choice.Budget) { Wait = 1 };
    }
}
