using System.Globalization;
using System.Text;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.PublicInterface;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Contracts.Tests.Snapshots;

public sealed class GasTests
{
    /// <summary>Gas of the steps that users pay for, a sample of 20 features, solc's legacy pipeline. A change of this file is a change of their bill.</summary>
    [Fact]
    public async Task The_gas_of_each_step_is_as_verified()
    {
        Assert.SkipWhen(Artifact.Find(nameof(SparsePerceptron))?.IsViaIR == true, "the figures are the legacy pipeline's");
        await using var scene = await Scene.DeployAsync(Life.Evm, weights: Weights());
        var text = new StringBuilder();
        void Note(string step, TransactionReceipt receipt) => text.Append(CultureInfo.InvariantCulture, $"{receipt.GasUsed,9:N0}  {step}\n");
        async Task<ulong> AddAsync(string step, Address author, int first, UInt256 value)
        {
            Note(step, await scene.Trainer.AddDataAsync(Sample(first), 1, await scene.NextAsync(author, value: value)));
            return (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        }

        var first = await AddAsync("addData, right label, the first of all", scene.Good, 0, Scene.Plenty);
        var second = await AddAsync("addData, right label", scene.Good, 40, Scene.Plenty);
        await AddAsync("addData, right label, exact price", scene.Good, 80, 360_000_000_000);
        var wrong = await AddAsync("addData, wrong label", scene.Bad, 121, Scene.Plenty);
        Note("refund, the account's first", await scene.Trainer.RefundAsync(Sample(0), 1, first, await scene.NextAsync(scene.Good)));
        Note("refund", await scene.Trainer.RefundAsync(Sample(40), 1, second, await scene.NextAsync(scene.Good)));
        Note("report", await scene.Trainer.ReportAsync(Sample(121), 1, wrong, scene.Bad, await scene.NextAsync(scene.Good)));
        Snapshot.Verify("gas", "txt", text.ToString());
    }

    static long[] Sample(int first) => [.. Enumerable.Range(0, 20).Select(index => first + (2L * index))];

    static Int80[] Weights() => [.. Enumerable.Range(0, 400).Select(feature => (Int80)(feature % 2 == 0 ? 1_000_000_000 : -1_000_000_000))];
}
