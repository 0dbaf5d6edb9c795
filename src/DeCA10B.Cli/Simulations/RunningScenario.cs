using DeCA10B.Simulation;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Reports;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Simulations;

/// <summary>A scenario that runs on a chain, seen while it does.</summary>
static class RunningScenario
{
    /// <summary>The chain in this process.</summary>
    public const string Native = "native";

    /// <summary>A local EVM.</summary>
    public const string Anvil = "anvil";

    /// <summary>Runs it to its end. What it starts has ended when this returns or throws.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    /// <exception cref="ScenarioException">The scenario's parts do not go together.</exception>
    public static async Task<RunRecord> RunAsync(Invocation invocation, Scenario scenario, Dataset data, string chain)
    {
        if (chain == Native) return await ShowAsync(invocation, scenario, data, Stage.OnNativeChain()).ConfigureAwait(false);
        await using var anvil = await Testing.Anvil.StartAsync(new() { ExplainsReverts = false }, invocation.Cancellation).ConfigureAwait(false);
        return await ShowAsync(invocation, scenario, data, new Stage(anvil, account => anvil.ImpersonateAsync(account))).ConfigureAwait(false);
    }

    static async Task<RunRecord> ShowAsync(Invocation invocation, Scenario scenario, Dataset data, Stage stage)
    {
        RunProgress? last = null;
        try
        {
            if (invocation.IsJson) return Run(null);
            return await LiveView.ShowAsync(invocation.ErrorConsole, view => Task.Run(() => Run(progress =>
            {
                last = progress;
                view.Report(progress);
            }))).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (last is not null)
        {
            invocation.Say(FormattableString.Invariant($"Stopped after {last.Contributions} of {last.TotalContributions} contributions, day {last.Time / 86_400.0:0.00}. Nothing was written."));
            throw;
        }

        RunRecord Run(Action<RunProgress>? progress) => new DeCA10B.Simulation.Engine.Simulation(scenario, data, stage).Run(progress, invocation.Cancellation);
    }
}
