using System.CommandLine.Invocation;

namespace DeCA10B.Cli;

/// <summary>The command line: the one entry of the program and of its tests.</summary>
public static class Cli
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="output">Takes the report: text for people, or one JSON document under <c>--json</c>.</param>
    /// <param name="error">Takes notices and the error.</param>
    /// <param name="surroundings">Folder, environment and terminal; null takes those of the process.</param>
    /// <param name="cancellation">Stops the command; the exit code is then <see cref="Exit.Cancelled"/>.</param>
    /// <returns>The exit code, one of <see cref="Exit"/>.</returns>
    public static async Task<int> RunAsync(
        string[] arguments, TextWriter output, TextWriter error, CliSurroundings? surroundings = null, CancellationToken cancellation = default)
    {
        var frame = new CliFrame(output, error, surroundings ?? CliSurroundings.OfProcess);
        var parsed = CliRoot.Create(frame).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isJson = parsed.GetValue(CliRoot.Json);
        var isVerbose = parsed.GetValue(CliRoot.Verbose);
        try
        {
            // Help and version are shown whatever else is wrong.
            if (parsed.Action is not CommandLineAction { ClearsParseErrors: true } && parsed.Errors.Count > 0) throw UsageFailure.Of(parsed);
            // Failures and signals are ours to handle, in one place.
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var failure = Failure.Of(exception, cancellation);
            failure.Write(error, isJson, isVerbose);
            return failure.ExitCode;
        }
    }
}
