using System.Text.Json;

namespace DeCA10B.Build;

/// <summary>Makes artifacts from a standard-JSON output.</summary>
static class ContractArtifactReader
{
    static readonly JsonElement Empty = JsonDocument.Parse("{}").RootElement;

    /// <summary>The contracts of the output that have code; interfaces and abstract contracts have none.</summary>
    /// <param name="output">solc's output.</param>
    /// <param name="input">The standard-JSON input that gave it.</param>
    /// <param name="sources">The files of the input.</param>
    /// <param name="hashes">File and contract name to the hash that the assembly declares.</param>
    public static IReadOnlyList<ContractArtifact> Read(
        JsonElement output, string input, IReadOnlyDictionary<string, SoliditySource> sources, Func<string, string, string> hashes)
    {
        if (!output.TryGetProperty("contracts", out var files))
            return [];
        using var parsedInput = JsonDocument.Parse(input);
        var standardJsonInput = parsedInput.RootElement.Clone();
        var sourceList = SourceList(output);
        var lineMaps = sources.Values.Where(source => source.LineMap.Length > 0)
            .ToDictionary(source => source.Path, source => source.LineMap, StringComparer.Ordinal);
        var artifacts =
            from file in files.EnumerateObject().OrderBy(file => file.Name, StringComparer.Ordinal)
            from contract in file.Value.EnumerateObject().OrderBy(contract => contract.Name, StringComparer.Ordinal)
            let code = contract.Value.GetProperty("evm").GetProperty("bytecode")
            where code.GetProperty("object").GetString() is { Length: > 0 }
            let deployed = Member(contract.Value.GetProperty("evm"), "deployedBytecode")
            let metadata = Text(contract.Value, "metadata")
            select new ContractArtifact
            {
                ContractName = contract.Name,
                SourceName = file.Name,
                SolidityHash = hashes(file.Name, contract.Name),
                SolcVersion = VersionOf(metadata),
                Abi = contract.Value.GetProperty("abi").Clone(),
                Bytecode = "0x" + code.GetProperty("object").GetString(),
                DeployedBytecode = "0x" + Text(deployed, "object"),
                LinkReferences = Member(code, "linkReferences"),
                DeployedLinkReferences = Member(deployed, "linkReferences"),
                ImmutableReferences = Member(deployed, "immutableReferences"),
                MethodIdentifiers = Member(contract.Value.GetProperty("evm"), "methodIdentifiers"),
                StorageLayout = Member(contract.Value, "storageLayout"),
                DeployedSourceMap = Text(deployed, "sourceMap"),
                SourceList = sourceList,
                LineMaps = lineMaps,
                StandardJsonInput = standardJsonInput,
                Metadata = metadata,
            };
        return [.. artifacts];
    }

    static string[] SourceList(JsonElement output) =>
        [.. output.GetProperty("sources").EnumerateObject().OrderBy(source => source.Value.GetProperty("id").GetInt32()).Select(source => source.Name)];

    static string VersionOf(string metadata)
    {
        if (metadata.Length == 0) return "";
        using var document = JsonDocument.Parse(metadata);
        return document.RootElement.GetProperty("compiler").GetProperty("version").GetString()!;
    }

    // Absent where only the code was asked for.
    static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";

    static JsonElement Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.Clone() : Empty;
}
