using System.Text.Json;

namespace DeCA10B.Contracts.Tests.PublicInterface;

/// <summary>What the build left of a contract.</summary>
/// <param name="Abi">The JSON ABI.</param>
/// <param name="StorageLayout">The storage layout, JSON.</param>
sealed record Artifact(string Abi, string StorageLayout)
{
    /// <summary>The artifact, or null when the build had no Node.js.</summary>
    public static Artifact? Find(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "contracts", name + ".json");
        if (!File.Exists(path)) return null;
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new(document.RootElement.GetProperty("abi").GetRawText(), document.RootElement.GetProperty("storageLayout").GetRawText());
    }
}
