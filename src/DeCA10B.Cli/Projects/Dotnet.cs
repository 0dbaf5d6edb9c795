using System.Diagnostics;

namespace DeCA10B.Cli.Projects;

/// <summary>What one run of <c>dotnet</c> said.</summary>
/// <param name="ExitCode">0 when it succeeded.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
sealed record DotnetRun(int ExitCode, string Output, string Errors);

/// <summary>Runs the .NET SDK's <c>dotnet</c>.</summary>
static class Dotnet
{
    /// <summary>Runs it to its end. When cancelled, it and all that it started are ended.</summary>
    /// <exception cref="CliException">It does not start.</exception>
    public static async Task<DotnetRun> RunAsync(Invocation invocation, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            WorkingDirectory = invocation.Surroundings.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in invocation.Surroundings.ChildVariables) start.Environment[name] = value;
        // Its messages are shown to people and read here: one language.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(invocation.Cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new DotnetRun(process.ExitCode, await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
    }

    static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new CliException(Exit.ToolMissing, "dotnet-missing", $"`{start.FileName}` does not start: {exception.Message}.", "Install the .NET SDK 10 and put `dotnet` on the PATH.", exception);
        }
    }
}
