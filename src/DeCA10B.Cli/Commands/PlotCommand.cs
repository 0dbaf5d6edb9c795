using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation.Reports;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>plot</c>: a run as a picture.</summary>
static class PlotCommand
{
    public static Command Create(CliFrame frame)
    {
        var run = new Argument<string>("RUN") { Description = RunArgument.Description };
        var output = new Option<string>("--out", "-o") { Description = "The picture, .png or .svg. Default: beside the run file, with its name; plot.png beside a run.json.", HelpName = "FILE" };
        var command = new Command("plot", "Draws a run: balances and accuracy over time.") { run, output };
        return command.Reports(frame, invocation =>
        {
            var named = invocation.Get(run)!;
            var file = invocation.Get(output) is { } given ? WrittenFile.PlotPath(invocation, given) : UsualPath(RunArgument.PathOf(invocation, named));
            var record = RunArgument.Read(invocation, named);
            WrittenFile.Write("--out", file, path => RunPlot.Write(record, path));
            return Task.FromResult<IReport>(new PlotReport(invocation.ShortPathOf(file)));
        });
    }

    /// <summary>That of the folder's run is the folder's plot; another file's is called as the file is.</summary>
    static string UsualPath(string run) =>
        Path.GetFileName(run) == RunFolder.RunFileName ? Path.Combine(Path.GetDirectoryName(run)!, "plot.png") : Path.ChangeExtension(run, ".png");

    sealed record PlotReport(string File) : IReport
    {
        public void Write(IAnsiConsole console) => console.Line($"Written to {File}.", "green");
    }
}
