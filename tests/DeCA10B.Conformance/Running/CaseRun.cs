using DeCA10B.Conformance.Coverage;
using DeCA10B.Conformance.Format;
using DeCA10B.Laboratory;
using DeCA10B.Testing;
using Microsoft.CodeAnalysis;

namespace DeCA10B.Conformance.Running;

/// <summary>Runs one case.</summary>
/// <param name="chain">The EVM, or null where there is none: the case then runs natively only.</param>
internal sealed class CaseRun(CaseFile file, SolcBench solc, AnvilChain? chain)
{
    private readonly List<string> failures = [];

    public async Task<CaseResult> RunAsync()
    {
        try
        {
            using var specimen = Specimen.Compile(file.Name, ("/specimen/" + file.Path, file.Source));
            return file.Denied.Count > 0 ? CaseResult.Of(file, await DenialAsync(specimen)) : await AcceptedAsync(specimen);
        }
        catch (CaseFormatException exception)
        {
            return CaseResult.Of(file, [.. failures, exception.Message]);
        }
    }

    /// <summary>A denied case is denied exactly so, and becomes no Solidity.</summary>
    private async Task<string[]> DenialAsync(Specimen specimen)
    {
        var expected = file.Spans.Select((span, index) => Text(file.Denied.Count == 1 ? file.Denied[0] : file.Denied.ElementAtOrDefault(index) ?? "?", span)).ToArray();
        var found = (await specimen.AnalyzeAsync()).Where(item => item.Severity == DiagnosticSeverity.Error || file.Denied.Contains(item.Id)).Select(item => Text(item.Id, item.Location.SourceSpan)).ToArray();
        var messages = new List<string>();
        if (expected.Length == 0) messages.Add($"{file.Path}: a denied case marks where with [| |]");
        if (!expected.SequenceEqual(found)) messages.Add($"{file.Path}: expected {string.Join("; ", expected)} but found {(found.Length == 0 ? "nothing" : string.Join("; ", found))}");
        if (specimen.GeneratorDiagnostics.Length > 0) messages.Add($"{file.Path}: the generator said {string.Join("; ", specimen.GeneratorDiagnostics)}");
        return [.. messages];

        string Text(string id, Microsoft.CodeAnalysis.Text.TextSpan span) =>
            FormattableString.Invariant($"{id} at line {file.Source.AsSpan(0, span.Start).Count('\n') + 1} '{file.Source.Substring(span.Start, span.Length)}'");
    }

    private async Task<CaseResult> AcceptedAsync(Specimen specimen)
    {
        var complaints = specimen.GeneratorDiagnostics.Concat(specimen.Errors).Concat((await specimen.AnalyzeAsync()).Where(item => item.Severity == DiagnosticSeverity.Error)).ToArray();
        if (complaints.Length > 0) return CaseResult.Of(file, [.. complaints.Select(item => $"{file.Path}: {item}")]);
        var bytecodes = await Task.WhenAll(SolcConfiguration.All.Select(configuration => chain is null ? Task.FromResult<Bytecode?>(null) : CompileAsync(specimen, configuration)));
        if (chain is null) bytecodes = [await solc.CompileAsync(specimen, SolcConfiguration.Legacy)];
        foreach (var faulty in bytecodes.Where(bytecode => bytecode!.Complaints.Count > 0)) failures.Add($"{file.Path}: solc complains. {faulty!.Describe()}");
        if (failures.Count == 0 && Emission.Of(specimen) is { } emission) failures.AddRange(EmissionOracle.Failures(file, emission, bytecodes[0]!.Contracts.Values));
        if (failures.Count > 0) return CaseResult.Of(file, failures);
        var play = new CasePlay(file, specimen, new Subject(specimen, bytecodes!));
        var gas = await play.PlayAsync(chain, failures);
        return new CaseResult(file, failures, gas, ModelNames.Of(specimen.Models.Values));
    }

    private async Task<Bytecode?> CompileAsync(Specimen specimen, SolcConfiguration configuration) => await solc.CompileAsync(specimen, configuration);
}
