using System.Diagnostics;
using DeCA10B.Simulation.Agents;

namespace DeCA10B.Simulation.Engine;

/// <summary>Tells how far a run is, a few times a second of the machine's: the run itself does not know the machine's time.</summary>
internal sealed class ProgressReporter(Action<RunProgress> progress, SampleStream stream, IReadOnlyList<Agent> agents)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch since = Stopwatch.StartNew();
    private TimeSpan next;

    public void Report(long time, double accuracy)
    {
        if (since.Elapsed < next) return;
        next = since.Elapsed + Pause;
        End(time, accuracy);
    }

    public void End(long time, double accuracy) => progress(new(
        time,
        stream.Used,
        stream.Count,
        stream.Used / Math.Max(0.001, since.Elapsed.TotalSeconds),
        accuracy,
        [.. agents.Select(agent => (agent.Setup.Name, agent.Setup.Role, 100.0 * (double)agent.Balance / Math.Max(1, (double)agent.Setup.StartBalance)))]));
}
