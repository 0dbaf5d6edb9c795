using System.Text.Json;
using DeCA10B.Tools;

namespace DeCA10B.Build;

/// <summary>The solc that this assembly brings along: which version, and where it is restored to.</summary>
public static class SolcPackage
{
    /// <summary>Environment variable that moves the cache of solc's outputs.</summary>
    public const string CacheVariable = "DECA10B_SOLC_CACHE";

    static readonly Lazy<Tool> Definition = new(() => Tool.FromResources(typeof(SolcPackage).Assembly, "solc"));
    static readonly Lazy<string> PinnedVersion = new(ReadVersion);

    /// <summary>The exact version, such as <c>0.8.37</c>; known without restoring.</summary>
    public static string Version => PinnedVersion.Value;

    /// <summary>The user's folder for solc's outputs.</summary>
    public static string CacheDirectory
    {
        get
        {
            if (Environment.GetEnvironmentVariable(CacheVariable) is { Length: > 0 } chosen)
                return Path.GetFullPath(chosen);
            var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return Path.Combine(data.Length > 0 ? data : Path.GetTempPath(), "deca10b", "solc-cache");
        }
    }

    /// <summary>Restores solc for this user when it is not there yet.</summary>
    /// <exception cref="NodeMissingException">Node.js is missing or too old.</exception>
    /// <exception cref="ToolException">npm failed, or the folder cannot be written.</exception>
    public static Task<SolcInstallation> RestoreAsync(CancellationToken cancellation) =>
        Task.Run(
            () =>
            {
                var node = NodeJs.Find();
                var folder = ToolRestore.Restore(Definition.Value, cancellation);
                return new SolcInstallation(node.Node, Path.Combine(folder, "solc-worker.js"));
            },
            cancellation);

    static string ReadVersion()
    {
        using var package = JsonDocument.Parse(Definition.Value.Files["package.json"]);
        return package.RootElement.GetProperty("dependencies").GetProperty("solc").GetString()!;
    }
}
