namespace DeCA10B.Contracts.Tests.ModelFiles;

/// <summary>Data sets and documents that lie beside a checkout on some machines and are never committed.</summary>
static class SharedData
{
    /// <summary>A shared file, or null where there is none.</summary>
    public static string? Find(params string[] path)
    {
        for (var root = new DirectoryInfo(AppContext.BaseDirectory); root is not null; root = root.Parent)
        {
            var file = Path.Combine([root.FullName, "shared", .. path]);
            if (File.Exists(file)) return file;
        }

        return null;
    }

    /// <summary>A shared file; skips the test where there is none.</summary>
    public static string Require(params string[] path)
    {
        var file = Find(path);
        Assert.SkipWhen(file is null, $"{Path.Combine(path)} is not here");
        return file!;
    }
}
