using System.Diagnostics;

namespace DeCA10B.Bench.BuildCost;

/// <summary>A project with ten contract classes outside the repository, built as a user would build it.</summary>
public sealed class MeasuredProject
{
    private readonly DirectoryInfo folder;

    /// <summary>Writes the project.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="isWithSdk">Whether the generator and the build targets take part. The classes are the same, and compile either way.</param>
    /// <exception cref="BenchException">The SDK has not been built.</exception>
    public MeasuredProject(DirectoryInfo folder, bool isWithSdk)
    {
        this.folder = folder;
        var text = isWithSdk ? Project(Targets()) : Project("");
        File.WriteAllText(Path.Combine(folder.FullName, "TenContracts.csproj"), text);
        TenContracts.Write(folder.FullName);
    }

    /// <summary>Restores, and builds each edit once, so that caches hold what they would hold at work.</summary>
    public void Prepare()
    {
        Run("restore");
        BuildEdited(1);
        BuildEdited(2);
        BuildUnchanged();
    }

    /// <summary>Builds with nothing changed.</summary>
    public TimeSpan BuildUnchanged() => Run("build", "--no-restore");

    /// <summary>Changes one line of one contract and builds.</summary>
    public TimeSpan BuildEdited(int edit)
    {
        TenContracts.Edit(folder.FullName, edit);
        return Run("build", "--no-restore");
    }

    private TimeSpan Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-nologo", "-v:quiet"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A build node must not outlive the measurement; a single project uses none beside its own process.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new BenchException("dotnet did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed : throw new BenchException($"dotnet {string.Join(' ', arguments)} failed:\n{output}{error.Result}");
    }

    private static string Project(string imports) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{Built("DeCA10B.Sdk", "net10.0")}" />
          </ItemGroup>
          {imports}
        </Project>
        """;

    /// <summary>What the packages bring: the generator, the compiler it uses, and the targets with their task.</summary>
    private static string Targets() => $"""
          <Import Project="{Path.Combine(Source, "DeCA10B.Build", "build", "DeCA10B.Build.props")}" />
          <PropertyGroup>
            <DeCA10BBuildAssembly>{Built("DeCA10B.Build", "net10.0")}</DeCA10BBuildAssembly>
          </PropertyGroup>
          <ItemGroup>
            <Analyzer Include="{Built("DeCA10B.SourceGenerator", "netstandard2.0")}" />
            <Analyzer Include="{Built("DeCA10B.Compiler", "netstandard2.0")}" />
          </ItemGroup>
          <Import Project="{Path.Combine(Source, "DeCA10B.Build", "build", "DeCA10B.Build.targets")}" />
        """;

    private static string Source => Path.Combine(RepositoryFolder.Find(), "src");

    /// <summary>An assembly as the same configuration of this program was built with.</summary>
    private static string Built(string project, string framework)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = Path.Combine(Source, project, "bin", configuration, framework, project + ".dll");
        return File.Exists(path) ? path : throw new BenchException($"{path} has not been built: run `dotnet build -c {configuration}` first.");
    }
}
