namespace DeCA10B.Build;

/// <summary>What a compilation gave.</summary>
/// <param name="Artifacts">The deployable contracts, in ordinal order of file and name; empty when there is an error.</param>
/// <param name="Diagnostics">Errors and warnings, in solc's order.</param>
/// <param name="FromCache">True when solc did not have to run.</param>
public sealed record CompilationResult(
    IReadOnlyList<ContractArtifact> Artifacts, IReadOnlyList<SolidityDiagnostic> Diagnostics, bool FromCache)
{
    /// <summary>True when there is no error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != SolidityDiagnosticSeverity.Error);
}
