using CsCheck;
using DeCA10B.Contracts.Tests.Markets;
using DeCA10B.Hashing;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Calls of a market of hidden contributions that know what was committed to.</summary>
/// <param name="samples">What is contributed.</param>
sealed class BrierCalls(Gen<long[]> samples)
{
    readonly Dictionary<string, (long[] Data, ulong Label, Bytes32 Salt)> hidden = [];

    /// <summary>Steers the calls of a stage.</summary>
    public FamilyStage Of(FamilyStage stage) => stage
        .Weight(1, "commit collect").With("feesOf", "keeper", Gen.Const(Address.Zero))
        .Calls(60, Gen.Select(samples, Gen.ULong[0, 1], Gen.Byte[0, 3]), Commit).Calls(80, Gen.Int[0, 1_000], Reveal)
        .Calls(20, Gen.Const(0), End).Calls(120, Gen.Select(Gen.UInt[1, 12], Gen.Int[1, 3]), Process).Calls(80, Gen.Int[0, 1_000], Collect);

    /// <summary>What ends the participation, and then the time for revealing.</summary>
    static Call? End(Situation situation, int _)
    {
        var market = situation.Contract<BrierMarket64>(1);
        if (market.Phase == MarketPhase.Participating && market.ContributionCount > 2) return new Call("endMarket") { Wait = MarketScene.Participation + 1 };
        return market.Phase == MarketPhase.Opening ? new Call("endOpening") { Wait = MarketScene.RevealWait + 1 } : null;
    }

    /// <summary>A contribution that has something left, or the fees of whoever moved the scoring on.</summary>
    static Call? Collect(Situation situation, int pick)
    {
        var market = situation.Contract<BrierMarket64>(1);
        if (market.Phase is not (MarketPhase.Collecting or MarketPhase.Cancelled)) return null;
        if (pick % 4 == 0 && situation.Senders.FirstOrDefault(account => market.FeesOf(account) > 0) is var keeper && keeper != default) return new Call("collectFees") { From = keeper };
        var index = (uint)pick % Math.Max(1, (uint)market.ContributionCount);
        return market.ContributionCount > 0 && market.Contributions(index).Balance > 0 ? new Call("collect", index) : null;
    }

    static MarketPhase Phase(Situation situation) => situation.Contract<BrierMarket64>(1).Phase;

    Call? Commit(Situation situation, (long[] Data, ulong Label, byte Salt) sample)
    {
        if (Phase(situation) != MarketPhase.Participating) return null;
        var author = situation.Senders[sample.Salt % situation.Senders.Count];
        var salt = BrierScene.Salt(sample.Salt);
        var commitment = BrierScene.Hidden(author, sample.Data, sample.Label, salt);
        hidden[commitment.ToString()] = (sample.Data, sample.Label, salt);
        return new Call("commit", commitment) { From = author };
    }

    Call? Reveal(Situation situation, int pick)
    {
        var market = situation.Contract<BrierMarket64>(1);
        if (market.Phase != MarketPhase.Opening) return null;
        var count = (uint)market.ContributionCount;
        var index = Enumerable.Range(0, (int)count).Select(at => (uint)at).OrderBy(at => market.Contributions(at).IsRevealed).ElementAt(pick % 8 == 0 ? pick % (int)count : 0);
        if (!hidden.TryGetValue(market.Contributions(index).Hash.ToString(), out var sample)) return null;
        return new Call("reveal", index, sample.Data, sample.Label, sample.Salt) { Wait = 1 };
    }

    /// <summary>The sample at the position and those after it, or some that are not next.</summary>
    Call? Process(Situation situation, (uint Budget, int Samples) choice)
    {
        var market = situation.Contract<BrierMarket64>(1);
        if (market.Phase != MarketPhase.Scoring) return null;
        var commits = situation.Succeeded("commit").Skip((int)market.Position);
        var next = commits.Select(call => hidden.TryGetValue(new Bytes32((byte[])call.Call.Arguments[0]).ToString(), out var sample) ? sample.Data : []);
        return new Call("process", next.Take(choice.Samples).ToArray(), choice.Budget) { Wait = 1 };
    }
}
