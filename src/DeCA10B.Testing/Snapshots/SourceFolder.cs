namespace DeCA10B.Testing.Snapshots;

/// <summary>Finds the folder of a source file at run time.</summary>
static class SourceFolder
{
    /// <summary>Where deterministic builds say that the sources are.</summary>
    const string MappedRoot = "/_/";

    /// <param name="source">The file as the compiler names it, mapped or not.</param>
    /// <exception cref="DirectoryNotFoundException">The sources are not here.</exception>
    public static string Of(string source)
    {
        var folder = Path.GetDirectoryName(source.Replace('\\', '/')) ?? "";
        if (!folder.StartsWith(MappedRoot, StringComparison.Ordinal)) return folder;
        for (var root = new DirectoryInfo(AppContext.BaseDirectory); root is not null; root = root.Parent)
        {
            var candidate = Path.Combine(root.FullName, folder[MappedRoot.Length..]);
            if (Directory.Exists(candidate)) return candidate;
        }

        throw new DirectoryNotFoundException($"The folder of {source} was not found above {AppContext.BaseDirectory}.");
    }
}
