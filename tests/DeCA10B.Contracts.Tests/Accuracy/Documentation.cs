namespace DeCA10B.Contracts.Tests.Accuracy;

/// <summary>Pages of <c>docs</c>, whose figures tests hold.</summary>
static class Documentation
{
    /// <summary>The text of a page.</summary>
    public static string Read(string page)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "docs", page);
            if (File.Exists(path)) return File.ReadAllText(path);
        }

        throw new FileNotFoundException($"docs/{page} was not found above the tests.");
    }
}
