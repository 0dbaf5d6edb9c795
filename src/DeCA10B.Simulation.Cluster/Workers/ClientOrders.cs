namespace DeCA10B.Simulation.Cluster.Workers;

/// <summary>The orders of one client on one silo.</summary>
internal sealed class ClientOrders
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (Task<FinishedRun> Task, CancellationTokenSource Stop)> orders = new(StringComparer.Ordinal);

    public DateTime LastHeard { get; set; }

    /// <summary>Drops all others.</summary>
    public void Keep(HashSet<string> ids)
    {
        lock (gate)
        {
            foreach (var (id, order) in orders.Where(order => !ids.Contains(order.Key)).ToList())
            {
                orders.Remove(id);
                order.Stop.Cancel();
            }
        }
    }

    public bool Has(string id)
    {
        lock (gate) return orders.ContainsKey(id);
    }

    /// <summary>Begins an order, unless it was begun.</summary>
    public void Begin(string id, Func<CancellationToken, Task<FinishedRun>> run)
    {
        lock (gate)
        {
            if (orders.ContainsKey(id)) return;
            var stop = new CancellationTokenSource();
            // Off the grain's scheduler, which runs one thing at a time.
            orders.Add(id, (Task.Run(() => run(stop.Token)), stop));
        }
    }

    /// <summary>All that are finished, at once or as soon as one is.</summary>
    /// <param name="patience">How long to wait for the first.</param>
    public async Task<FinishedRun[]> FinishedAsync(TimeSpan patience)
    {
        var finished = Finished(out var under);
        if (finished.Length > 0) return finished;
        await Task.WhenAny([Task.Delay(patience), .. under]).ConfigureAwait(false);
        return Finished(out _);
    }

    private FinishedRun[] Finished(out Task[] under)
    {
        lock (gate)
        {
            under = [.. orders.Values.Select(order => order.Task).Where(task => !task.IsCompleted)];
            return [.. orders.Values.Where(order => order.Task.IsCompletedSuccessfully).Select(order => order.Task.Result)];
        }
    }
}
