using DeCA10B.Build;

namespace DeCA10B.Laboratory;

/// <summary>What solc made of a specimen in one configuration.</summary>
/// <param name="Configuration">The configuration.</param>
/// <param name="Contracts">The artifacts by contract name; empty when there is a complaint.</param>
/// <param name="Complaints">Errors and warnings: either is a failure of what we emit.</param>
/// <param name="FromCache">Whether solc did not have to run.</param>
public sealed record Bytecode(
    SolcConfiguration Configuration, IReadOnlyDictionary<string, ContractArtifact> Contracts, IReadOnlyList<SolidityDiagnostic> Complaints, bool FromCache)
{
    /// <summary>The complaints as text, a line each, with the line of Solidity and of C#.</summary>
    public string Describe() => string.Join('\n', Complaints.Select(item => $"{Configuration}: {item.Code} {item.Message} at {item.Solidity} ({item.CSharp?.ToString() ?? "no C# line"})"));
}
