using System.Text;
using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Client;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Contracts.ModelFiles.Deployment;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Engine;
using DeCA10B.Simulation.Reports;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Sweeps;
using DeCA10B.Tools;

namespace DeCA10B.Cli;

/// <summary>Why a command failed, as a person and a program see it.</summary>
/// <param name="ExitCode">One of <see cref="Exit"/>.</param>
/// <param name="Name">A stable name in kebab case.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do, or null.</param>
/// <param name="Cause">The exception.</param>
sealed record Failure(int ExitCode, string Name, string Message, string? Hint, Exception Cause)
{
    const string HowToReport = "This is a fault of deca10b itself. Please report it with the lines above and the command line, as an issue of the DeCA10B SDK.";

    /// <summary>The failure that an exception stands for.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="cancellation">Tells whether the user stopped the command.</param>
    public static Failure Of(Exception exception, CancellationToken cancellation) => exception switch
    {
        CliException failure => new(failure.ExitCode, failure.Name, failure.Message, failure.Hint, failure),
        OperationCanceledException when cancellation.IsCancellationRequested => new(Exit.Cancelled, "cancelled", "Cancelled.", null, exception),
        NodeMissingException => new(Exit.ToolMissing, "node-missing", exception.Message, null, exception),
        ToolException => new(Exit.ToolMissing, "tool-missing", exception.Message, null, exception),
        SolcException => new(Exit.ToolMissing, "solc-failed", exception.Message, null, exception),
        KeystoreException => new(Exit.Usage, "keystore", exception.Message, null, exception),
        ModelFileException => new(Exit.Usage, "model-file", exception.Message, null, exception),
        ModelDeploymentException => new(Exit.Usage, "model-deployment", exception.Message, null, exception),
        ArtifactException => new(Exit.Usage, "artifact", exception.Message, null, exception),
        ScenarioException => new(Exit.Usage, "scenario", exception.Message, null, exception),
        SweepException => new(Exit.Usage, "sweep", exception.Message, null, exception),
        DatasetMissingException => new(Exit.Usage, "dataset-missing", exception.Message, "--data names the folder; `deca10b datasets --data FOLDER` shows what is found there.", exception),
        DatasetRowException => new(Exit.Usage, "dataset-row", exception.Message, "Mend the line, or fetch the file anew; `deca10b datasets` says where it comes from.", exception),
        DatasetException => new(Exit.Usage, "dataset", exception.Message, null, exception),
        RunFileException => new(Exit.Usage, "run-file", exception.Message, "`deca10b simulate` writes run files: run.json in the folder of a run.", exception),
        ConservationException => new(Exit.Bug, "conservation", exception.Message, HowToReport, exception),
        // What ran side by side fails as what failed first.
        AggregateException { InnerExceptions: [var first, ..] } => Of(first, cancellation),
        ChainException => new(Exit.Chain, NameOf(exception), exception.Message, null, exception),
        IOException or UnauthorizedAccessException => new(Exit.Usage, "file", exception.Message, null, exception),
        _ => new(Exit.Bug, "bug", $"{exception.GetType().Name}: {exception.Message}", HowToReport, exception),
    };

    /// <summary>Writes it: a line of text or two, or one JSON document.</summary>
    /// <param name="error">Where.</param>
    /// <param name="isJson">As JSON.</param>
    /// <param name="isVerbose">With the stack trace, which a fault of ours has in any case.</param>
    public void Write(TextWriter error, bool isJson, bool isVerbose)
    {
        var trace = isVerbose || ExitCode == Exit.Bug ? Cause.ToString() : null;
        if (isJson)
        {
            error.WriteLine(ReportJson.Write(new { Error = new { Name, Message, Hint, Trace = trace } }));
            return;
        }

        error.WriteLine("error: " + Message);
        if (trace is not null) error.WriteLine(trace);
        if (Hint is not null) error.WriteLine("hint: " + Hint);
    }

    /// <summary><c>NodeUnreachableException</c> is <c>node-unreachable</c>.</summary>
    static string NameOf(Exception exception)
    {
        var type = exception.GetType().Name.Split('`')[0];
        var text = new StringBuilder();
        foreach (var letter in type.EndsWith(nameof(Exception), StringComparison.Ordinal) ? type[..^nameof(Exception).Length] : type)
            _ = char.IsUpper(letter) && text.Length > 0 ? text.Append('-').Append(char.ToLowerInvariant(letter)) : text.Append(char.ToLowerInvariant(letter));
        return text.ToString();
    }
}
