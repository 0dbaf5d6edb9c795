using System.Text.Json;
using DeCA10B.Metadata;

namespace DeCA10B.Client;

/// <summary>Finds the bytecode that the build left for a contract.</summary>
/// <remarks>The artifact is <c>contracts/&lt;Name&gt;.json</c> beside the assembly that declares the contract, or beside the program.
/// It must have been compiled from the very Solidity that the assembly was generated with.</remarks>
public static class CreationCode
{
    const string Folder = "contracts";

    /// <summary>The creation code, without constructor arguments.</summary>
    /// <param name="contract">The generated <c>Descriptor</c>.</param>
    /// <exception cref="ArtifactException">It is missing, stale, not linked, or no artifact.</exception>
    public static byte[] Find(ContractDescriptor contract)
    {
        var places = Places(contract);
        var path = places.FirstOrDefault(File.Exists) ?? throw new ArtifactException(contract.Name,
            $"There is no bytecode of {contract.Name}: {string.Join(" and ", places)} do not exist. "
            + "Build the project that declares it with Node.js 20 or newer on the PATH; the build compiles its Solidity.");
        try
        {
            using var artifact = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(contract, path, artifact.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or IOException)
        {
            throw new ArtifactException(contract.Name, $"{path} is no artifact of {contract.Name}: {exception.Message} Delete it and build again.", exception);
        }
    }

    internal static string[] Places(ContractDescriptor contract)
    {
        var file = contract.Name + ".json";
        var program = Path.Combine(AppContext.BaseDirectory, Folder, file);
        // A single-file program has no place on disk for its assemblies.
        return Path.GetDirectoryName(contract.Assembly.Location) is { Length: > 0 } folder
            ? [.. new[] { Path.Combine(folder, Folder, file), program }.Distinct(StringComparer.Ordinal)]
            : [program];
    }

    static byte[] Read(ContractDescriptor contract, string path, JsonElement artifact)
    {
        var hash = artifact.GetProperty("solidityHash").GetString();
        if (!string.Equals(hash, contract.SolidityHash, StringComparison.OrdinalIgnoreCase))
            throw new ArtifactException(contract.Name,
                $"The bytecode of {contract.Name} in {path} was compiled from other Solidity than the program was built with ({hash}, not {contract.SolidityHash}). Build again with Node.js 20 or newer on the PATH.");
        var code = artifact.GetProperty("bytecode").GetString() ?? "";
        if (code.Contains("__$", StringComparison.Ordinal))
            throw new ArtifactException(contract.Name, $"The bytecode of {contract.Name} in {path} calls a library whose address is not filled in. Link it before deploying.");
        if (code.Length <= 2)
            throw new ArtifactException(contract.Name, $"{path} holds no bytecode of {contract.Name}: an abstract contract or an interface cannot be deployed.");
        return Convert.FromHexString(code.AsSpan(2));
    }
}
