namespace DeCA10B.Simulation.Sweeps;

/// <summary>Runs what of a sweep has no row yet, and writes the rows and the table.</summary>
public static class SweepRunner
{
    /// <summary>Runs a sweep to its end.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="path">Its results file; rows that are there are not run again.</param>
    /// <param name="engine">Where the runs run; null is on all cores of this machine.</param>
    /// <param name="progress">Is told at the start and whenever a run begins or ends, from one thread at a time.</param>
    /// <param name="cancellation">Stops it; finished rows stay.</param>
    /// <exception cref="SweepException">The results file or the engine cannot be used; finished rows stay.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<SweepOutcome> RunAsync(Sweep sweep, string path, ISweepEngine? engine = null, Action<SweepProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        engine ??= new LocalSweepEngine();
        using var results = SweepResults.Open(sweep, path);
        var runs = sweep.Runs.DistinctBy(run => run.Id).ToList();
        var waiting = new Queue<SweepRun>(runs.Where(run => !results.Has(run.Id)));
        var resumed = runs.Count - waiting.Count;
        var (finished, errors) = await RunAllAsync(waiting, results, engine, (done, failed, running) => progress?.Invoke(new(resumed + done, failed, running, runs.Count)), cancellation).ConfigureAwait(false);
        results.WriteTable();
        return new(runs.Count, resumed, finished, [.. from run in runs where errors.ContainsKey(run.Id) select new SweepFailure(run.Id, sweep.Describe(run), errors[run.Id])], results.TablePath);
    }

    private static async Task<(int Finished, Dictionary<string, string> Errors)> RunAllAsync(
        Queue<SweepRun> waiting, SweepResults results, ISweepEngine engine, Action<int, int, int> report, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Dictionary<Task<SweepRow>, SweepRun>();
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var finished = 0;
        report(0, 0, 0);
        try
        {
            while (waiting.Count + running.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                while (waiting.Count > 0 && running.Count < engine.Width)
                {
                    var next = waiting.Dequeue();
                    running.Add(engine.RunAsync(next, stop.Token), next);
                }

                report(finished, errors.Count, running.Count);
                var task = await Task.WhenAny(running.Keys).ConfigureAwait(false);
                running.Remove(task, out var run);
                if (await RowOrErrorAsync(task, run!, errors, cancellation).ConfigureAwait(false) is not { } row) continue;
                results.Append(row);
                finished++;
            }
        }
        catch
        {
            await StopAsync(stop, running.Keys).ConfigureAwait(false);
            throw;
        }

        report(finished, errors.Count, 0);
        return (finished, errors);
    }

    private static async Task<SweepRow?> RowOrErrorAsync(Task<SweepRow> task, SweepRun run, Dictionary<string, string> errors, CancellationToken cancellation)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not SweepException && !cancellation.IsCancellationRequested)
        {
            errors[run.Id] = exception.Message;
            return null;
        }
    }

    /// <summary>Nothing goes on behind the back of who is told that it stopped.</summary>
    private static async Task StopAsync(CancellationTokenSource stop, IEnumerable<Task> running)
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
