namespace DeCA10B.Simulation.Sweeps;

/// <summary>Where the runs of a sweep run: on the cores of this machine, or of many.</summary>
public interface ISweepEngine
{
    /// <summary>How many runs it wants under way at a time, at least 1; it may change.</summary>
    int Width { get; }

    /// <summary>Runs one.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="SweepException">The engine itself cannot go on: the sweep ends. Any other exception is the failure of this run.</exception>
    Task<SweepRow> RunAsync(SweepRun run, CancellationToken cancellation);
}
