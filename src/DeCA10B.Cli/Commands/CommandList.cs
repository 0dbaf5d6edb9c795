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
        DeployCommand.Create(frame),
        PredictCommand.Create(frame),
        AddDataCommand.Create(frame),
        RefundCommand.Create(frame),
        ReportCommand.Create(frame),
        StatusCommand.Create(frame),
        EventsCommand.Create(frame),
        DevnetCommand.Create(frame),
        SimulateCommand.Create(frame),
        PlotCommand.Create(frame),
        CompareCommand.Create(frame),
        AnalyseCommand.Create(frame),
        SweepCommand.Create(frame),
        SiloCommand.Create(frame),
        AttackCommand.Create(frame),
        DatasetsCommand.Create(frame),
    ];
}
