using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation.Reports;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>compare</c>: several runs in one table, and in one plot.</summary>
static class CompareCommand
{
    public static Command Create(CliFrame frame)
    {
        var runs = new Argument<string[]>("RUNS") { Description = "Run files, or folders of runs.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "Draw them in one plot, .png or .svg.", HelpName = "FILE" };
        var html = new Option<string>("--html") { Description = "Write a report: the table, the plot, and each run's tables.", HelpName = "FILE" };
        var command = new Command("compare", "Compares runs: accuracy and profit by role, and all in one plot.") { runs, output, html };
        return command.Reports(frame, invocation =>
        {
            var plot = invocation.Get(output) is { } named ? WrittenFile.PlotPath(invocation, named) : null;
            var page = invocation.Get(html) is { } given ? invocation.PathOf(given) : null;
            var read = RunArgument.ReadAll(invocation, invocation.Get(runs)!);
            if (plot is not null) WrittenFile.Write("--out", plot, path => ComparisonPlot.Write(read, path));
            if (page is not null) WrittenFile.Write("--html", page, path => HtmlReport.Write(read, path));
            return Task.FromResult<IReport>(new ComparisonReport(read, [.. new[] { plot, page }.OfType<string>().Select(invocation.ShortPathOf)]));
        });
    }

    sealed record ComparisonReport([property: System.Text.Json.Serialization.JsonIgnore] IReadOnlyList<NamedRun> Named, IReadOnlyList<string> Files) : IReport
    {
        /// <summary>Each run with its figures.</summary>
        public IReadOnlyList<ComparedRun> Runs { get; } = [.. Named.Select(run => ComparedRun.Of(run.Name, run.Record.Contributions, RunAnalysis.Of(run.Record)))];

        public void Write(IAnsiConsole console)
        {
            console.Lines(Comparison.Text(Named));
            if (Files.Count > 0) console.Line($"Written to {string.Join(" and ", Files)}.", "green");
        }
    }

    /// <param name="Name">What it is called.</param>
    /// <param name="Contributions">Samples accepted.</param>
    /// <param name="Accuracy">Each 0 to 1; null when none was measured.</param>
    /// <param name="Roles">Amounts in wei.</param>
    /// <param name="InvariantsHold">Whether the record agrees with itself.</param>
    sealed record ComparedRun(string Name, int Contributions, AccuracySummary? Accuracy, IReadOnlyList<RoleResult> Roles, bool InvariantsHold)
    {
        public static ComparedRun Of(string name, int contributions, RunAnalysis analysis) => new(name, contributions, analysis.Accuracy, analysis.Roles, analysis.InvariantsHold);
    }
}
