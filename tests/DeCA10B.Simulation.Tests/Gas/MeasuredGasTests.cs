using DeCA10B.Simulation.Gas;
using DeCA10B.Simulation.Stages;
using DeCA10B.Simulation.Tests.Engine;
using DeCA10B.Testing;

namespace DeCA10B.Simulation.Tests.Gas;

/// <summary>The table of gas beside what an EVM takes now.</summary>
public sealed class MeasuredGasTests(ITestOutputHelper output)
{
    /// <summary>The contracts of a debug build, another model, the first of a kind: a decision needs the size, not the digit.</summary>
    private const double Tolerance = 0.2;

    [Theory]
    [InlineData("deposit", "sparse-perceptron")]
    [InlineData("staking", "reversible-naive-bayes")]
    [InlineData("market", "reversible-perceptron")]
    [InlineData("brier-market", "reversible-perceptron")]
    public async Task The_gas_that_agents_reckon_with_is_about_what_an_EVM_takes(string mechanism, string model)
    {
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        var table = MeasuredGas.At(mechanism, 1);
        var off = new List<string>();
        foreach (var features in new[] { 30, 150 })
        {
            var scenario = SmallScenario.Of(mechanism, model, 400) with
            {
                DatasetOptions = new() { TrainSize = 700, TestSize = 12, FeatureCount = features }, EventLimit = 50, Market = new() { Pieces = 2, Bounty = 100 },
                Deposit = new() { RefundWait = 3_600, FreeWait = 36_000 }, Staking = new() { RefundWait = 3_600, SettleWait = 7_200 },
            };
            await using var anvil = await Anvil.StartAsync(new() { ExplainsReverts = false });
            var run = await Task.Run(() => scenario.Run(new Stage(anvil, account => anvil.ImpersonateAsync(account))));
            foreach (var call in run.GasOfCalls.Where(call => table.Calls.ContainsKey(call.Kind) && call.Calls >= 3))
            {
                var measured = (double)call.Gas / call.Calls;
                var length = (double)call.Numbers / call.Calls;
                var known = table.Calls[call.Kind];
                var reckoned = known.Base + known.PerNumber * length;
                var line = $"{mechanism} {call.Kind}, {length:F1} features: {measured:N0} measured, {reckoned:N0} reckoned, {call.Calls} calls";
                output.WriteLine(line);
                if (Math.Abs(reckoned / measured - 1) > Tolerance) off.Add(line);
            }
        }

        Assert.Empty(off);
    }
}
