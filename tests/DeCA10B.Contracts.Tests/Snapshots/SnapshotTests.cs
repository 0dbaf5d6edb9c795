using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using DeCA10B.Contracts.Tests.PublicInterface;
using DeCA10B.Metadata;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Contracts.Tests.Snapshots;

public sealed partial class SnapshotTests
{
    public static TheoryData<string> Sources => [.. typeof(Ownable).Assembly.GetCustomAttributes<SoliditySourceAttribute>().Select(source => source.Path).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Contracts => AbiConformanceTests.Contracts;

    [Theory, MemberData(nameof(Sources))]
    public void The_Solidity_is_as_verified(string path)
    {
        var source = typeof(Ownable).Assembly.GetCustomAttributes<SoliditySourceAttribute>().Single(source => source.Path == path);
        Snapshot.Verify(Path.GetFileNameWithoutExtension(path), "sol", source.Text);
    }

    [Theory, MemberData(nameof(Contracts))]
    public void The_ABI_is_as_verified(string name)
    {
        var artifact = Artifact.Find(name);
        Assert.SkipWhen(artifact is null, "no artifact: Node.js was missing when this was built");
        Snapshot.Verify(name + ".abi", "json", Indented(artifact!.Abi));
    }

    /// <summary>Deployed contracts are read by slot: a moved field is a changed contract.</summary>
    [Theory, MemberData(nameof(Contracts))]
    public void The_storage_layout_is_as_verified(string name)
    {
        var artifact = Artifact.Find(name);
        Assert.SkipWhen(artifact is null, "no artifact: Node.js was missing when this was built");
        using var layout = JsonDocument.Parse(artifact!.StorageLayout);
        var lines = layout.RootElement.GetProperty("storage").EnumerateArray().Select(field => new
        {
            label = field.GetProperty("label").GetString(),
            slot = field.GetProperty("slot").GetString(),
            offset = field.GetProperty("offset").GetInt32(),
            // Solc numbers the types of a compilation, which says nothing about the layout.
            type = TypeNumber().Replace(field.GetProperty("type").GetString()!, ""),
        });
        Snapshot.Verify(name + ".layout", "json", JsonSerializer.Serialize(lines, Options));
    }

    [GeneratedRegex(@"(?<=t_(struct|enum|contract)\(\w+\))\d+")]
    private static partial Regex TypeNumber();

    static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Options);
    }
}
