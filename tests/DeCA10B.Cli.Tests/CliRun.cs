using System.Text.Json;

namespace DeCA10B.Cli.Tests;

/// <summary>What one command line gave.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output, LF line ends.</param>
/// <param name="Error">Standard error, LF line ends.</param>
sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in the repository's folder.</summary>
    public static Task<CliRun> OfAsync(params string[] arguments) => InAsync(Repository.Root, arguments);

    /// <summary>Runs a command line in a folder.</summary>
    public static Task<CliRun> InAsync(string folder, params string[] arguments) => WithAsync(Surroundings(folder), default, arguments);

    /// <summary>Runs a command line with surroundings of the test's own.</summary>
    public static async Task<CliRun> WithAsync(CliSurroundings surroundings, CancellationToken cancellation, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var exitCode = await Cli.RunAsync(arguments, output, error, surroundings, cancellation);
        return new CliRun(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>A folder, no terminal, and builds that leave no process behind.</summary>
    public static CliSurroundings Surroundings(string folder) => new()
    {
        WorkingDirectory = folder,
        Variable = _ => null,
        Input = TextReader.Null,
        ChildVariables = new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" },
    };

    /// <summary>The run, if it ended with that exit code.</summary>
    public CliRun Ended(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, not {exitCode}\n{Output}\n{Error}");
        return this;
    }

    /// <summary>The report under <c>--json</c>.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The error under <c>--json</c>.</summary>
    public JsonElement JsonError => JsonDocument.Parse(Error).RootElement.GetProperty("error");
}
