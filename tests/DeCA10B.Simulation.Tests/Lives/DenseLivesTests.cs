using DeCA10B.Chains;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Stages;
using DeCA10B.Simulation.Tests.Engine;
using DeCA10B.Simulation.Tests.Models;
using DeCA10B.Testing;

namespace DeCA10B.Simulation.Tests.Lives;

/// <summary>Dense models on the native chain and on a real EVM.</summary>
public sealed class DenseLivesTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(DenseModelTests.Kinds), MemberType = typeof(DenseModelTests))]
    public async Task A_run_of_a_dense_model_is_the_same_natively_and_on_an_EVM(string model)
    {
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        var scenario = SmallScenario.Of("deposit", model) with
        {
            DatasetOptions = new() { TrainSize = 300, TestSize = 16, FeatureCount = 30, Form = SampleForm.Dense },
            Deposit = new() { RefundWait = 3_600, FreeWait = 14_400 },
            EvaluationInterval = 20_000,
            EventLimit = 60,
        };
        await using var native = new NativeChain(new() { InitialBalance = UInt256.Zero });
        await using var anvil = await Anvil.StartAsync(new() { ExplainsReverts = false });

        var here = await Task.Run(() => scenario.Run(new Stage(native, boundsGas: true)));
        var there = await Task.Run(() => scenario.Run(new Stage(anvil, account => anvil.ImpersonateAsync(account))));

        Running.AssertSame(here, there);
        Assert.Contains(here.Calls, call => call.Kind == "refund" && call.Succeeded > 0);
        output.WriteLine($"{here.Contributions} samples, {here.Calls.Sum(call => call.Tried)} calls, {here.Payments.Count} payments");
    }
}
