using System.Diagnostics;
using System.Reflection;
using DeCA10B.Tools;

namespace DeCA10B.EndToEnd;

/// <summary>An empty folder of somebody who has the .NET SDK, Node.js and a folder of packages: no clone, no NuGet cache, no template.</summary>
sealed class Stranger : IDisposable
{
    public static readonly string Version = typeof(Stranger).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "PackageVersion").Value!;

    static readonly Dictionary<string, string> NoVariables = [];

    readonly TemporaryFolder folder = new();

    public Stranger() => NodeJs.Find();

    /// <summary>Where the first page has the packages put.</summary>
    public string Packages => PathOf("deca10b-packages");

    public string PathOf(string path) => Path.Combine(folder.Path, path);

    public void Dispose() => folder.Dispose();

    /// <summary>Runs <c>dotnet</c> in a folder below, with variables of the environment, and writes how long it took.</summary>
    public Task<DotnetRun> RunAsync(string where, IReadOnlyDictionary<string, string> variables, params string[] arguments) => StartAsync(DotnetRun.Host, where, arguments, variables);

    /// <summary>Runs <c>deca10b</c> as it was installed.</summary>
    public Task<DotnetRun> RunToolAsync(string where, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        StartAsync(PathOf("tools/deca10b" + (OperatingSystem.IsWindows() ? ".exe" : "")), where, arguments, variables);

    /// <summary>Packs this repository. That is the publisher's part: with his own NuGet cache, which his clone points to.</summary>
    public Task<DotnetRun> PackRepositoryAsync() =>
        StartAsync(DotnetRun.Host, Repository.Root, ["pack", "DeCA10B.Packages.slnf", "-c", "Release", "-o", Packages, "-v", "quiet"], NoVariables, hasCache: true);

    async Task<DotnetRun> StartAsync(string program, string where, string[] arguments, IReadOnlyDictionary<string, string> variables, bool hasCache = false)
    {
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            // A compiler server would outlive the folder.
            ["UseSharedCompilation"] = "false",
        };
        if (!hasCache) environment["NUGET_PACKAGES"] = PathOf("nuget");
        foreach (var (name, value) in variables) environment[name] = value;
        Directory.CreateDirectory(PathOf(where));
        var watch = Stopwatch.StartNew();
        var run = await DotnetRun.StartAsync(PathOf(where), environment, arguments, program);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{watch.Elapsed.TotalSeconds,5:0.0} s  {Path.GetFileNameWithoutExtension(program)} {string.Join(' ', arguments)}".Replace(folder.Path, "", StringComparison.Ordinal));
        return run;
    }

    /// <summary>Templates of this folder, not of the user.</summary>
    public Task<DotnetRun> NewAsync(string where, params string[] arguments) => RunAsync(where, NoVariables, ["new", .. arguments, "--debug:custom-hive", PathOf("templates")]);
}
