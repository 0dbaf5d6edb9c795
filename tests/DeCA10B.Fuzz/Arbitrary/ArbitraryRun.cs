using System.Diagnostics;
using DeCA10B.Fuzz.Running;
using DeCA10B.Laboratory;
using Microsoft.CodeAnalysis;

namespace DeCA10B.Fuzz.Arbitrary;

/// <summary>Throws mutants at generator and analyzers: nothing may throw, and what has no diagnostic must compile under solc without a word.</summary>
sealed class ArbitraryRun(FuzzOptions options, Corpus corpus, Action<string> report)
{
    readonly Tally tally = new(options.Seed);
    readonly long end = options.Minutes is { } minutes ? Stopwatch.GetTimestamp() + (long)(minutes * 60 * Stopwatch.Frequency) : long.MaxValue;
    long next = (long)(options.Program ?? options.First) - 1;
    int shown;

    public async Task<Tally> StartAsync()
    {
        await Task.WhenAll(Enumerable.Range(0, options.Program is null ? options.Workers : 1).Select(_ => Task.Run(WorkAsync))).ConfigureAwait(false);
        if (options.Json is { } path) tally.Write(path);
        return tally;
    }

    async Task WorkAsync()
    {
        using var solc = new SolcBench(processes: 1, cached: false);
        var last = (long)(options.Program ?? (options.First + options.Programs - 1));
        while (Stopwatch.GetTimestamp() < end && Interlocked.Increment(ref next) is var index && index <= last)
        {
            var source = Mutant.Of(corpus, options.Seed, (ulong)index);
            if (options.Program is not null) report(source);
            var outcome = await JudgeAsync(source, solc).ConfigureAwait(false);
            tally.Add(outcome, SolcConfiguration.Legacy.Name, default);
            if (outcome.IsFinding && Interlocked.Increment(ref shown) <= options.MostShown)
                report($"--- --arbitrary --seed {options.Seed} --program {index}: {outcome.Verdict} {outcome.Kind}\n{outcome.Text}");
        }
    }

    static async Task<Outcome> JudgeAsync(string source, SolcBench solc)
    {
        try
        {
            using var specimen = Specimen.Compile("arbitrary", ("/specimen/Case.cs", source));
            if (specimen.GeneratorDiagnostics.FirstOrDefault() is { } said) return new(Verdict.Broken, said.Id, said.ToString());
            var findings = await specimen.AnalyzeAsync().ConfigureAwait(false);
            if (findings.FirstOrDefault(item => item.Id is "AD0001" or "DECA0001") is { } broken) return new(Verdict.Broken, broken.Id, broken.ToString());
            if (specimen.Authored.GetDiagnostics().Any(item => item.Severity == DiagnosticSeverity.Error && item.Id != "CS0534")) return new(Verdict.NotCSharp);
            if (findings.Any(item => item.Severity == DiagnosticSeverity.Error)) return new(Verdict.Denied);
            if (specimen.Errors.FirstOrDefault() is { } error) return new(Verdict.Broken, error.Id, error.ToString());
            var bytecode = await solc.CompileAsync(specimen, SolcConfiguration.Legacy).ConfigureAwait(false);
            if (bytecode.Complaints.Count == 0) return new(Verdict.Same);
            var isTooDeep = bytecode.Complaints.Any(item => item.Message.Contains("too deep", StringComparison.OrdinalIgnoreCase));
            return new(isTooDeep ? Verdict.TooDeep : Verdict.Complaint, string.Join(' ', bytecode.Complaints.Select(item => item.Code).Distinct().Order()), bytecode.Describe());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new(Verdict.Broken, exception.GetType().Name, exception.ToString());
        }
    }
}
