using System.Diagnostics;
using DeCA10B.Fuzz.Generation;
using DeCA10B.Fuzz.Reduction;
using DeCA10B.Fuzz.Variants;
using DeCA10B.Laboratory;

namespace DeCA10B.Fuzz.Running;

/// <summary>A run: workers take one program after the other until enough were tried or the time is over.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="report">Where lines for people go.</param>
sealed class FuzzRun(FuzzOptions options, Action<string> report)
{
    /// <summary>The clients of every tenth program are compiled too.</summary>
    const ulong WithClients = 10;

    /// <summary>Every tenth program is run once more, written otherwise.</summary>
    const ulong WithVariant = 10;

    readonly Tally tally = new(options.Seed);
    readonly long end = options.Minutes is { } minutes ? Stopwatch.GetTimestamp() + (long)(minutes * 60 * Stopwatch.Frequency) : long.MaxValue;
    long next = (long)(options.Program ?? options.First) - 1;
    int shown;

    public async Task<Tally> StartAsync()
    {
        var workers = Enumerable.Range(0, options.Program is null ? options.Workers : 1).Select(_ => Task.Run(WorkAsync)).ToArray();
        var all = Task.WhenAll(workers);
        while (await Task.WhenAny(all, Task.Delay(TimeSpan.FromSeconds(30))).ConfigureAwait(false) != all)
        {
            report(tally.ToString());
            if (options.Json is { } path) tally.Write(path);
        }

        await all.ConfigureAwait(false);
        if (options.Json is { } file) tally.Write(file);
        return tally;
    }

    async Task WorkAsync()
    {
        await using var bench = new Bench();
        var last = (long)(options.Program ?? (options.First + options.Programs - 1));
        while (Stopwatch.GetTimestamp() < end && Interlocked.Increment(ref next) is var index && index <= last)
            await TryAsync(bench, (ulong)index).ConfigureAwait(false);
    }

    async Task TryAsync(Bench bench, ulong index)
    {
        var program = RandomProgram.Generate(options.Seed, index);
        if (options.Program is not null) report(program.Source);
        var configuration = Configurations.Of(options.Seed, index);
        var before = bench.SolcTime.GetValueOrDefault(configuration.Name);
        var (specimen, fault) = await Bench.CompileAsync(program.Source, hasClients: options.Program is not null || index % WithClients == 0).ConfigureAwait(false);
        if (specimen is null)
        {
            Conclude(program, fault!, configuration.Name, default);
            return;
        }

        Outcome outcome;
        Trial trial;
        using (specimen)
        {
            trial = Trial.Of(program, specimen, options.Calls);
            (outcome, var native) = await bench.RunAsync(trial, specimen, configuration).ConfigureAwait(false);
            if (outcome.Verdict == Verdict.Same && (options.Program is not null || index % WithVariant == 1)) await TryVariantAsync(bench, program, trial, specimen, configuration, native!).ConfigureAwait(false);
        }

        Conclude(program, outcome, configuration.Name, bench.SolcTime.GetValueOrDefault(configuration.Name) - before);
        if (options.Reduce is { } folder && outcome.IsFinding && shown <= options.MostShown) await ReduceAsync(bench, program, trial, configuration, outcome, folder).ConfigureAwait(false);
    }

    /// <summary>The same calls of a program that means the same: in both lives, and beside the first.</summary>
    async Task TryVariantAsync(Bench bench, RandomProgram program, Trial trial, Specimen original, SolcConfiguration configuration, Observation expected)
    {
        var source = Variant.Of(original.Authored, new Chance(program.Seed, program.Index, purpose: 3));
        if (options.Program is not null) report("--- variant\n" + source);
        var (specimen, fault) = await Bench.CompileAsync(source, hasClients: false).ConfigureAwait(false);
        var (outcome, native) = specimen is null ? (fault!, null) : await bench.RunAsync(trial with { Source = source }, specimen, configuration).ConfigureAwait(false);
        specimen?.Dispose();
        if (outcome.Verdict == Verdict.Same && expected.WhereOtherThan(native!) is { } place) outcome = new(Verdict.Different, "Variant", place, outcome.Calls, outcome.Successes);
        tally.AddVariant(outcome);
        if (outcome.IsFinding || options.Program is not null) Show(program, outcome, "variant of ");
    }

    async Task ReduceAsync(Bench bench, RandomProgram program, Trial trial, SolcConfiguration configuration, Outcome outcome, string folder)
    {
        var reduced = await new Reducer(bench, configuration, outcome, mostAttempts: 600).ReduceAsync(trial).ConfigureAwait(false);
        var native = outcome.Verdict == Verdict.Broken ? null : await bench.ObserveAsync(reduced, configuration).ConfigureAwait(false);
        var origin = $"Found by the fuzzer, --seed {program.Seed} --program {program.Index}, {configuration}: {outcome.Verdict} {outcome.Kind}";
        Directory.CreateDirectory(folder);
        var file = System.IO.Path.Combine(folder, $"seed-{program.Seed}-program-{program.Index}.cs");
        await File.WriteAllTextAsync(file, CaseFile.Text(reduced, origin, native)).ConfigureAwait(false);
        report($"reduced: {file}");
    }

    void Conclude(RandomProgram program, Outcome outcome, string configuration, TimeSpan solc)
    {
        tally.Add(outcome, configuration, solc);
        if (outcome.Verdict is not (Verdict.Same or Verdict.TooDeep or Verdict.NeverMade)) Show(program, outcome, "");
    }

    void Show(RandomProgram program, Outcome outcome, string what)
    {
        if (Interlocked.Increment(ref shown) > options.MostShown) return;
        report($"--- {what}--seed {program.Seed} --program {program.Index}: {outcome.Verdict} {outcome.Kind}\n{outcome.Text}");
    }
}
