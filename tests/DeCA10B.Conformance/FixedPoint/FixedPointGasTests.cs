using System.Globalization;
using DeCA10B.Laboratory;
using DeCA10B.Testing;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Conformance.FixedPoint;

/// <summary>The exact gas of fixed point, with the optimiser, through both pipelines: a change shows as a difference of the file.</summary>
public sealed class FixedPointGasTests
{
    [Fact]
    public async Task Gas_is_as_accepted_and_within_a_quarter_of_the_anchors()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, Anvil.WhyUnavailable() ?? "");
        using var solc = new SolcBench(processes: 1);
        await using var chain = await Anvil.StartAsync();
        var ir = await OperationGas.MeasureAsync(solc, chain, SolcConfiguration.ViaIROptimized, FixedPointOperations.All);
        var legacy = await OperationGas.MeasureAsync(solc, chain, SolcConfiguration.LegacyOptimized, FixedPointOperations.All);
        var lines = FixedPointOperations.All.Select((operation, index) =>
            string.Create(CultureInfo.InvariantCulture, $"{operation.Name,-22}{ir[index],6}{legacy[index],6}"));
        Snapshot.Verify("fixed-point-gas", "txt", string.Join("\n", lines.Prepend("operation             via-IR legacy")) + "\n");
        Assert.All(FixedPointOperations.All.Index(), item => Assert.True(item.Item.Anchor is not { } anchor || ir[item.Index] * 4 <= anchor * 5, item.Item.Name));
    }
}
