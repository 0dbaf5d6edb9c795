using DeCA10B.Chains;
using DeCA10B.Laboratory;
using DeCA10B.Testing;

namespace DeCA10B.Fuzz.Running;

/// <summary>One solc and one EVM, replaced now and then so that memory stays flat. Serves one worker.</summary>
sealed class Bench : IAsyncDisposable
{
    const int TrialsPerSolc = 1_500;
    const int TrialsPerChain = 10_000;
    const string UnassignedImmutable = "SOLC1284";

    SolcBench? solc;
    AnvilChain? chain;
    int trials;

    /// <summary>Time spent in solc so far, by configuration.</summary>
    public Dictionary<string, TimeSpan> SolcTime { get; } = new(StringComparer.Ordinal);

    /// <summary>Compiles a program's C# and judges it; the specimen is null unless it is a program of the language.</summary>
    public static async Task<(Specimen? Specimen, Outcome? Fault)> CompileAsync(string source, bool hasClients = true)
    {
        Specimen specimen;
        try
        {
            specimen = Specimen.CompileUnoptimized(source, hasClients);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (null, new(Verdict.Broken, exception.GetType().Name, exception.ToString()));
        }

        if (specimen.GeneratorDiagnostics.Length > 0)
            return Discard(specimen, new(Verdict.Broken, specimen.GeneratorDiagnostics[0].Id, string.Join('\n', specimen.GeneratorDiagnostics)));
        if (specimen.Contracts.ContainsKey(Trial.Subject)) return (specimen, null);
        var findings = await specimen.AnalyzeAsync().ConfigureAwait(false);
        if (findings.FirstOrDefault(item => item.Id is "AD0001" or "DECA0001") is { } broken) return Discard(specimen, new(Verdict.Broken, broken.Id, broken.ToString()));
        var authored = specimen.Authored.GetDiagnostics().Where(item => item.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error && item.Id != "CS0534").ToArray();
        if (authored.Length > 0) return Discard(specimen, new(Verdict.NotCSharp, authored[0].Id, string.Join('\n', authored.Take(5).Select(item => item.ToString()))));
        if (findings.Where(item => item.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ToArray() is { Length: > 0 } denied) return Discard(specimen, new(Verdict.Denied, denied[0].Id, string.Join('\n', denied.Take(5).Select(item => item.ToString()))));
        // Accepted, but what the generator wrote is no C#.
        return Discard(specimen, new(Verdict.Broken, specimen.Errors.FirstOrDefault()?.Id ?? "no contract", string.Join('\n', specimen.Errors.Take(5).Select(item => item.ToString()))));
    }

    /// <summary>What a trial does natively, as far as it comes; null when it is no program.</summary>
    public async Task<Observation?> ObserveAsync(Trial trial, SolcConfiguration configuration)
    {
        var (specimen, _) = await CompileAsync(trial.Source).ConfigureAwait(false);
        if (specimen is null) return null;
        using (specimen)
        {
            var bytecode = await solc!.CompileAsync(specimen, configuration).ConfigureAwait(false);
            return bytecode.Complaints.Count > 0 ? null : new Experiment(new Subject(specimen, bytecode), trial.Deployments, trial.Steps).PlayNatively();
        }
    }

    /// <summary>Runs a trial in both lives.</summary>
    public async Task<(Outcome Outcome, Observation? Native)> RunAsync(Trial trial, Specimen specimen, SolcConfiguration configuration)
    {
        if (trials++ % TrialsPerSolc == 0)
        {
            solc?.Dispose();
            solc = new SolcBench(processes: 1, cached: false);
        }

        if (chain is null || trials % TrialsPerChain == 0)
        {
            if (chain is not null) await chain.DisposeAsync().ConfigureAwait(false);
            chain = await Anvil.StartAsync(new AnvilOptions { BaseFeePerGas = 0, LimitsTransactionGas = false }).ConfigureAwait(false);
        }

        var begin = System.Diagnostics.Stopwatch.GetTimestamp();
        var bytecode = await solc!.CompileAsync(specimen, configuration).ConfigureAwait(false);
        SolcTime[configuration.Name] = SolcTime.GetValueOrDefault(configuration.Name) + System.Diagnostics.Stopwatch.GetElapsedTime(begin);
        if (bytecode.Complaints.Count > 0)
        {
            var codes = string.Join(' ', bytecode.Complaints.Select(item => item.Code).Distinct().Order());
            var isTooDeep = bytecode.Complaints.Any(item => item.Message.Contains("too deep", StringComparison.OrdinalIgnoreCase));
            var isNeverMade = codes == UnassignedImmutable && await FailsToDeployAsync(trial, specimen).ConfigureAwait(false);
            return (new(isTooDeep ? Verdict.TooDeep : isNeverMade ? Verdict.NeverMade : Verdict.Complaint, codes, string.Join('\n', bytecode.Complaints.DistinctBy(item => item.Code).Select(item => Complaint(item, specimen)))), null);
        }

        Experiment experiment;
        Observation native, onChain;
        try
        {
            experiment = new Experiment(new Subject(specimen, bytecode), trial.Deployments, trial.Steps);
            native = experiment.PlayNatively();
            onChain = await experiment.PlayAsync(chain, configuration, native).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            chain = null;
            return (new(Verdict.Broken, exception.GetType().Name, exception.ToString()), null);
        }

        var difference = experiment.Compare(native, onChain);
        return (difference is null
            ? new(Verdict.Same, Calls: native.Calls.Count, Successes: native.Calls.Count(call => call.Succeeded))
            : new(Verdict.Different, difference.Kind, $"{configuration}: {difference}" + (difference.Step is >= 0 and var step && step < trial.Steps.Count ? "\n" + experiment.Describe(step) : ""), native.Calls.Count, native.Calls.Count(call => call.Succeeded)), native);
    }

    /// <summary>Whether a contract of the trial is not made natively, as solc without its optimiser would have it.</summary>
    async Task<bool> FailsToDeployAsync(Trial trial, Specimen specimen)
    {
        var bytecode = await solc!.CompileAsync(specimen, SolcConfiguration.Legacy).ConfigureAwait(false);
        return bytecode.Complaints.Count == 0 && new Experiment(new Subject(specimen, bytecode), trial.Deployments, trial.Steps).PlayNatively().Deployments.Any(made => !made.Succeeded);
    }

    static string Complaint(DeCA10B.Build.SolidityDiagnostic item, Specimen specimen)
    {
        var lines = item.Solidity is { } at ? specimen.Solidity.First(source => source.Path == at.Path).Text.Split('\n') : [];
        return $"{item.Code} {item.Message}\n    {(item.Solidity is { } place ? lines[place.Line - 1].Trim() : "")}\n    C# line {item.CSharp?.Line}";
    }

    public async ValueTask DisposeAsync()
    {
        solc?.Dispose();
        if (chain is not null) await chain.DisposeAsync().ConfigureAwait(false);
    }

    static (Specimen?, Outcome?) Discard(Specimen specimen, Outcome outcome)
    {
        specimen.Dispose();
        return (null, outcome);
    }
}
