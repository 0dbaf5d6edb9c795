using DeCA10B.Tools;

namespace DeCA10B.Build.Tests;

/// <summary>The projects in assets/, in a temporary folder, built by the real <c>dotnet</c> against the files as a package would hold them.</summary>
sealed class ProjectSandbox : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly HashSet<string> restored = [];

    public ProjectSandbox()
    {
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "assets"), folder.Path);
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "build"), PathOf("package/build"));
        Directory.CreateDirectory(PathOf("package/tools/net10.0"));
        Directory.CreateDirectory(PathOf("packed"));
        foreach (var assembly in new[] { "DeCA10B.Build.dll", "DeCA10B.Tools.dll" })
            File.Copy(Path.Combine(AppContext.BaseDirectory, assembly), PathOf("package/tools/net10.0/" + assembly));
    }

    public void Dispose() => folder.Dispose();

    public string PathOf(string path) => Path.GetFullPath(Path.Combine(folder.Path, path));

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public bool Exists(string path) => File.Exists(PathOf(path));

    public DateTime WrittenAt(string path) => File.GetLastWriteTimeUtc(PathOf(path));

    /// <summary>Names of the files in a folder, sorted; none when there is no such folder.</summary>
    public IReadOnlyList<string> Names(string path) =>
        Directory.Exists(PathOf(path)) ? [.. Directory.GetFiles(PathOf(path)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [];

    public void Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(path), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public Task<DotnetRun> BuildAsync(string project, params IReadOnlyList<string> arguments) => RunAsync("build", project, arguments, hasNode: true);

    public Task<DotnetRun> BuildWithoutNodeAsync(string project, params IReadOnlyList<string> arguments) => RunAsync("build", project, arguments, hasNode: false);

    public Task<DotnetRun> CleanAsync(string project, params IReadOnlyList<string> arguments) => RunAsync("clean", project, arguments, hasNode: true);

    public Task<DotnetRun> PackAsync(string project, params IReadOnlyList<string> arguments) =>
        RunAsync("pack", project, ["-o", PathOf("packed"), .. arguments], hasNode: true);

    async Task<DotnetRun> RunAsync(string command, string project, IReadOnlyList<string> arguments, bool hasNode)
    {
        List<string> all = [command, $"{project}/{project}.csproj", "-nologo", "-v:normal", "-tl:off", .. arguments];
        if (command == "build" && !restored.Add(project)) all.Add("--no-restore");
        var environment = new Dictionary<string, string>
        {
            ["DeCA10BPackage"] = PathOf("package/"),
            // An empty cache shows what solc runs for.
            [SolcPackage.CacheVariable] = PathOf("cache"),
            ["NUGET_PACKAGES"] = PathOf("nuget"),
        };
        if (hasNode) NodeJs.Find();
        else environment["PATH"] = PathOf("empty");
        return await DotnetRun.StartAsync(folder.Path, environment, all);
    }

    static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
