using System.Text.Json;

namespace DeCA10B.Contracts.Tests.PublicInterface;

/// <summary>What the build left of a contract.</summary>
/// <param name="Abi">The JSON ABI.</param>
/// <param name="StorageLayout">The storage layout, JSON.</param>
/// <param name="IsViaIR">Whether it went through solc's IR pipeline.</param>
/// <param name="DeployedSize">The bytes of the deployed code.</param>
sealed record Artifact(string Abi, string StorageLayout, bool IsViaIR, int DeployedSize)
{
    /// <summary>The artifact, or null when the build had no Node.js.</summary>
    public static Artifact? Find(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "contracts", name + ".json");
        if (!File.Exists(path)) return null;
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var settings = root.GetProperty("standardJsonInput").GetProperty("settings");
        var isViaIR = settings.TryGetProperty("viaIR", out var value) && value.GetBoolean();
        return new(root.GetProperty("abi").GetRawText(), root.GetProperty("storageLayout").GetRawText(), isViaIR, (root.GetProperty("deployedBytecode").GetString()!.Length - 2) / 2);
    }
}
