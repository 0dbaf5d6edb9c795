using DeCA10B.Build;
using DeCA10B.Client;
using DeCA10B.Metadata;

namespace DeCA10B.Testing;

/// <summary>Artifacts where a chain finds them too: in the folder <c>contracts</c> beside the assembly or the program.</summary>
static class ArtifactFiles
{
    /// <exception cref="ArtifactException">There is none, or one of other Solidity.</exception>
    public static ContractArtifact Find(ContractDescriptor contract)
    {
        var path = CreationCode.Places(contract).FirstOrDefault(File.Exists)
            ?? throw new ArtifactException(contract.Name, $"There is no artifact of {contract.Name}: {string.Join(" and ", CreationCode.Places(contract))} do not exist. Build the project that declares it.");
        var artifact = ContractArtifact.Parse(File.ReadAllText(path));
        return string.Equals(artifact.SolidityHash, contract.SolidityHash, StringComparison.OrdinalIgnoreCase)
            ? artifact
            : throw new ArtifactException(contract.Name, $"{path} was compiled from other Solidity than the program was built with. Build again.");
    }
}
