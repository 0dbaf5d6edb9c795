using System.Numerics;
using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Staking;
using DeCA10B.Hashing;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.Properties;

/// <summary>Staking, call by call in both lives, over random sequences that know what was committed to. <c>DECA10B_SEQUENCES=5000</c> is a long form.</summary>
public sealed class StakingEquivalence
{
    readonly Dictionary<string, (long[] Data, ulong Label, Bytes32 Salt)> hidden = [];

    static readonly Gen<(long[] Data, ulong Label, byte Salt)> Sample = Gen.Select(
        Gen.Long[0, 9].HashSet[1, 4].Select(features => features.Order().ToArray()), Gen.ULong[0, 1], Gen.Byte[0, 3]);

    [Fact]
    public async Task Staking_does_the_same_in_both_lives()
    {
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        string[] parts =
        [
            "handleCommit", "handleReveal", "handleForfeit", "handleRefund", "handleReport", "handleSettle", "handleClaim", "handleExpire", "handleWithdraw", "update",
            "initializeWeights", "initializeSparseWeights", "addFeatureIndices", "featureIndices", "stakeablePlus64.transferOwnership", "sparsePerceptron.transferOwnership",
        ];
        var report = await Equivalence.Of(DeployAsync)
            .Calls(30, Sample, Commit).Calls(30, Gen.Int[0, 1_000], Reveal)
            .Calls(10, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 200]), (situation, choice) => About(situation, "refund", choice.Item1, choice.Item2, named: false))
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 200]), (situation, choice) => About(situation, "report", choice.Item1, choice.Item2, named: true))
            .Calls(15, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 4_000]), (situation, choice) => About(situation, "settle", choice.Item1, choice.Item2, named: true))
            .Calls(5, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 8_000]), (situation, choice) => About(situation, "expire", choice.Item1, choice.Item2, named: true))
            .Calls(10, Gen.Int[0, 1_000], Claim).Calls(5, Gen.Int[0, 1_000], Forfeit)
            .With("evaluateBatch", "dataBatch", Gen.Const(Array.Empty<object[]>())).With("classifications", "index", Gen.ULong[0, 1])
            .With("predict", "data", Sample.Select(sample => sample.Data)).With("margin", "data", Sample.Select(sample => sample.Data))
            .Waits(Gen.ULong[1, 60]).Weight("transferOwnership", 0).Weight("transferClassifierOwnership", 0)
            .MayAlwaysRevert([.. parts, "claim", "expire", "forfeit", "collectTreasury", "acceptAdministration", "offerAdministration", "transferOwnership", "report", "settle", "evaluateBatch"])
            .CheckAsync(sequences: 60);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
    }

    static async Task DeployAsync(ITestChain chain)
    {
        var rules = await StakeablePlus64Client.DeployAsync(chain, StakingScene.Terms with { RevealBlocks = 4, BurnShare = 1_000 }, 0, chain.Accounts[0]);
        var model = await SparsePerceptronClient.DeployAsync(chain, ["no", "yes"], [2, -2, 2, -2, 2, -2, 2, -2], 0, 1);
        var judge = await PerceptronJudge64Client.DeployAsync(chain, model.Address);
        var trainer = await StakingTrainer64Client.DeployAsync(chain, rules.Address, judge.Address, model.Address);
        await rules.TransferOwnershipAsync(trainer.Address);
        await model.TransferOwnershipAsync(trainer.Address);
    }

    Call Commit(Situation situation, (long[] Data, ulong Label, byte Salt) sample)
    {
        var author = situation.Senders[sample.Salt % situation.Senders.Count];
        var salt = StakingScene.Salt(sample.Salt);
        var commitment = Keccak.Hash(Contract.EncodePacked((UInt256)31337, author, salt, sample.Label, sample.Data));
        hidden[commitment.ToString()] = (sample.Data, sample.Label, salt);
        return new Call("commit", commitment, StakingScene.Floor * 6, ulong.MaxValue) { From = author, Value = StakingScene.Floor * 9 };
    }

    Call? Reveal(Situation situation, int pick)
    {
        if (Pick(situation, "commit", pick) is not { } commit || !hidden.TryGetValue(new Bytes32((byte[])commit.Call.Arguments[0]).ToString(), out var sample)) return null;
        return new Call("reveal", sample.Data, sample.Label, sample.Salt) { From = commit.Call.From, Wait = 1 };
    }

    static Call? About(Situation situation, string function, int pick, ulong wait, bool named)
    {
        if (Pick(situation, "reveal", pick) is not { } added) return null;
        object[] record = [added.Call.Arguments[0], added.Call.Arguments[1], added.Time];
        return named ? new Call(function, [.. record, added.Call.From]) { Wait = wait } : new Call(function, record) { From = added.Call.From, Wait = wait };
    }

    static Call? Claim(Situation situation, int pick)
    {
        if (Pick(situation, "report", pick) is not { } report) return null;
        var arguments = report.Call.Arguments;
        long[] data = [.. ((object[])arguments[0]).Select(feature => (long)(BigInteger)feature)];
        var key = Keccak.Hash(Contract.EncodePacked(data, (ulong)(BigInteger)arguments[1], (UInt256)(ulong)(BigInteger)arguments[2], (Address)arguments[3]));
        return new Call("claim", report.Call.From, key);
    }

    static Call? Forfeit(Situation situation, int pick) =>
        Pick(situation, "commit", pick) is not { } commit ? null : new Call("forfeit", commit.Call.From, commit.Call.Arguments[0]) { Wait = 1 };

    static PerformedCall? Pick(Situation situation, string function, int pick) =>
        situation.Succeeded(function) is { Count: > 0 } calls ? calls[pick % calls.Count] : null;
}
