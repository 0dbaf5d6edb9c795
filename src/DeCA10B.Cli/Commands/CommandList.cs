namespace DeCA10B.Cli.Commands;

/// <summary>All commands, in the order of the help.</summary>
static class CommandList
{
    public static IEnumerable<Command> Create(CliFrame frame) =>
    [
        NewCommand.Create(frame),
        EmitCommand.Create(frame),
        CheckCommand.Create(frame),
        LayoutCommand.Create(frame),
        GasCommand.Create(frame),
        PriceCommand.Create(frame),
        VerifyInputCommand.Create(frame),
    ];
}
