namespace DeCA10B.Contracts.Tests.ModelFiles;

/// <summary>Data sets that lie beside a checkout on some machines and are never committed.</summary>
static class SharedData
{
    /// <summary>The folder of trained models; it may be missing.</summary>
    public static string DecaiModels { get; } = Find(Path.Combine("shared", "data", "decai-models"));

    static string Find(string folder)
    {
        for (var root = new DirectoryInfo(AppContext.BaseDirectory); root is not null; root = root.Parent)
            if (Directory.Exists(Path.Combine(root.FullName, folder))) return Path.Combine(root.FullName, folder);
        return folder;
    }
}
