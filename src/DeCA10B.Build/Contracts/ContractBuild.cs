namespace DeCA10B.Build;

/// <summary>What a contract build reads and where it writes.</summary>
public sealed record ContractBuildRequest
{
    /// <summary>The built assembly that carries the Solidity.</summary>
    public required string AssemblyPath { get; init; }

    /// <summary>Where <c>*.sol</c> go.</summary>
    public required string SolidityDirectory { get; init; }

    /// <summary>Where <c>&lt;ContractName&gt;.json</c> go. Belongs to the build alone.</summary>
    public required string ArtifactDirectory { get; init; }

    /// <summary>What the last build wrote and from what; makes this one write and compile only what changed.</summary>
    public required string StateFile { get; init; }

    /// <summary>Written last, and only when there was neither an error nor a warning, which the next build has to say again:
    /// the names of all files left, one a line.</summary>
    public required string StampFile { get; init; }

    /// <summary>How to compile.</summary>
    public CompilationSettings Settings { get; init; } = new();
}

/// <summary>What a contract build did.</summary>
/// <param name="Diagnostics">Errors and warnings, by contract.</param>
/// <param name="Unchanged">Contracts whose artifact was there.</param>
/// <param name="FromCache">Contracts that were compiled before, by this or another build.</param>
/// <param name="Compiled">Contracts that solc ran for.</param>
public sealed record ContractBuildResult(IReadOnlyList<SolidityDiagnostic> Diagnostics, int Unchanged, int FromCache, int Compiled)
{
    /// <summary>True when every contract has its artifact.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != SolidityDiagnosticSeverity.Error);
}

/// <summary>From a built assembly to <c>*.sol</c> and artifacts, doing only what changed.</summary>
/// <remarks>An artifact never outlives its source: one whose contract changed is removed before solc runs, so a build that fails or is
/// stopped leaves no artifact for that contract, and the others as they were.</remarks>
/// <param name="request">What to read and where to write.</param>
/// <param name="compiler">Compiles what changed.</param>
public sealed class ContractBuild(ContractBuildRequest request, SolidityCompiler compiler)
{
    readonly ContractBuildState previous = ContractBuildState.Read(request.StateFile);

    /// <summary>Runs the build.</summary>
    /// <exception cref="DeCA10B.Tools.ToolException">solc is needed and cannot be brought, for want of Node.js for instance. The <c>*.sol</c> are written then.</exception>
    /// <exception cref="SolcException">solc did not start, ended early, or broke.</exception>
    public async Task<ContractBuildResult> RunAsync(CancellationToken cancellation = default)
    {
        File.Delete(request.StampFile);
        var assembly = ContractAssembly.Read(request.AssemblyPath);
        if (ContractAssemblyCheck.Run(assembly) is { Count: > 0 } errors)
            return new ContractBuildResult(errors, 0, 0, 0);
        var units = CompilationUnit.Of(assembly, request.Settings);
        var unchanged = units.Where(IsUnchanged).ToList();
        var state = new ContractBuildState(
            [.. assembly.Sources.Select(PathOf), .. units.Select(PathOf)],
            previous.Contracts.Where(contract => units.Any(unit => unit.Key == contract.Key)).ToDictionary(contract => contract.Name, StringComparer.Ordinal));
        RemoveStale(state, units);
        foreach (var source in assembly.Sources)
            AtomicFile.WriteIfChanged(PathOf(source), source.Text);
        state.Write(request.StateFile, isComplete: false);
        var results = await Task.WhenAll(units.Except(unchanged).Select(unit => CompileAsync(unit, state, cancellation))).ConfigureAwait(false);
        var result = new ContractBuildResult(
            [.. results.SelectMany(compiled => compiled.Diagnostics).Distinct()],
            unchanged.Count,
            results.Count(compiled => compiled.FromCache),
            results.Count(compiled => !compiled.FromCache));
        state.Write(request.StateFile, result.Succeeded);
        if (result.Diagnostics.Count == 0)
            AtomicFile.Write(request.StampFile, string.Concat(state.Files.Select(file => file + "\n")));
        return result;
    }

    async Task<CompilationResult> CompileAsync(CompilationUnit unit, ContractBuildState state, CancellationToken cancellation)
    {
        var result = await compiler.CompileAsync(unit.Sources, request.Settings, [unit.Contract], cancellation).ConfigureAwait(false);
        if (!result.Succeeded)
            return result;
        if (result.Artifacts is not [var artifact])
            return result with { Diagnostics = [.. result.Diagnostics, ContractAssemblyCheck.NoCode(unit.Contract)] };
        AtomicFile.WriteIfChanged(PathOf(unit), artifact.ToJson());
        state.Add(new BuiltContract(unit.Contract.Name, unit.Key, Clean: result.Diagnostics.Count == 0));
        return result;
    }

    /// <summary>A contract with warnings is not: it is taken from the cache, so that the warnings are seen with every compilation.</summary>
    bool IsUnchanged(CompilationUnit unit) => previous.Find(unit) is { Clean: true } && File.Exists(PathOf(unit));

    void RemoveStale(ContractBuildState state, IReadOnlyList<CompilationUnit> units)
    {
        foreach (var file in previous.Files.Except(state.Files, StringComparer.Ordinal))
            if (File.Exists(file))
                File.Delete(file);
        foreach (var unit in units.Where(unit => previous.Find(unit) is null))
            if (File.Exists(PathOf(unit)))
                File.Delete(PathOf(unit));
    }

    string PathOf(SoliditySource source) => Path.GetFullPath(Path.Combine(request.SolidityDirectory, source.Path));

    string PathOf(CompilationUnit unit) => Path.GetFullPath(Path.Combine(request.ArtifactDirectory, unit.Contract.Name + ".json"));
}
