using System.Numerics;
using CsCheck;
using DeCA10B.Contracts.Tests.Markets;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Calls of a market that know the test set and what was contributed. The market is the second contract of its stage.</summary>
static class MarketCalls
{
    /// <summary>The hidden test set: even features speak for label 1.</summary>
    public static readonly Piece[] Pieces = [.. Enumerable.Range(0, 3).Select(index => Piece.Of(index, [(1, [0, 2]), (0, [1, 3]), (1, [4])]))];

    public static readonly Gen<long[]> Sample = Gen.Frequency(
        (12, Gen.Long[0, 5].HashSet[1, 3].Select(features => features.Order().ToArray())), (1, Gen.Long[-1, 6].Array[0, 4]));

    static readonly Gen<ulong> Label = Gen.Frequency((14, Gen.ULong[0, 1]), (1, Gen.ULong));

    /// <summary>What every market is called with: its test set from the first piece to the last.</summary>
    public static FamilyStage OfMarkets(this FamilyStage stage)
    {
        stage.Check.Values(Gen.ULong[5, 20].Select(wei => (UInt256)wei)).Waits(Gen.ULong[1, 3]);
        // From the participation to the payment takes long.
        return stage.Length(60, 120)
            .With("addData predict margin requireTrainable train untrain update", "data", Sample).With("addData requireTrainable train untrain update", "classification", Label)
            .With("collect", "account", Gen.UInt[0, 6]).With("collect", "index", Gen.UInt[0, 6]).With("row", "row", Gen.UInt[0, 5])
            .With("contributions", "index", Gen.UInt[0, 4]).With("accounts", "index", Gen.UInt[0, 4]).With("commitments", "index", Gen.ULong[0, 3])
            .Weight(1, "addPieces drawPiece showPiece cancel giveUp releaseModel offerOwnership acceptOwnership train untrain update transferOwnership process revealPiece endMarket endOpening reveal collectRest")
            .Calls(20, Gen.Int[0, 2], Begin).Calls(60, Gen.Int[0, 40], Reveal).Calls(16, Gen.Int[0, 9], End);
    }

    /// <summary>Contributing and scoring in the market by accuracy.</summary>
    public static FamilyStage OfAccuracy(this FamilyStage stage) => stage.Weight(4, "addData").Weight(1, "collect")
        .Calls(60, Gen.Select(Sample, Label), (situation, choice) => Market(situation).Phase == MarketPhase.Participating ? new Call("addData", choice.Item1, choice.Item2) : null)
        .Calls(20, Gen.Const(0), EndInTime).Calls(60, Gen.UInt[0, 20], Collect)
        .Calls(120, Gen.Select(Gen.UInt[1, 20], Gen.Int[0, 4]), Process);

    static Call? EndInTime(Situation situation, int _)
    {
        var market = situation.Contract<PredictionMarket64>(1);
        return market.Phase == MarketPhase.Participating && market.ContributionCount > 2 ? new Call("endMarket") { Wait = 1 } : null;
    }

    /// <summary>An account that has something left.</summary>
    static Call? Collect(Situation situation, uint pick)
    {
        var market = situation.Contract<PredictionMarket64>(1);
        if (market.Phase is not (MarketPhase.Collecting or MarketPhase.Cancelled) || market.AccountCount == 0) return null;
        var account = pick % (uint)market.AccountCount;
        return market.Accounts(account).Balance > 0 ? new Call("collect", account) : null;
    }

    /// <summary>Samples that were contributed.</summary>
    public static long[] SampleOf(PerformedCall call, int argument) => [.. ((object[])call.Call.Arguments[argument]).Select(feature => (long)(BigInteger)feature)];

    static HiddenTestMarket64 Market(Situation situation) => situation.Contract<HiddenTestMarket64>(1);

    /// <summary>What leads to the participation.</summary>
    static Call? Begin(Situation situation, int pick)
    {
        var market = Market(situation);
        if (market.Phase == MarketPhase.Committing && pick == 0) return new Call("addPieces", new[] { new[] { Piece.Of(0, [(1, [3])]).Commitment(situation.Senders[0], 3) } }) { From = situation.Senders[0] };
        if (market.Phase == MarketPhase.Committing) return new Call("drawPiece") { Wait = 1 };
        if (market.Phase != MarketPhase.Showing) return null;
        var shown = Of((int)market.ShownPiece);
        return new Call("showPiece", shown.Salt, shown.Rows) { Wait = 1 };
    }

    /// <summary>Mostly the piece that is next.</summary>
    static Call? Reveal(Situation situation, int pick)
    {
        var market = Market(situation);
        if (market.Phase != MarketPhase.Revealing && pick > 0) return null;
        var next = (int)market.NextPiece;
        var piece = Of(pick < 2 ? pick : next);
        return new Call("revealPiece", piece.Salt, piece.Rows) { Wait = 1 };
    }

    /// <summary>What ends a phase by time, and what the owner does then.</summary>
    static Call? End(Situation situation, int pick)
    {
        var owner = situation.Senders[0];
        return (Market(situation).Phase, pick) switch
        {
            (MarketPhase.Committing or MarketPhase.Showing or MarketPhase.Revealing, 0) => new Call("cancel") { Wait = MarketScene.RevealWait + 1 },
            (MarketPhase.Scoring, 0 or 1) => new Call("giveUp") { Wait = MarketScene.ScoringWait + 1 },
            (MarketPhase.Collecting or MarketPhase.Cancelled, 0 or 1) => new Call("collectRest") { From = owner, Wait = pick == 0 ? MarketScene.CollectionWait + 1 : 1 },
            (MarketPhase.Collecting or MarketPhase.Cancelled, 2) => new Call("releaseModel", owner) { From = owner },
            (_, 3) => new Call("offerOwnership", owner) { From = owner },
            (_, 4) => new Call("acceptOwnership") { From = owner },
            _ => null,
        };
    }

    static Piece Of(int index) => index < Pieces.Length ? Pieces[index] : Piece.Of(0, [(1, [3])]);

    /// <summary>The samples that are next, or some that are not.</summary>
    static Call? Process(Situation situation, (uint Budget, int Samples) choice)
    {
        var market = situation.Contract<PredictionMarket64>(1);
        if (market.Phase != MarketPhase.Scoring) return null;
        var added = situation.Succeeded("addData").Select(call => SampleOf(call, 0)).ToList();
        var isReset = market.Stage == ScoringStage.Resetting;
        var samples = isReset ? added.Take((int)market.Position).Reverse() : added.Skip((int)market.Position + (market.IsTrained ? 1 : 0));
        return new Call("process", samples.Take(choice.Samples).ToArray(), choice.Budget) { Wait = 1 };
    }
}
