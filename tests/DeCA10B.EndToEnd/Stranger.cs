using System.Diagnostics;
using System.Reflection;
using DeCA10B.Tools;

namespace DeCA10B.EndToEnd;

/// <summary>An empty folder of somebody who has the .NET SDK, Node.js and a folder of packages: no clone, no NuGet cache, no template.</summary>
sealed class Stranger : IDisposable
{
    public static readonly string Version = typeof(Stranger).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "PackageVersion").Value!;

    readonly TemporaryFolder folder = new();

    public Stranger()
    {
        NodeJs.Find();
        Directory.CreateDirectory(Packages);
        // Beside the sources that the machine has anyway.
        File.WriteAllText(
            PathOf("nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="deca10b" value="{Packages}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Packages => PathOf("packages");

    public string PathOf(string path) => Path.Combine(folder.Path, path);

    public void Dispose() => folder.Dispose();

    /// <summary>Runs <c>dotnet</c> in a folder below, which must succeed, and says how long it took.</summary>
    public async Task<DotnetRun> RunAsync(string where, params string[] arguments) => (await TryAsync(where, arguments)).Succeeded();

    /// <summary>Runs <c>dotnet</c> in a folder below.</summary>
    public Task<DotnetRun> TryAsync(string where, params string[] arguments) => StartAsync(DotnetRun.Host, where, arguments);

    /// <summary>Runs the installed <c>deca10b</c> in a folder below, which must succeed.</summary>
    public async Task<DotnetRun> RunToolAsync(string where, params string[] arguments) =>
        (await StartAsync(PathOf("tools/deca10b" + (OperatingSystem.IsWindows() ? ".exe" : "")), where, arguments)).Succeeded();

    /// <summary>Packs this repository. That is the publisher's part: with his own NuGet cache, which his clone points to.</summary>
    public async Task PackRepositoryAsync() =>
        (await StartAsync(DotnetRun.Host, Repository.Root, ["pack", "DeCA10B.Packages.slnf", "-c", "Release", "-o", Packages, "-v", "quiet"], hasCache: true)).Succeeded();

    async Task<DotnetRun> StartAsync(string program, string where, string[] arguments, bool hasCache = false)
    {
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DeCA10BVersion"] = Version,
            // A compiler server would outlive the folder.
            ["UseSharedCompilation"] = "false",
        };
        if (!hasCache) environment["NUGET_PACKAGES"] = PathOf("nuget");
        Directory.CreateDirectory(PathOf(where));
        var watch = Stopwatch.StartNew();
        var run = await DotnetRun.StartAsync(PathOf(where), environment, arguments, program);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{watch.Elapsed.TotalSeconds,5:0.0} s  {Path.GetFileNameWithoutExtension(program)} {string.Join(' ', arguments)}".Replace(folder.Path, "", StringComparison.Ordinal));
        return run;
    }

    /// <summary>Templates of this folder, not of the user.</summary>
    public Task<DotnetRun> NewAsync(string where, params string[] arguments) => RunAsync(where, ["new", .. arguments, "--debug:custom-hive", PathOf("templates")]);
}
