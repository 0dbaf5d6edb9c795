using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DeCA10B.Build;

/// <summary>The JSON form of <see cref="ContractArtifact"/>.</summary>
static class ContractArtifactJson
{
    const string Format = "hh-sol-artifact-1";

    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // Read by people too; the file is never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ContractArtifact artifact)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("_format", Format);
            json.WriteString("contractName", artifact.ContractName);
            json.WriteString("sourceName", artifact.SourceName);
            json.WriteString("solidityHash", artifact.SolidityHash);
            json.WriteString("solcVersion", artifact.SolcVersion);
            WriteElement(json, "abi", artifact.Abi);
            json.WriteString("bytecode", artifact.Bytecode);
            json.WriteString("deployedBytecode", artifact.DeployedBytecode);
            WriteElement(json, "linkReferences", artifact.LinkReferences);
            WriteElement(json, "deployedLinkReferences", artifact.DeployedLinkReferences);
            WriteElement(json, "immutableReferences", artifact.ImmutableReferences);
            WriteElement(json, "methodIdentifiers", artifact.MethodIdentifiers);
            WriteElement(json, "storageLayout", artifact.StorageLayout);
            json.WriteString("deployedSourceMap", artifact.DeployedSourceMap);
            json.WriteStartArray("sourceList");
            foreach (var source in artifact.SourceList)
                json.WriteStringValue(source);
            json.WriteEndArray();
            json.WriteStartObject("lineMap");
            foreach (var (source, map) in artifact.LineMaps.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                json.WriteString(source, map);
            json.WriteEndObject();
            WriteElement(json, "standardJsonInput", artifact.StandardJsonInput);
            json.WriteString("metadata", artifact.Metadata);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    public static ContractArtifact Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement.Clone();
            if (Text(root, "_format") != Format)
                throw new FormatException($"Not an artifact of the format {Format}.");
            return new ContractArtifact
            {
                ContractName = Text(root, "contractName"),
                SourceName = Text(root, "sourceName"),
                SolidityHash = Text(root, "solidityHash"),
                SolcVersion = Text(root, "solcVersion"),
                Abi = root.GetProperty("abi"),
                Bytecode = Text(root, "bytecode"),
                DeployedBytecode = Text(root, "deployedBytecode"),
                LinkReferences = root.GetProperty("linkReferences"),
                DeployedLinkReferences = root.GetProperty("deployedLinkReferences"),
                ImmutableReferences = root.GetProperty("immutableReferences"),
                MethodIdentifiers = root.GetProperty("methodIdentifiers"),
                StorageLayout = root.GetProperty("storageLayout"),
                DeployedSourceMap = Text(root, "deployedSourceMap"),
                SourceList = [.. root.GetProperty("sourceList").EnumerateArray().Select(source => source.GetString()!)],
                LineMaps = root.GetProperty("lineMap").EnumerateObject().ToDictionary(map => map.Name, map => map.Value.GetString()!, StringComparer.Ordinal),
                StandardJsonInput = root.GetProperty("standardJsonInput"),
                Metadata = Text(root, "metadata"),
            };
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("Not an artifact of this SDK: " + failure.Message, failure);
        }
    }

    static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"The artifact's '{name}' is null.");

    static void WriteElement(Utf8JsonWriter json, string name, JsonElement value)
    {
        json.WritePropertyName(name);
        value.WriteTo(json);
    }
}
