using DeCA10B.Simulation.Cluster.Workers;
using DeCA10B.Simulation.Sweeps;

namespace DeCA10B.Simulation.Cluster;

/// <summary>The runs that wait for a row: taken by exchanges, put back by those that lose their silo.</summary>
internal sealed class OrderBook
{
    /// <summary>How many silos a run may lose: one that kills each silo that it comes to is not to go on for ever.</summary>
    private const int MostLosses = 5;

    private readonly Lock gate = new();
    private readonly LinkedList<Order> waiting = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<Order> open = [];
    private SweepException? failure;

    /// <summary>Done when the first silo has said how many cores it has.</summary>
    public Task FirstCores => first.Task;

    public void Greet() => first.TrySetResult();

    public Task<SweepRow> Add(SweepRun run, CancellationToken cancellation)
    {
        var order = new Order(run);
        lock (gate)
        {
            if (failure is not null) return Task.FromException<SweepRow>(failure);
            open.Add(order);
            waiting.AddLast(order);
        }

        var registration = cancellation.Register(() => Close(order, source => source.TrySetCanceled(cancellation)));
        order.Source.Task.ContinueWith(_ => registration.Dispose(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return order.Source.Task;
    }

    /// <summary>Takes orders that are waiting.</summary>
    public IReadOnlyList<Order> Take(int most)
    {
        var taken = new List<Order>();
        lock (gate)
        {
            for (; taken.Count < most && waiting.First is { } node; waiting.RemoveFirst())
                if (open.Contains(node.Value)) taken.Add(node.Value);
        }

        return taken;
    }

    /// <summary>Puts back what a silo had: first in the line, since it was the first to be wanted.</summary>
    public void PutBack(IEnumerable<Order> orders)
    {
        foreach (var order in orders.Reverse())
        {
            if (++order.Losses >= MostLosses) Close(order, source => source.TrySetException(new InvalidOperationException($"{MostLosses} silos were lost while they ran it.")));
            else lock (gate) waiting.AddFirst(order);
        }
    }

    /// <summary>Whether somebody still waits for it.</summary>
    public bool IsOpen(Order order)
    {
        lock (gate) return open.Contains(order);
    }

    public void Finish(Order order, FinishedRun run)
    {
        if (run.Row is not null && SweepRow.FromJson(run.Row) is { } row) Close(order, source => source.TrySetResult(row with { Values = order.Run.Values }));
        else Close(order, source => source.TrySetException(new InvalidOperationException(run.Error ?? "The silo sent no row.")));
    }

    /// <summary>Nothing goes on: all that wait are told.</summary>
    public void Fail(SweepException exception)
    {
        Order[] all;
        lock (gate)
        {
            failure = exception;
            all = [.. open];
        }

        first.TrySetException(exception);
        foreach (var order in all) Close(order, source => source.TrySetException(exception));
    }

    private void Close(Order order, Action<TaskCompletionSource<SweepRow>> tell)
    {
        lock (gate) open.Remove(order);
        tell(order.Source);
    }
}

/// <summary>A run that waits for a row.</summary>
internal sealed class Order(SweepRun run)
{
    public SweepRun Run { get; } = run;

    /// <summary>How many silos it lost.</summary>
    public int Losses { get; set; }

    public TaskCompletionSource<SweepRow> Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
