namespace DeCA10B.Cli.Commands;

/// <summary>All commands, in the order of the help.</summary>
static class CommandList
{
    public static IEnumerable<Command> Create(CliFrame frame) =>
    [
        EmitCommand.Create(frame),
        CheckCommand.Create(frame),
        LayoutCommand.Create(frame),
    ];
}
