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
        var key = cache is null ? "" : SolcCache.KeyOf(SolcPackage.Version, input);
        var cached = cache?.Find(key);
        var output = cached ?? await solc.CompileAsync(input, cancellation).ConfigureAwait(false);
        using var document = JsonDocument.Parse(output);
        var diagnostics = SolidityDiagnosticReader.Read(document.RootElement, byPath);
        var result = new CompilationResult([], diagnostics, cached is not null);
        if (!result.Succeeded)
            return result;
        // An error is never kept: it may be solc running out of memory, and who mends it compiles something else next.
        if (cached is null)
            cache?.Store(key, output);
        return result with { Artifacts = ContractArtifactReader.Read(document.RootElement, input, byPath, HashOf) };

        string HashOf(string path, string name) =>
            contracts.FirstOrDefault(contract => contract.Path == path && contract.Name == name)?.SolidityHash ?? "";
    }
}
