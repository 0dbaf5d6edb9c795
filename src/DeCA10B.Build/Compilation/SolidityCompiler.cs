using System.Text.Json;

namespace DeCA10B.Build;

/// <summary>Compiles Solidity: from the cache when it can, else with solc.</summary>
/// <param name="solc">Runs when the cache has no answer; not disposed here.</param>
/// <param name="cache">Where outputs are kept; null keeps none.</param>
public sealed class SolidityCompiler(SolcProcess solc, SolcCache? cache)
{
    /// <summary>Compiles all contracts of some files.</summary>
    /// <param name="sources">All files, imports included.</param>
    /// <param name="settings">How to compile.</param>
    /// <param name="contracts">The contracts wanted, with the hashes their artifacts carry; empty means all, with empty hashes.</param>
    /// <param name="cancellation">Stops solc.</param>
    /// <returns>Artifacts, or the errors why there are none. Safe to call from several threads.</returns>
    /// <exception cref="SolcException">solc did not start, ended early, or broke.</exception>
    public async Task<CompilationResult> CompileAsync(
        IReadOnlyList<SoliditySource> sources, CompilationSettings settings, IReadOnlyList<DeployableContract> contracts, CancellationToken cancellation = default)
    {
        var byPath = sources.ToDictionary(source => source.Path, StringComparer.Ordinal);
        var input = StandardJson.Create(sources, settings, contracts);
        var (output, diagnostics, fromCache) = await AnswerAsync(input, byPath, cancellation).ConfigureAwait(false);
        var result = new CompilationResult([], diagnostics, fromCache);
        return result.Succeeded ? result with { Artifacts = ContractArtifactReader.Read(output, input, byPath, HashOf) } : result;

        string HashOf(string path, string name) =>
            contracts.FirstOrDefault(contract => contract.Path == path && contract.Name == name)?.SolidityHash ?? "";
    }

    /// <summary>Asks for outputs that an artifact does not hold, such as <c>irOptimized</c> or <c>evm.gasEstimates</c>.</summary>
    /// <param name="sources">All files, imports included.</param>
    /// <param name="settings">How to compile.</param>
    /// <param name="contracts">The contracts wanted; empty means all.</param>
    /// <param name="outputs">solc's names of the outputs.</param>
    /// <param name="cancellation">Stops solc.</param>
    /// <returns>solc's whole answer in its own standard JSON, its errors included. Safe to call from several threads.</returns>
    /// <exception cref="SolcException">solc did not start, ended early, or broke.</exception>
    public async Task<JsonElement> AskAsync(
        IReadOnlyList<SoliditySource> sources, CompilationSettings settings, IReadOnlyList<DeployableContract> contracts, IReadOnlyList<string> outputs,
        CancellationToken cancellation = default)
    {
        var input = StandardJson.Create(sources, settings, contracts, outputs);
        return (await AnswerAsync(input, sources.ToDictionary(source => source.Path, StringComparer.Ordinal), cancellation).ConfigureAwait(false)).Output;
    }

    async Task<(JsonElement Output, IReadOnlyList<SolidityDiagnostic> Diagnostics, bool FromCache)> AnswerAsync(
        string input, IReadOnlyDictionary<string, SoliditySource> sources, CancellationToken cancellation)
    {
        var key = cache is null ? "" : SolcCache.KeyOf(SolcPackage.Version, input);
        var cached = cache?.Find(key);
        var output = cached ?? await solc.CompileAsync(input, cancellation).ConfigureAwait(false);
        using var document = JsonDocument.Parse(output);
        var diagnostics = SolidityDiagnosticReader.Read(document.RootElement, sources);
        // An error is never kept: it may be solc running out of memory, and who mends it compiles something else next.
        if (cached is null && diagnostics.All(diagnostic => diagnostic.Severity != SolidityDiagnosticSeverity.Error))
            cache?.Store(key, output);
        return (document.RootElement.Clone(), diagnostics, cached is not null);
    }
}
