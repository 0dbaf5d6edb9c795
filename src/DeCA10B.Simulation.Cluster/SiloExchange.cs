using DeCA10B.Simulation.Cluster.Workers;
using DeCA10B.Simulation.Sweeps;
using Orleans.Runtime;

namespace DeCA10B.Simulation.Cluster;

/// <summary>The client's side of the exchange with one silo, until it fails.</summary>
internal sealed class SiloExchange(ISweepWorker worker, SiloAddress silo, OrderBook book)
{
    private readonly List<Order> there = [];
    private readonly HashSet<Order> sent = [];

    /// <summary>Runs that the silo does at a time; 0 before it has said so.</summary>
    public int Cores { get; private set; }

    /// <summary>Ends with the exchange.</summary>
    public Task Task { get; private set; } = Task.CompletedTask;

    public void Start(Action ended, CancellationToken cancellation) => Task = Task.Run(
        async () =>
        {
            try
            {
                while (!cancellation.IsCancellationRequested) await ExchangeAsync().ConfigureAwait(false);
                // A last one without orders: the silo drops what it has.
                await worker.ExchangeAsync([]).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // Whatever it was, its orders are for others, and the silo is greeted anew if it is still in the cluster.
            }
            finally
            {
                Cores = 0;
                ended();
                book.PutBack(there);
            }
        },
        CancellationToken.None);

    private async Task ExchangeAsync()
    {
        there.RemoveAll(order => !book.IsOpen(order));
        there.AddRange(book.Take((2 * Cores) - there.Count));
        var delivery = await worker.ExchangeAsync([.. there.Select(order => new SweepOrder(order.Run.Id, sent.Contains(order) ? "" : order.Run.Text))]).ConfigureAwait(false);
        if (delivery.Build != SweepBuild.Name)
        {
            book.Fail(new SweepException($"The silo {silo} is another build of this program, which could make other rows. Install one version everywhere, and start again."));
            return;
        }

        sent.UnionWith(there);
        Cores = delivery.Cores;
        book.Greet();
        foreach (var run in delivery.Finished)
        {
            if (there.Find(order => order.Run.Id == run.Id) is not { } order) continue;
            book.Finish(order, run);
            there.Remove(order);
            sent.Remove(order);
        }
    }
}
