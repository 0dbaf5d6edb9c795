namespace DeCA10B.Build;

/// <summary>Compiles Solidity with a solc that this process keeps: the short way for tests and tools.</summary>
public static class SolidityCompilation
{
    static readonly Lazy<SolidityCompiler> Shared = new(() =>
    {
        var solc = new SolcProcess(SolcPackage.RestoreAsync);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => solc.Dispose();
        return new SolidityCompiler(solc, new SolcCache(SolcPackage.CacheDirectory));
    });

    /// <summary>Compiles all contracts of some files; the first call loads solc, and restores it when the machine never had it.</summary>
    /// <param name="sources">All files, imports included.</param>
    /// <param name="settings">How to compile; null takes the defaults of a build.</param>
    /// <param name="cancellation">Stops solc.</param>
    /// <returns>Artifacts of all contracts that have code, or the errors why there are none. Safe to call from several threads.</returns>
    /// <exception cref="SolcException">solc did not start, ended early, or broke.</exception>
    public static Task<CompilationResult> CompileAsync(
        IReadOnlyList<SoliditySource> sources, CompilationSettings? settings = null, CancellationToken cancellation = default) =>
        Shared.Value.CompileAsync(sources, settings ?? new CompilationSettings(), [], cancellation);

    /// <summary>Asks for outputs that an artifact does not hold.</summary>
    /// <inheritdoc cref="SolidityCompiler.AskAsync"/>
    public static Task<System.Text.Json.JsonElement> AskAsync(
        IReadOnlyList<SoliditySource> sources, CompilationSettings settings, IReadOnlyList<DeployableContract> contracts, IReadOnlyList<string> outputs,
        CancellationToken cancellation = default) =>
        Shared.Value.AskAsync(sources, settings, contracts, outputs, cancellation);
}
