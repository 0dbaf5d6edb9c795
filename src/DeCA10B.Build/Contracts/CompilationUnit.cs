using System.Security.Cryptography;
using System.Text;

namespace DeCA10B.Build;

/// <summary>One contract and the files it needs: compiled alone, so that another contract's change does not compile it again.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Sources">Its file and all that it imports.</param>
/// <param name="Key">A hash over all that its artifact depends on.</param>
sealed record CompilationUnit(DeployableContract Contract, IReadOnlyList<SoliditySource> Sources, string Key)
{
    // Counts up when an artifact of the same input is written otherwise than before.
    const string ArtifactRevision = "artifact-1";

    public static IReadOnlyList<CompilationUnit> Of(ContractAssembly assembly, CompilationSettings settings)
    {
        var byPath = assembly.Sources.ToDictionary(source => source.Path, StringComparer.Ordinal);
        return [.. assembly.Contracts.Select(contract =>
        {
            var sources = ImportClosure.Of(contract.Path, byPath);
            return new CompilationUnit(contract, sources, KeyOf(contract, sources, settings));
        })];
    }

    static string KeyOf(DeployableContract contract, IReadOnlyList<SoliditySource> sources, CompilationSettings settings)
    {
        string[] parts =
        [
            ArtifactRevision, SolcPackage.Version, contract.Name, contract.SolidityHash,
            StandardJson.Create(sources, settings, contract), .. sources.Select(source => source.LineMap),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))));
    }
}
