using DeCA10B.Simulation.Sweeps;

namespace DeCA10B.Simulation.Cluster.Tests;

/// <summary>An engine that gives the first runs on, and holds the others until it is told to go on.</summary>
internal sealed class HeldEngine(ISweepEngine engine, int first) : ISweepEngine
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource firstDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int begun;
    private int done;

    /// <summary>Done with the first of the first runs: the sweep is in the middle.</summary>
    public Task FirstDone => firstDone.Task;

    // All are asked for at once, so that the held ones do not stand in the way.
    public int Width => int.MaxValue;

    public void Release() => released.TrySetResult();

    public async Task<SweepRow> RunAsync(SweepRun run, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref begun) > first) await released.Task.WaitAsync(cancellation);
        var row = await engine.RunAsync(run, cancellation);
        if (Interlocked.Increment(ref done) == 1) firstDone.TrySetResult();
        return row;
    }
}
