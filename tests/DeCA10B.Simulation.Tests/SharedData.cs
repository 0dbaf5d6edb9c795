namespace DeCA10B.Simulation.Tests;

/// <summary>Data sets that lie beside a checkout on some machines and are never committed.</summary>
static class SharedData
{
    /// <summary>A shared folder; skips the test where there is none.</summary>
    public static string Require(string folder)
    {
        for (var root = new DirectoryInfo(AppContext.BaseDirectory); root is not null; root = root.Parent)
        {
            var path = Path.Combine(root.FullName, "shared", "data", folder);
            if (Directory.Exists(path)) return path;
        }

        Assert.Skip($"{folder} is not here");
        return "";
    }
}
