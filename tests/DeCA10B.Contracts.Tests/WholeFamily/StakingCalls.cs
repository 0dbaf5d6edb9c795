using System.Numerics;
using CsCheck;
using DeCA10B.Contracts.Tests.Staking;
using DeCA10B.Hashing;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Calls of a staking trainer that know what was committed to.</summary>
/// <param name="samples">What is committed to.</param>
sealed class StakingCalls(Gen<long[]> samples)
{
    readonly Dictionary<string, (long[] Data, ulong Label, Bytes32 Salt)> hidden = [];

    /// <summary>Steers the calls of a stage.</summary>
    public FamilyStage Of(FamilyStage stage)
    {
        stage.Check.Waits(Gen.ULong[1, 60]);
        // From a commitment to the claims after the settlement takes long.
        return stage.Length(40, 100)
            .Calls(30, Gen.Select(samples, Gen.ULong[0, 1], Gen.Byte[0, 3]), Commit).Calls(30, Gen.Int[0, 1_000], Reveal)
            .Calls(10, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 200]), (situation, choice) => About(situation, "refund", choice.Item1, choice.Item2, named: false))
            .Calls(40, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 200]), (situation, choice) => About(situation, "report", choice.Item1, choice.Item2 + 30, named: true))
            .Calls(15, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[3_600, 4_000]), (situation, choice) => About(situation, "settle", choice.Item1, choice.Item2, named: true))
            .Calls(5, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 8_000]), (situation, choice) => About(situation, "expire", choice.Item1, choice.Item2, named: true))
            .Calls(20, Gen.Int[0, 1_000], Claim).Calls(8, Gen.Int[0, 1_000], Forfeit).Calls(8, Gen.Int[0, 1_000], Withdraw)
            .Weight(1, "commit reveal refund report settle expire claim forfeit withdraw transferOwnership transferClassifierOwnership offerAdministration acceptAdministration")
            .Weight(0, "handleCommit handleReveal handleForfeit handleRefund handleReport handleSettle handleClaim handleExpire handleWithdraw update train untrain addFeatureIndices");
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
        if (FamilyStage.PickNew(situation, "commit", pick) is not { } commit || !hidden.TryGetValue(new Bytes32((byte[])commit.Call.Arguments[0]).ToString(), out var sample)) return null;
        return new Call("reveal", sample.Data, sample.Label, sample.Salt) { From = commit.Call.From, Wait = 1 };
    }

    static Call? About(Situation situation, string function, int pick, ulong wait, bool named)
    {
        if (FamilyStage.Pick(situation, "reveal", pick) is not { } added) return null;
        // What was reported is settled, and what was settled has expired, more often than chance has it.
        if (function == "settle" && pick % 2 == 0 && FamilyStage.Pick(situation, "report", pick) is { } reported) return new Call(function, reported.Call.Arguments) { Wait = wait };
        if (function == "expire" && FamilyStage.Pick(situation, "settle", pick) is { } settled) return new Call(function, settled.Call.Arguments) { Wait = wait };
        object[] record = [added.Call.Arguments[0], added.Call.Arguments[1], added.Time];
        // The founder, who has standing from the beginning, is the second sender.
        Address? caller = function == "report" && pick % 4 > 0 ? situation.Senders[1] : null;
        return named ? new Call(function, [.. record, added.Call.From]) { From = caller, Wait = wait } : new Call(function, record) { From = added.Call.From, Wait = wait };
    }

    static Call? Claim(Situation situation, int pick)
    {
        // Of what was settled, if there is such.
        var reports = situation.Succeeded("report").ToArray();
        var settled = situation.Succeeded("settle").Select(call => Convert.ToHexString(call.Call.Data[4..])).ToHashSet();
        var claimable = reports.Where(call => settled.Contains(Convert.ToHexString(call.Call.Data[4..]))).ToArray();
        if ((claimable.Length > 0 ? claimable : reports) is not { Length: > 0 } candidates) return null;
        var report = candidates[pick % candidates.Length];
        var arguments = report.Call.Arguments;
        long[] data = [.. ((object[])arguments[0]).Select(feature => (long)(BigInteger)feature)];
        var key = Keccak.Hash(Contract.EncodePacked(data, (ulong)(BigInteger)arguments[1], (UInt256)(ulong)(BigInteger)arguments[2], (Address)arguments[3]));
        return new Call("claim", report.Call.From, key);
    }

    /// <summary>The oldest commitments, which are past their blocks sooner.</summary>
    static Call? Forfeit(Situation situation, int pick) =>
        FamilyStage.Pick(situation, "commit", pick % 3) is not { } commit ? null : new Call("forfeit", commit.Call.From, commit.Call.Arguments[0]) { Wait = 1 };

    /// <summary>By somebody who got something back.</summary>
    static Call? Withdraw(Situation situation, int pick) =>
        FamilyStage.Pick(situation, pick % 2 == 0 ? "refund" : "settle", pick) is not { } paid ? null : new Call("withdraw") { From = paid.Call.From };
}
