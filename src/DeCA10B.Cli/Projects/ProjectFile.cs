namespace DeCA10B.Cli.Projects;

/// <summary>Finds the project that <c>--project</c> means.</summary>
static class ProjectFile
{
    const string Hint = "Name one with `--project PATH/Name.csproj`.";

    /// <summary>A project file from a path to it or to its folder.</summary>
    /// <param name="path">Full path.</param>
    /// <exception cref="CliException">There is none, or several.</exception>
    public static string Find(string path)
    {
        if (File.Exists(path))
            return Path.GetExtension(path) == ".csproj" ? path : throw CliException.Input("not-a-project", $"{path} is no C# project.", Hint);
        if (!Directory.Exists(path)) throw CliException.Input("no-project", $"{path} does not exist.", Hint);
        var found = Directory.GetFiles(path, "*.csproj").Order(StringComparer.Ordinal).ToArray();
        return found switch
        {
            [var only] => only,
            [] => throw CliException.Input("no-project", $"There is no C# project in {path}.", Hint),
            _ => throw CliException.Input("several-projects", $"There are several C# projects in {path}: {string.Join(", ", found.Select(Path.GetFileName))}.", Hint),
        };
    }
}
