using System.Diagnostics;

namespace DeCA10B.Bench.Native;

/// <summary>Measures how often something can be done in a second of one core, in a few seconds. For figures to publish use the suites.</summary>
/// <remarks>It counts the processor time of this process, collecting garbage included, so that a neighbour's load hardly shows.</remarks>
public static class Throughput
{
    private const int Rounds = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(300);

    /// <summary>The median over the rounds.</summary>
    /// <param name="repeat">Does it so many times.</param>
    public static double PerCoreSecond(Action<int> repeat)
    {
        var count = Calibrate(repeat);
        var rates = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            repeat(count);
            rates[round] = count / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        }

        Array.Sort(rates);
        return rates[Rounds / 2];
    }

    /// <summary>Runs it long enough for the compiler's best code, and finds how many fill a round.</summary>
    private static int Calibrate(Action<int> repeat)
    {
        var (count, start) = (1, Stopwatch.GetTimestamp());
        while (true)
        {
            var before = Stopwatch.GetTimestamp();
            repeat(count);
            var took = Stopwatch.GetElapsedTime(before);
            if (Stopwatch.GetElapsedTime(start) > WarmUp) return (int)Math.Max(1, count * (Round / took));
            if (took < Round / 4) count = (int)Math.Min(count * 2L, int.MaxValue / 2);
        }
    }
}
