using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>Runs on the cores of this machine. Runs of equal dataset options share one dataset, which nobody writes.</summary>
public sealed class LocalSweepEngine : ISweepEngine
{
    private readonly SharedDatasets datasets = new();

    /// <summary>Makes an engine.</summary>
    /// <param name="parallelism">Runs at a time, at least 1; null is one for each core.</param>
    /// <exception cref="SweepException">It is less than 1.</exception>
    public LocalSweepEngine(int? parallelism = null)
    {
        if (parallelism < 1) throw new SweepException($"The parallelism is {parallelism}; it must be at least 1. Leave it out to use all cores.");
        Width = parallelism ?? Environment.ProcessorCount;
    }

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public Task<SweepRow> RunAsync(SweepRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Task.Run(() => SweepRow.Of(run, Run(run.Scenario, cancellation)), cancellation);
    }

    /// <summary>Runs a scenario on this thread.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="cancellation">Stops between two events.</param>
    public RunRecord Run(Scenario scenario, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        // No row says anything of single payments.
        return new Engine.Simulation(scenario with { KeepsPayments = false }, datasets.Of(scenario), Stage.OnNativeChain()).Run(cancellation: cancellation);
    }
}
