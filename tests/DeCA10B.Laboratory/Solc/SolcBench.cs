using DeCA10B.Build;

namespace DeCA10B.Laboratory;

/// <summary>Some solc processes that compile specimens. Safe for several threads.</summary>
/// <param name="processes">How many run side by side; each takes one core and about 100 MB.</param>
/// <param name="cached">Whether outputs are kept and taken from the user's cache. Programs that nobody compiles twice do better without.</param>
public sealed class SolcBench(int processes = 2, bool cached = true) : IDisposable
{
    readonly SolcProcess[] solc = [.. Enumerable.Range(0, processes).Select(_ => new SolcProcess(SolcPackage.RestoreAsync))];
    readonly SolcCache? cache = cached ? new SolcCache(SolcPackage.CacheDirectory) : null;
    int turn;

    /// <summary>Compiles one specimen alone: its bytecode and gas depend on nothing else.</summary>
    public async Task<Bytecode> CompileAsync(Specimen specimen, SolcConfiguration configuration, CancellationToken cancellation = default)
    {
        if (specimen.Solidity.Count == 0) return new Bytecode(configuration, new Dictionary<string, ContractArtifact>(), [], FromCache: true);
        var result = await CompileAsync(specimen.Solidity, configuration, cancellation).ConfigureAwait(false);
        return Of(configuration, result, "");
    }

    /// <summary>Compiles many specimens in one request, each in a folder of its own: the fastest way for programs that are compiled once.</summary>
    /// <returns>One a specimen. When one of them does not compile, each is compiled alone, so that only it has a complaint.</returns>
    public async Task<IReadOnlyList<Bytecode>> CompileAsync(IReadOnlyList<Specimen> specimens, SolcConfiguration configuration, CancellationToken cancellation = default)
    {
        var sources = specimens.SelectMany((specimen, index) => specimen.Solidity.Select(source => source with { Path = Folder(index) + source.Path })).ToArray();
        if (sources.Length > 0)
        {
            var result = await CompileAsync(sources, configuration, cancellation).ConfigureAwait(false);
            if (result.Succeeded) return [.. specimens.Select((_, index) => Of(configuration, result, Folder(index)))];
        }

        var alone = new List<Bytecode>();
        foreach (var specimen in specimens) alone.Add(await CompileAsync(specimen, configuration, cancellation).ConfigureAwait(false));
        return alone;
    }

    /// <summary>Compiles Solidity files as they are.</summary>
    public Task<CompilationResult> CompileAsync(IReadOnlyList<SoliditySource> sources, SolcConfiguration configuration, CancellationToken cancellation = default)
    {
        var next = (int)((uint)Interlocked.Increment(ref turn) % (uint)solc.Length);
        return new SolidityCompiler(solc[next], cache).CompileAsync(sources, configuration.Settings, [], cancellation);
    }

    /// <summary>Ends the processes.</summary>
    public void Dispose()
    {
        foreach (var process in solc) process.Dispose();
    }

    static string Folder(int index) => FormattableString.Invariant($"s{index}/");

    static Bytecode Of(SolcConfiguration configuration, CompilationResult result, string folder)
    {
        SolidityDiagnostic[] complaints = [.. result.Diagnostics.Where(item => item.Severity != SolidityDiagnosticSeverity.Information
            && (item.Solidity is not { } place || place.Path.StartsWith(folder, StringComparison.Ordinal)))];
        return new Bytecode(
            configuration,
            result.Artifacts.Where(artifact => artifact.SourceName.StartsWith(folder, StringComparison.Ordinal)).ToDictionary(artifact => artifact.ContractName, StringComparer.Ordinal),
            complaints, result.FromCache);
    }
}
