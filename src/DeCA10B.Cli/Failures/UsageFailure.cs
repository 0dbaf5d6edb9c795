namespace DeCA10B.Cli;

/// <summary>A command line that cannot be read.</summary>
static class UsageFailure
{
    /// <summary>The first error of a command line, with where to read more.</summary>
    public static CliException Of(ParseResult parsed)
    {
        var names = new List<string>();
        for (var command = parsed.CommandResult; command is not null; command = command.Parent as System.CommandLine.Parsing.CommandResult)
            names.Add(command.Command is RootCommand ? "deca10b" : command.Command.Name);
        names.Reverse();
        // Some messages are lists of several lines.
        var message = string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return CliException.Input("usage", message, $"`{string.Join(' ', names)} --help` shows how it is used.");
    }
}
