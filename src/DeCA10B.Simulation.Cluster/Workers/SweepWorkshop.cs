using System.Collections.Concurrent;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Sweeps;

namespace DeCA10B.Simulation.Cluster.Workers;

/// <summary>A silo's threads, and the orders that they work on for each client.</summary>
/// <remarks>It outlives the grains that lead to it: when a silo dies, the directory of grains forgets some that live elsewhere.</remarks>
internal sealed class SweepWorkshop(int cores) : IDisposable
{
    /// <summary>How long a client waits for news in one exchange.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(500);

    /// <summary>After how long a silent client's orders are dropped.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    private readonly LocalSweepEngine engine = new(cores);
    private readonly SemaphoreSlim free = new(cores);
    private readonly ConcurrentDictionary<string, ClientOrders> clients = new(StringComparer.Ordinal);

    public async Task<SweepDelivery> ExchangeAsync(string client, SweepOrder[] orders)
    {
        var own = clients.GetOrAdd(client, _ => new());
        own.LastHeard = DateTime.UtcNow;
        own.Keep([.. orders.Select(order => order.Id)]);
        foreach (var order in orders.Where(order => order.Text.Length > 0)) own.Begin(order.Id, cancellation => RunAsync(order, cancellation));
        // The client fails, and greets this silo anew: what it thinks is here was dropped in a long silence.
        if (orders.Any(order => !own.Has(order.Id))) throw new InvalidOperationException("An order is not here.");
        DropSilent();
        return new(SweepBuild.Name, cores, await own.FinishedAsync(Wait).ConfigureAwait(false));
    }

    public void Dispose()
    {
        foreach (var client in clients.Values) client.Keep([]);
    }

    private async Task<FinishedRun> RunAsync(SweepOrder order, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // A thread of its own: the pool's are for messages, and a silo whose messages wait is taken for dead.
            return await Task.Factory.StartNew(() => Run(order, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    private FinishedRun Run(SweepOrder order, CancellationToken cancellation)
    {
        try
        {
            return new(order.Id, SweepRow.Of(order.Id, [], engine.Run(ScenarioFile.Parse(order.Text, order.Id), cancellation)).ToJson(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(order.Id, null, exception.Message);
        }
    }

    private void DropSilent()
    {
        foreach (var (client, orders) in clients)
            if (DateTime.UtcNow - orders.LastHeard > Silence && clients.TryRemove(client, out _)) orders.Keep([]);
    }
}
