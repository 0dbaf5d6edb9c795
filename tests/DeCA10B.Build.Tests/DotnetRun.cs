using System.Diagnostics;

namespace DeCA10B.Build.Tests;

/// <summary>What one run of <c>dotnet</c> said.</summary>
sealed record DotnetRun(int ExitCode, string Output)
{
    /// <summary>The program.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs it, or another program, to its end. Projects keep the compiler server away by their Directory.Build.props.</summary>
    public static async Task<DotnetRun> StartAsync(string folder, IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> arguments, string? program = null)
    {
        var start = new ProcessStartInfo(program ?? Host, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // No build node may stay behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun(process.ExitCode, await output + await errors);
    }

    public DotnetRun Succeeded()
    {
        Assert.True(ExitCode == 0, Summary);
        return this;
    }

    public DotnetRun Failed()
    {
        Assert.True(ExitCode != 0, Summary);
        return this;
    }

    // The compiler's command line alone is longer than what a person reads.
    string Summary => string.Join('\n', Output.Split('\n').Where(line => line.Length < 1000).TakeLast(60));
}
