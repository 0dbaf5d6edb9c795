using System.Numerics;
using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Hashing;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>Calls of trainers and of their parts that know what was added before.</summary>
static class TrainerCalls
{
    const uint OwnerWait = 3_600;
    const uint AnyWait = 7_200;

    /// <summary>Adds samples, claims them, and looks at their records.</summary>
    public static FamilyStage OfTrainers(this FamilyStage stage)
    {
        stage.Check.Values(Samples.Deposits);
        return stage.Weight(20, "addData").Weight(1, "transferClassifierOwnership").With("getNextAddDataCost(uint256)", "currentTimeS", Gen.ULong[2_000_500_000, 2_001_000_000])
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 100]), Refund)
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 3], Gen.ULong[0, 100]), Report)
            .Calls(5, Gen.Int[0, 1_000], Look);
    }

    /// <summary>Drives handler and mechanisms, whose owner is the first sender.</summary>
    public static FamilyStage OfParts(this FamilyStage stage)
    {
        stage.Check.Senders(2);
        return stage
            .With("handleAddData isDataEqual", "data", Samples.Sparse).With("isDataEqual", "d1", Gen.Long[0, 1].Array[0, 2]).With("isDataEqual", "d2", Gen.Long[0, 1].Array[0, 2])
            .With("handleAddData", "classification", Samples.Label).With("handleAddData", "cost", Gen.ULong).With("handleAddData", "msgValue", Gen.Const(Samples.Plenty))
            .With("transferOwnership", "newOwner", Gen.Const(new NativeChain().Accounts[0])).Weight(1, "transferOwnership").Weight(8, "dataHandler64.handleAddData")
            .Weight(1, "handleRefund handleReport")
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.Bool), Claim)
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.OneOf(Gen.Const("stakeable64"), Gen.Const("points64"))), Decide)
            .Calls(5, Gen.ULong[0, 90_000], (situation, seconds) => new Call("stakeable64.getNextAddDataCost(uint256)", situation.Chain.LatestBlock.Timestamp + seconds));
    }

    static Call? Refund(Situation situation, (int Pick, ulong Wait) choice) => FamilyStage.Pick(situation, "addData", choice.Pick) is not { } added ? null
        : new Call("refund", added.Call.Arguments[0], added.Call.Arguments[1], added.Time) { From = added.Call.From, Wait = choice.Wait };

    static Call? Report(Situation situation, (int Pick, ulong Wait, ulong Seconds) choice) => FamilyStage.Pick(situation, "addData", choice.Pick) is not { } added ? null
        : new Call("report", added.Call.Arguments[0], added.Call.Arguments[1], added.Time, added.Call.From)
        {
            Wait = choice.Seconds + (choice.Wait switch { 1 => OwnerWait, 2 => AnyWait, _ => 0 }),
        };

    static Call? Look(Situation situation, int pick)
    {
        if (FamilyStage.Pick(situation, "addData", pick) is not { } added) return null;
        object[] record = [added.Call.Arguments[0], added.Call.Arguments[1], added.Time, added.Call.From];
        return (pick % 4) switch
        {
            0 => new Call("getClaimableAmount", record),
            1 => new Call("getInitialDeposit", record),
            2 => new Call("getNumClaims", record),
            _ => new Call("hasClaimed", [.. record, situation.Senders[pick % situation.Senders.Count]]),
        };
    }

    static Call? Claim(Situation situation, (int Pick, bool IsRefund) choice)
    {
        if (FamilyStage.Pick(situation, "dataHandler64.handleAddData", choice.Pick) is not { } added) return null;
        var (author, data, label) = (added.Call.Arguments[0], added.Call.Arguments[2], added.Call.Arguments[3]);
        var owner = situation.Senders[0];
        if (choice.Pick % 5 == 0) return new Call("dataHandler64.updateClaimableAmount", KeyOf(added), (ulong)choice.Pick) { From = owner };
        return choice.IsRefund
            ? new Call("dataHandler64.handleRefund", author, data, label, added.Time) { From = owner }
            : new Call("dataHandler64.handleReport", situation.Senders[choice.Pick % 2], data, label, added.Time, author) { From = owner };
    }

    static Bytes32 KeyOf(PerformedCall added)
    {
        long[] data = [.. ((object[])added.Call.Arguments[2]).Select(feature => (long)(BigInteger)feature)];
        return Keccak.Hash(Contract.EncodePacked(data, (ulong)(BigInteger)added.Call.Arguments[3], (UInt256)added.Time, (Address)added.Call.Arguments[0]));
    }

    static Call Decide(Situation situation, (int Pick, string Mechanism) choice)
    {
        var (pick, mechanism) = choice;
        var (account, other) = (situation.Senders[pick % 2], situation.Senders[1 - (pick % 2)]);
        var now = situation.Chain.LatestBlock.Timestamp;
        return (pick % 3) switch
        {
            0 => new Call(mechanism + ".handleReport", account, new long[] { 1 }, 1ul, now - 100, other, 50ul, (ulong)pick % 60, false, (ulong)pick % 2, 1ul) { From = situation.Senders[0] },
            1 => new Call(mechanism + ".handleAddData(address,uint256,int64[],uint64)", account, Samples.Plenty, new long[] { 1 }, 1ul) { From = situation.Senders[0] },
            _ => new Call(mechanism + ".handleRefund", account, new long[] { 1 }, 1ul, now - (ulong)(pick % 120), (ulong)pick, false, 1ul, 0ul) { From = situation.Senders[0] },
        };
    }
}
