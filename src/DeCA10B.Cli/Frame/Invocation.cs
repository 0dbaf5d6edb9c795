namespace DeCA10B.Cli;

/// <summary>One run of one command: its options and where it writes.</summary>
/// <param name="frame">What all commands share.</param>
/// <param name="parsed">The command line.</param>
/// <param name="cancellation">Stops the command.</param>
sealed class Invocation(CliFrame frame, ParseResult parsed, CancellationToken cancellation)
{
    /// <summary>Folder, environment, terminal.</summary>
    public CliSurroundings Surroundings => frame.Surroundings;

    /// <summary>Stops the command.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Whether reports are JSON.</summary>
    public bool IsJson { get; } = parsed.GetValue(CliRoot.Json);

    /// <summary>The value of an option, or its default.</summary>
    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>The value of an argument, or its default.</summary>
    public T? Get<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>Whether an option stands on the command line.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>A path of the command line as a full one.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Surroundings.WorkingDirectory);

    /// <summary>A full path as a person in the working folder would write it.</summary>
    public string ShortPathOf(string path)
    {
        var relative = Path.GetRelativePath(Surroundings.WorkingDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>Tells a person what happens meanwhile, on standard error; silent under <c>--json</c>.</summary>
    public void Say(string notice)
    {
        if (!IsJson) frame.Error.WriteLine(notice);
    }

    /// <summary>Standard error for what changes while a command runs, such as a bar.</summary>
    public Spectre.Console.IAnsiConsole ErrorConsole => ReportConsole.On(frame.Error, Surroundings);

    /// <summary>Writes a report. A command that goes on for long may write several; the one that its handler returns is written by the frame.</summary>
    public void Show(IReport report)
    {
        if (IsJson) frame.Output.WriteLine(ReportJson.Write(report));
        else report.Write(ReportConsole.On(frame.Output, Surroundings));
        frame.Output.Flush();
    }
}

/// <summary>How a command gets its handler.</summary>
static class CommandHandlers
{
    /// <summary>Runs <paramref name="handler"/> for the command and writes the report that it returns.</summary>
    public static Command Reports(this Command command, CliFrame frame, Func<Invocation, Task<IReport>> handler)
    {
        command.SetAction(async (parsed, cancellation) =>
        {
            var invocation = new Invocation(frame, parsed, cancellation);
            var report = await handler(invocation).ConfigureAwait(false);
            invocation.Show(report);
            return report.ExitCode;
        });
        return command;
    }
}
