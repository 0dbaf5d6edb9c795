using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Fuzz.Running;

/// <summary>What a run has done so far. Workers add to it side by side.</summary>
sealed class Tally(ulong seed)
{
    readonly Stopwatch watch = Stopwatch.StartNew();
    readonly Lock gate = new();
    readonly SortedDictionary<string, int> verdicts = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, (int Programs, long Calls, TimeSpan Solc)> configurations = new(StringComparer.Ordinal);

    public int Programs { get; private set; }

    public int Variants { get; private set; }

    public long Calls { get; private set; }

    public long Successes { get; private set; }

    public int Findings { get; private set; }

    public double CallsPerSecond => Calls / Math.Max(0.001, watch.Elapsed.TotalSeconds);

    public void Add(Outcome outcome, string configuration, TimeSpan solc)
    {
        lock (gate)
        {
            Programs++;
            Calls += outcome.Calls;
            Successes += outcome.Successes;
            if (outcome.IsFinding) Findings++;
            var key = outcome.Kind.Length == 0 ? outcome.Verdict.ToString() : $"{outcome.Verdict} {outcome.Kind}";
            verdicts[key] = verdicts.GetValueOrDefault(key) + 1;
            var (programs, calls, time) = configurations.GetValueOrDefault(configuration);
            configurations[configuration] = (programs + 1, calls + outcome.Calls, time + solc);
        }
    }

    /// <summary>A program written otherwise: its calls count, itself it does not.</summary>
    public void AddVariant(Outcome outcome)
    {
        lock (gate)
        {
            Variants++;
            Calls += outcome.Calls;
            Successes += outcome.Successes;
            if (outcome.IsFinding) Findings++;
            if (outcome.Verdict == Verdict.Same) return;
            var key = $"variant: {outcome.Verdict} {outcome.Kind}";
            verdicts[key] = verdicts.GetValueOrDefault(key) + 1;
        }
    }

    public override string ToString()
    {
        lock (gate)
        {
            var lines = new List<string>
            {
                string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {Programs} programs, {Variants} variants, {Calls} calls ({100.0 * Successes / Math.Max(1, Calls):0} % succeed), {CallsPerSecond:0} calls a second, {watch.Elapsed.TotalSeconds:0} s, {Process.GetCurrentProcess().WorkingSet64 >> 20} MB"),
                string.Create(CultureInfo.InvariantCulture, $"divergences: {Findings}"),
            };
            lines.AddRange(verdicts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"  {pair.Key}: {pair.Value}")));
            lines.AddRange(configurations.Select(pair => string.Create(CultureInfo.InvariantCulture,
                $"  {pair.Key}: {pair.Value.Programs} programs, {pair.Value.Calls} calls, solc {pair.Value.Solc.TotalMilliseconds / Math.Max(1, pair.Value.Programs):0} ms a program")));
            return string.Join('\n', lines);
        }
    }

    public void Write(string path)
    {
        lock (gate)
        {
            var json = JsonSerializer.Serialize(new
            {
                seed, programs = Programs, variants = Variants, calls = Calls, successes = Successes, callsPerSecond = Math.Round(CallsPerSecond), seconds = Math.Round(watch.Elapsed.TotalSeconds), divergences = Findings,
                verdicts,
                configurations = configurations.ToDictionary(pair => pair.Key, pair => new { programs = pair.Value.Programs, calls = pair.Value.Calls, solcMilliseconds = Math.Round(pair.Value.Solc.TotalMilliseconds) }),
            }, new JsonSerializerOptions { WriteIndented = true });
            File.WriteAllText(path + ".new", json + "\n");
            File.Move(path + ".new", path, overwrite: true);
        }
    }
}
