using System.Collections.Concurrent;
using DeCA10B.Simulation.Sweeps;

namespace DeCA10B.Simulation.Tests.Sweeps;

/// <summary>The local engine, watched, and with runs that fail.</summary>
internal sealed class CountingEngine : ISweepEngine
{
    private readonly LocalSweepEngine engine = new(2);
    private readonly CancellationTokenSource stop = new();
    private int left = int.MaxValue;

    public ConcurrentQueue<string> Started { get; } = [];

    public Func<SweepRun, bool> Fails { get; init; } = _ => false;

    public int Width => engine.Width;

    /// <summary>A token that is cancelled when that many runs are over.</summary>
    public CancellationToken StopAfter(int count)
    {
        left = count;
        return stop.Token;
    }

    public async Task<SweepRow> RunAsync(SweepRun run, CancellationToken cancellation)
    {
        Started.Enqueue(run.Id);
        if (Fails(run)) throw new InvalidOperationException("no luck");
        var row = await engine.RunAsync(run, cancellation);
        if (Interlocked.Decrement(ref left) == 0) await stop.CancelAsync();
        return row;
    }
}
