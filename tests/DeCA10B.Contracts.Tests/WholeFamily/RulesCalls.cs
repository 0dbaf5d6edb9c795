using System.Numerics;
using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Staking;
using DeCA10B.Hashing;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Calls of the staking rules by their owner, who is the first sender, as a trainer makes them.</summary>
/// <param name="samples">What is committed to.</param>
sealed class RulesCalls(Gen<long[]> samples)
{
    readonly Dictionary<string, (long[] Data, ulong Label, Bytes32 Salt)> hidden = [];

    /// <summary>Steers the calls of a stage.</summary>
    public FamilyStage Of(FamilyStage stage)
    {
        stage.Check.Waits(Gen.ULong[1, 60]).Senders(3);
        return stage.Weight(1, "handleCommit handleReveal handleForfeit handleRefund handleReport handleSettle handleClaim handleExpire handleWithdraw transferOwnership")
            .With("transferOwnership", "newOwner", Gen.Const(new NativeChain().Accounts[0])).With("keyOf influenceOf", "data", samples)
            .Calls(30, Gen.Select(samples, Gen.ULong[0, 1], Gen.Byte[0, 2]), Commit).Calls(30, Gen.Select(Gen.Int[0, 1_000], Gen.Long[-2, 2]), Reveal)
            .Calls(60, Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 9], Gen.ULong[0, 1]), About)
            .Calls(20, Gen.Int[0, 1_000], After);
    }

    Call Commit(Situation situation, (long[] Data, ulong Label, byte Salt) sample)
    {
        var author = situation.Senders[sample.Salt];
        var salt = StakingScene.Salt(sample.Salt);
        var commitment = Keccak.Hash(Contract.EncodePacked((UInt256)31337, author, salt, sample.Label, sample.Data));
        hidden[commitment.ToString()] = (sample.Data, sample.Label, salt);
        return new Call("handleCommit", author, StakingScene.Floor * 9, commitment, StakingScene.Floor * 6, ulong.MaxValue) { From = situation.Senders[0] };
    }

    Call? Reveal(Situation situation, (int Pick, long Margin) choice)
    {
        if (FamilyStage.PickNew(situation, "handleCommit", choice.Pick) is not { } commit || !hidden.TryGetValue(new Bytes32((byte[])commit.Call.Arguments[2]).ToString(), out var sample)) return null;
        var step = sample.Label == 1 ? 1 : -1;
        return new Call("handleReveal", commit.Call.Arguments[0], sample.Data, sample.Label, sample.Salt, choice.Margin, choice.Pick % 3 == 0 ? 0 : step) { From = situation.Senders[0], Wait = 1 };
    }

    /// <summary>Refunds, reports, settlements, expiry of a record, in time mostly, with either verdict.</summary>
    static Call? About(Situation situation, (int Pick, int Kind, ulong Verdict) choice)
    {
        if (FamilyStage.PickNew(situation, "handleReveal", choice.Pick) is not { } added) return null;
        var (owner, author) = (situation.Senders[0], added.Call.Arguments[0]);
        object[] record = [added.Call.Arguments[1], added.Call.Arguments[2], added.Time];
        var other = situation.Senders.First(account => account != (Address)author);
        var wrong = 1 - (ulong)(BigInteger)added.Call.Arguments[2];
        return choice.Kind switch
        {
            0 or 1 => new Call("handleRefund", author, record[0], record[1], record[2], choice.Verdict) { From = owner, Wait = 60 },
            2 or 3 or 4 or 5 => new Call("handleReport", other, record[0], record[1], record[2], author, wrong) { From = owner, Wait = 60 },
            6 or 7 => new Call("handleSettle", other, record[0], record[1], record[2], author, choice.Verdict) { From = owner, Wait = 3_600 },
            8 when FamilyStage.Pick(situation, "handleReport", choice.Pick) is { } reported =>
                new Call("handleSettle", other, reported.Call.Arguments[1], reported.Call.Arguments[2], reported.Call.Arguments[3], reported.Call.Arguments[4], wrong) { From = owner, Wait = 3_600 },
            _ => new Call("handleExpire", record[0], record[1], record[2], author) { From = owner, Wait = 7_200 },
        };
    }

    /// <summary>Claims, forfeits, withdrawals.</summary>
    static Call? After(Situation situation, int pick)
    {
        var owner = situation.Senders[0];
        if (pick % 3 == 0 && FamilyStage.Pick(situation, "handleCommit", pick % 4) is { } commit) return new Call("handleForfeit", commit.Call.Arguments[0], commit.Call.Arguments[2]) { From = owner };
        if (pick % 3 == 1 || FamilyStage.Pick(situation, "handleReport", pick) is not { } report) return new Call("handleWithdraw", situation.Senders[pick % 3]) { From = owner };
        var arguments = report.Call.Arguments;
        long[] data = [.. ((object[])arguments[1]).Select(feature => (long)(BigInteger)feature)];
        var key = Keccak.Hash(Contract.EncodePacked(data, (ulong)(BigInteger)arguments[2], (UInt256)(ulong)(BigInteger)arguments[3], (Address)arguments[4]));
        return new Call("handleClaim", arguments[0], key) { From = owner };
    }
}
