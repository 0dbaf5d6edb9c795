using System.Globalization;
using System.Text;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.PublicInterface;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Contracts.Tests.Composition;

public sealed class ComposedGasTests
{
    const int LargestContract = 24_576;

    static readonly StakeableTerms Terms = new() { RefundWaitTimeS = 60, OwnerClaimWaitTimeS = 3_600, AnyAddressClaimWaitTimeS = 7_200, CostWeight = 1_000_000_000 };

    /// <summary>The steps of <c>GasTests</c> once more, in one contract, solc's legacy pipeline.</summary>
    [Fact]
    public async Task The_gas_of_each_step_of_a_composed_trainer_is_as_verified()
    {
        Assert.SkipWhen(Artifact.Find(nameof(SparsePerceptronTrainer))?.IsViaIR == true, "the figures are the legacy pipeline's");
        await using var scene = await LifeStart.StartAsync(Life.Evm);
        var text = new StringBuilder();
        void Note(string step, TransactionReceipt receipt) => text.Append(CultureInfo.InvariantCulture, $"{receipt.GasUsed,9:N0}  {step}\n");
        var deployed = await scene.Chain.DeployAsync(SparsePerceptronTrainer.Descriptor, Arguments());
        var trainer = SparsePerceptronTrainerClient.At(scene.Chain, deployed.ContractAddress!.Value);
        async Task<ulong> AddAsync(string step, Address author, int first, UInt256 value)
        {
            Note(step, await trainer.AddDataAsync(Sample(first), 1, await scene.NextAsync(author, value: value)));
            return (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        }

        var first = await AddAsync("addData, right label, the first of all", scene.Good, 0, Scene.Plenty);
        var second = await AddAsync("addData, right label", scene.Good, 40, Scene.Plenty);
        await AddAsync("addData, right label, exact price", scene.Good, 80, 360_000_000_000);
        var wrong = await AddAsync("addData, wrong label", scene.Bad, 121, Scene.Plenty);
        Note("refund, the account's first", await trainer.RefundAsync(Sample(0), 1, first, await scene.NextAsync(scene.Good)));
        Note("refund", await trainer.RefundAsync(Sample(40), 1, second, await scene.NextAsync(scene.Good)));
        Note("report", await trainer.ReportAsync(Sample(121), 1, wrong, scene.Bad, await scene.NextAsync(scene.Good)));
        Snapshot.Verify("composed-gas", "txt", text.ToString());
    }

    [Fact]
    public void A_composed_trainer_fits_the_size_of_a_contract()
    {
        foreach (var family in Family.All)
        {
            var artifact = Artifact.Find(family.Trainer.Name);
            Assert.SkipWhen(artifact is null, "no artifact: Node.js was missing when this was built");
            Assert.InRange(artifact!.DeployedSize, 1, LargestContract);
        }
    }

    static byte[] Arguments()
    {
        var parameters = Testing.Schema.ContractSchema.Parse(SparsePerceptronTrainer.Descriptor.Abi).Constructor;
        object[] terms = [Terms.RefundWaitTimeS, Terms.OwnerClaimWaitTimeS, Terms.AnyAddressClaimWaitTimeS, Terms.CostWeight];
        object[] values = ["scene", "a test", "none", terms, new[] { "no", "yes" }, Enumerable.Range(0, 400).Select(feature => feature % 2 == 0 ? 1_000_000_000 : -1_000_000_000).ToArray(), 0, 500_000_000u];
        return Testing.Schema.SchemaEncoding.Encode(parameters, (object[])parameters.Normalize(values));
    }

    static long[] Sample(int first) => [.. Enumerable.Range(0, 20).Select(index => first + (2L * index))];
}
