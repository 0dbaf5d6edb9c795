namespace DeCA10B.Cli.Tests;

/// <summary>The files of the repository that the tests run in.</summary>
static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that the tests were built in, and so the projects they use.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The full path of a file or folder.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DeCA10B.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No repository was found above {AppContext.BaseDirectory}.");
    }
}
