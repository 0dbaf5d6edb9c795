using System.Text.Json;

namespace DeCA10B.Build;

/// <summary>Writes solc's standard-JSON input. The same sources and settings give the same text, which is what the cache is keyed on.</summary>
public static class StandardJson
{
    static readonly string[] Outputs =
    [
        "abi", "metadata", "storageLayout", "evm.methodIdentifiers",
        "evm.bytecode.object", "evm.bytecode.linkReferences",
        "evm.deployedBytecode.object", "evm.deployedBytecode.linkReferences",
        "evm.deployedBytecode.immutableReferences", "evm.deployedBytecode.sourceMap",
    ];

    static readonly string[] CodeOutputs = ["abi", "storageLayout", "evm.bytecode.object"];

    /// <summary>The input that compiles <paramref name="sources"/>.</summary>
    /// <param name="sources">All files, imports included.</param>
    /// <param name="settings">How to compile.</param>
    /// <param name="contracts">The contracts wanted; empty means all.</param>
    public static string Create(IEnumerable<SoliditySource> sources, CompilationSettings settings, params IReadOnlyCollection<DeployableContract> contracts) =>
        Create(sources, settings, contracts, settings.CodeOnly ? CodeOutputs : Outputs);

    /// <summary>The input that asks for the outputs of the caller's choice.</summary>
    internal static string Create(
        IEnumerable<SoliditySource> sources, CompilationSettings settings, IReadOnlyCollection<DeployableContract> contracts, IReadOnlyList<string> outputs)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("language", "Solidity");
            json.WriteStartObject("sources");
            foreach (var source in sources.OrderBy(source => source.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject(source.Path);
                json.WriteString("content", source.Text);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            WriteSettings(json, settings, contracts, outputs);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    static void WriteSettings(
        Utf8JsonWriter json, CompilationSettings settings, IReadOnlyCollection<DeployableContract> contracts, IReadOnlyList<string> outputs)
    {
        json.WriteStartObject("settings");
        json.WriteStartObject("optimizer");
        json.WriteBoolean("enabled", settings.Optimize);
        json.WriteNumber("runs", settings.OptimizerRuns);
        json.WriteEndObject();
        json.WriteString("evmVersion", settings.EvmVersion);
        json.WriteBoolean("viaIR", settings.ViaIR);
        json.WriteStartObject("metadata");
        json.WriteString("bytecodeHash", settings.MetadataHash);
        json.WriteEndObject();
        WriteOutputSelection(json, outputs, contracts);
        json.WriteEndObject();
    }

    static void WriteOutputSelection(Utf8JsonWriter json, IReadOnlyList<string> outputs, IReadOnlyCollection<DeployableContract> contracts)
    {
        json.WriteStartObject("outputSelection");
        var wanted = contracts.Count == 0 ? [("*", "*")] : contracts.Select(contract => (contract.Path, contract.Name));
        foreach (var file in wanted.GroupBy(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(file.Key);
            foreach (var name in file.Order(StringComparer.Ordinal))
            {
                json.WriteStartArray(name);
                foreach (var output in outputs)
                    json.WriteStringValue(output);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
