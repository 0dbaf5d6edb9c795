using System.Diagnostics;

namespace DeCA10B.Cli.Tests.Frame;

/// <summary>The program itself, as a process of its own.</summary>
public sealed class ProgramTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_Node_what_needs_solc_ends_with_3_and_says_what_to_install()
    {
        using var program = Start(folder.Path, new()
        {
            ["PATH"] = folder.Path,
            ["DECA10B_TOOLS"] = folder.PathOf("tools"),
            ["DECA10B_SOLC_CACHE"] = folder.PathOf("cache"),
        }, ["emit", "--stage", "yul", "--project", CounterProject.Folder, "--no-build", "--configuration", Repository.Configuration]);
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.StartsWith("error: DeCA10B needs Node.js", error, StringComparison.Ordinal);
        Assert.Equal(Exit.ToolMissing, program.ExitCode);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_130_and_what_it_started_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        folder.Write("Slow.csproj", $"""
            <Project DefaultTargets="Build">
              <Target Name="Restore" />
              <Target Name="Build"><Exec Command="echo $$ &gt; '{folder.PathOf("pid")}'; exec sleep 600" /></Target>
            </Project>
            """);
        using var program = Start(folder.Path, [], ["check"]);
        while (!program.HasExited && (!File.Exists(folder.PathOf("pid")) || (await File.ReadAllTextAsync(folder.PathOf("pid"))).Length == 0)) await Task.Delay(20);
        using (var kill = Process.Start("kill", ["-INT", program.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.EndsWith("error: Cancelled.\n", error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(Exit.Cancelled, program.ExitCode);
        var sleeper = int.Parse(await File.ReadAllTextAsync(folder.PathOf("pid")), System.Globalization.CultureInfo.InvariantCulture);
        while (IsRunning(sleeper)) await Task.Delay(20);
    }

    static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    static Process Start(string folder, Dictionary<string, string> variables, string[] arguments)
    {
        // The host by its full path: the PATH may be empty.
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : Host(), [typeof(Cli).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_HOST_PATH"] = start.FileName;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>The dotnet that runs this test, found from the runtime's own folder: shared/Microsoft.NETCore.App/version.</summary>
    static string Host() => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
