using System.Globalization;
using DeCA10B.Chains;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;
using DeCA10B.Simulation.Tests.Engine;
using DeCA10B.Testing;

namespace DeCA10B.Simulation.Tests.Lives;

/// <summary>Random scenarios on the native chain and on a real EVM.</summary>
/// <remarks>The long form: <c>DECA10B_SCENARIOS=20 DECA10B_SCENARIO_EVENTS=500</c>.</remarks>
public sealed class BothLivesTests(ITestOutputHelper output)
{
    private static readonly int Scenarios = Setting("DECA10B_SCENARIOS", 4);
    private static readonly int Events = Setting("DECA10B_SCENARIO_EVENTS", 60);
    private static readonly ulong Seed = (ulong)Setting("DECA10B_SCENARIO_SEED", 20261126);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Scenarios)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_scenario_is_the_same_to_the_wei_and_the_log_natively_and_on_an_EVM(int number)
    {
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        var scenario = RandomScenario.Of(Seed, number) with { EventLimit = Events };
        output.WriteLine($"seed {Seed}, scenario {number}: {scenario.Name}");
        await using var native = new NativeChain(new() { InitialBalance = UInt256.Zero });
        await using var anvil = await Anvil.StartAsync(new() { ExplainsReverts = false });

        var here = await Task.Run(() => scenario.Run(new Stage(native, boundsGas: true)));
        var there = await Task.Run(() => scenario.Run(new Stage(anvil, account => anvil.ImpersonateAsync(account))));

        Running.AssertSame(here, there);
        var logs = (Native: native.GetLogs(new()), Evm: await anvil.GetLogsAsync(new()));
        Assert.Equal(logs.Evm.Select(Text), logs.Native.Select(Text));
        Assert.NotEmpty(logs.Native);
        output.WriteLine($"{here.Contributions} samples, {here.Calls.Sum(call => call.Tried)} calls, {here.Payments.Count} payments, {logs.Native.Count} logs, held {here.HeldByContracts}");
    }

    private static string Text(Log log) => $"{log.Address} {string.Join(' ', log.Topics)} {Convert.ToHexString(log.Data.Span)}";

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
