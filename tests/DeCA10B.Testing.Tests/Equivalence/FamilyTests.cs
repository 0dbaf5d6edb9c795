using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>The family of trainable contracts, joined and each part alone. <c>DECA10B_SEQUENCES=5000</c> makes 100,000 calls and more of each test.</summary>
public sealed class FamilyTests : EquivalenceTest
{
    const uint RefundWait = 60;
    const uint OwnerWait = 3_600;
    const uint AnyWait = 7_200;

    static readonly UInt256 Plenty = 1_000_000_000_000_000;

    static readonly Gen<long[]> Sample = Gen.Frequency(
        (12, Gen.Long[0, 9].HashSet[1, 4].Select(features => features.Order().ToArray())),
        (2, Gen.Long[0, 9].Array[0, 4]),
        (1, Gen.Long[-2, 12].Array[0, 3]),
        (1, Gen.Long.Array[0, 2]));

    static readonly Gen<ulong> Label = Gen.Frequency((20, Gen.ULong[0, 1]), (1, Gen.ULong));

    [Fact]
    public async Task The_joined_family_does_the_same()
    {
        var check = Testing.Equivalence.Of(JoinAsync)
            .With("addData", "data", Sample).With("addData", "classification", Label)
            .With("predict", "data", Sample).With("norm", "data", Sample).With("classifications", "index", Gen.ULong[0, 2])
            .With("evaluateBatch", "dataBatch", Batch).With("evaluateBatch", "_classifications", Gen.ULong[0, 1].Array[2])
            .Values(Gen.Frequency((8, Gen.Const(Plenty)), (1, Gen.Const(UInt256.Zero)), (1, Gen.ULong[1, 2_000_000_000_000].Select(wei => (UInt256)wei))))
            .Weight("addData", 20).Weight("transferOwnership", 1).Weight("transferClassifierOwnership", 1)
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 100]), Refund)
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 3], Gen.ULong[0, 100]), Report)
            .Calls(5, Gen.Int[0, 1_000], Look)
            .MayAlwaysRevert("dataHandler64.handleAddData", "dataHandler64.handleRefund", "dataHandler64.handleReport", "dataHandler64.updateClaimableAmount",
                "stakeable64.handleAddData", "stakeable64.handleRefund", "stakeable64.handleReport", "stakeable64.transferOwnership", "dataHandler64.transferOwnership",
                "stakeable64.getNextAddDataCost(uint256)", "stakeable64.acceptBeneficiary", "sparsePerceptron.featureIndices", "sparsePerceptron.update", "sparsePerceptron.transferOwnership",
                "sparsePerceptron.initializeWeights", "sparsePerceptron.initializeSparseWeights", "sparsePerceptron.addFeatureIndices");
        Show(await check.CheckAsync(sequences: 150));
    }

    [Fact]
    public async Task Each_part_alone_does_the_same()
    {
        var check = Testing.Equivalence.Of(DeployPartsAsync)
            .With("handleAddData", "data", Sample).With("handleAddData", "classification", Label).With("handleAddData", "cost", Gen.ULong).With("handleAddData", "msgValue", Gen.Const(Plenty))
            .With("update", "data", Sample).With("update", "classification", Label).With("predict", "data", Sample).With("norm", "data", Sample)
            .With("evaluateBatch", "dataBatch", Batch).With("evaluateBatch", "_classifications", Gen.ULong[0, 1].Array[2])
            .With("initializeSparseWeights", "_weights", Gen.Select(Gen.Long[0, 20], Gen.Long, (feature, weight) => new[] { feature, weight }).Array[0, 4])
            .With("initializeWeights", "startIndex", Gen.ULong[0, 20]).With("initializeWeights", "_weights", Gen.Long.Array[0, 5])
            .With("transferOwnership", "newOwner", Gen.Const(Address.Zero))
            .With("featureIndices", "index", Gen.ULong[0, 2]).With("classifications", "index", Gen.ULong[0, 2]).Weight("addFeatureIndices", 6)
            .Senders(2)
            .Calls(15, Gen.Select(Gen.Int[0, 1_000], Gen.Bool), Claim)
            .Calls(5, Gen.Int[0, 1_000], Decide)
            .MayAlwaysRevert("transferOwnership", "dataHandler64.updateClaimableAmount", "stakeable64.getNextAddDataCost(uint256)", "stakeable64.acceptBeneficiary", "sparsePerceptron.featureIndices");
        Show(await check.CheckAsync(sequences: 150));
    }

    [Fact]
    public async Task The_composed_family_does_the_same()
    {
        var check = Testing.Equivalence.Of<SparsePerceptronTrainer>()
            .Deploy("family", "of parts", "none", new object[] { RefundWait, OwnerWait, AnyWait, 1_000_000_000u }, new[] { "no", "yes" }, new[] { 2, -2, 2, -2, 2, -2, 2, -2 }, 0, 3u)
            .With("addData", "data", Sample).With("addData", "classification", Label)
            .With("predict", "data", Sample).With("norm", "data", Sample).With("classifications", "index", Gen.ULong[0, 2])
            .With("evaluateBatch", "dataBatch", Batch).With("evaluateBatch", "_classifications", Gen.ULong[0, 1].Array[2])
            .With("initializeSparseWeights", "_weights", Gen.Select(Gen.Long[0, 20], Gen.Long[-9, 9], (feature, weight) => new[] { feature, weight }).Array[0, 4])
            .With("initializeWeights", "startIndex", Gen.ULong[0, 20]).With("initializeWeights", "_weights", Gen.Long[-9, 9].Array[0, 5])
            .With("featureIndices", "index", Gen.ULong[0, 2])
            .Values(Gen.Frequency((8, Gen.Const(Plenty)), (1, Gen.Const(UInt256.Zero)), (1, Gen.ULong[1, 2_000_000_000_000].Select(wei => (UInt256)wei))))
            .Weight("addData", 20).Weight("transferOwnership", 1)
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 100]), Refund)
            .Calls(20, Gen.Select(Gen.Int[0, 1_000], Gen.ULong[0, 3], Gen.ULong[0, 100]), Report)
            .Calls(5, Gen.Int[0, 1_000], Look)
            .MayAlwaysRevert("getNextAddDataCost(uint256)", "featureIndices", "acceptBeneficiary");
        Show(await check.CheckAsync(sequences: 150));
    }

    static readonly Gen<object[][]> Batch = Gen.Frequency((3, Gen.Int[0, 12].Select(feature => (object)feature)), (5, Gen.Const((object)0xffffff))).Array[60].Array[2];

    static async Task JoinAsync(ITestChain chain)
    {
        var handler = await DataHandler64Client.DeployAsync(chain);
        var incentives = await Stakeable64Client.DeployAsync(chain, RefundWait, OwnerWait, AnyWait, 1_000_000_000);
        var model = await SparsePerceptronClient.DeployAsync(chain, ["no", "yes"], [2, -2, 2, -2, 2, -2, 2, -2], 0, 3);
        var trainer = await CollaborativeTrainer64Client.DeployAsync(chain, "family", "of contracts", "none", handler.Address, incentives.Address, model.Address);
        await handler.TransferOwnershipAsync(trainer.Address);
        await incentives.TransferOwnershipAsync(trainer.Address);
        await model.TransferOwnershipAsync(trainer.Address);
    }

    static async Task DeployPartsAsync(ITestChain chain)
    {
        await DataHandler64Client.DeployAsync(chain);
        await Stakeable64Client.DeployAsync(chain, RefundWait, OwnerWait, AnyWait, 1_000_000_000);
        await SparsePerceptronClient.DeployAsync(chain, ["no", "yes"], [2, -2, 2, -2, 2, -2, 2, -2], 0, 1_000_000_000);
    }

    static PerformedCall? Pick(Situation situation, string function, int pick) =>
        situation.Succeeded(function) is { Count: > 0 } calls ? calls[pick % calls.Count] : null;

    static Call? Refund(Situation situation, (int Pick, ulong Wait) choice) => Pick(situation, "addData", choice.Pick) is not { } added ? null
        : new Call("refund", added.Call.Arguments[0], added.Call.Arguments[1], added.Time) { From = added.Call.From, Wait = choice.Wait };

    static Call? Report(Situation situation, (int Pick, ulong Wait, ulong Seconds) choice) => Pick(situation, "addData", choice.Pick) is not { } added ? null
        : new Call("report", added.Call.Arguments[0], added.Call.Arguments[1], added.Time, added.Call.From)
        {
            Wait = choice.Seconds + (choice.Wait switch { 1 => OwnerWait, 2 => AnyWait, _ => 0 }),
        };

    static Call? Look(Situation situation, int pick)
    {
        if (Pick(situation, "addData", pick) is not { } added) return null;
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
        if (Pick(situation, "dataHandler64.handleAddData", choice.Pick) is not { } added) return null;
        var (author, data, label) = (added.Call.Arguments[0], added.Call.Arguments[2], added.Call.Arguments[3]);
        var owner = situation.Senders[0];
        return choice.IsRefund
            ? new Call("dataHandler64.handleRefund", author, data, label, added.Time) { From = owner }
            : new Call("dataHandler64.handleReport", situation.Senders[choice.Pick % 2], data, label, added.Time, author) { From = owner };
    }

    static Call Decide(Situation situation, int pick)
    {
        var (account, other) = (situation.Senders[pick % 2], situation.Senders[1 - (pick % 2)]);
        var now = situation.Chain.LatestBlock.Timestamp;
        return pick % 3 == 0
            ? new Call("stakeable64.handleReport", account, new long[] { 1 }, 1ul, now - 100, other, 50ul, (ulong)pick % 60, false, (ulong)pick % 2, 1ul) { From = situation.Senders[0] }
            : new Call("stakeable64.handleRefund", account, new long[] { 1 }, 1ul, now - (ulong)(pick % 120), (ulong)pick, false, 1ul, 0ul) { From = situation.Senders[0] };
    }

    static void Show(EquivalenceReport report) => TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
}
