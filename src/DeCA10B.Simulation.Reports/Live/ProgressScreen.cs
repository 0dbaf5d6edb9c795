namespace DeCA10B.Simulation.Reports;

/// <summary>Progress that is drawn as often as eyes can follow.</summary>
sealed class ProgressScreen(Action<RunProgress> draw) : IProgress<RunProgress>
{
    const long MillisecondsBetween = 100;

    readonly Lock gate = new();
    RunProgress? last;
    long drawnAt = -MillisecondsBetween;

    public void Report(RunProgress value)
    {
        lock (gate)
        {
            last = value;
            if (Environment.TickCount64 - drawnAt < MillisecondsBetween)
                return;
            drawnAt = Environment.TickCount64;
            draw(value);
        }
    }

    /// <summary>Draws what came last, so that the picture which stays is the run's end.</summary>
    public void ShowLast()
    {
        lock (gate)
            if (last is not null)
                draw(last);
    }
}
