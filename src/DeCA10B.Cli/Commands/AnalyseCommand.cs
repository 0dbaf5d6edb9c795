using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation;
using DeCA10B.Simulation.Reports;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>analyse</c>: who gained, who paid whom, and whether a record agrees with itself.</summary>
static class AnalyseCommand
{
    public static Command Create(CliFrame frame)
    {
        var run = new Argument<string>("RUN") { Description = RunArgument.Description };
        var html = new Option<string>("--html") { Description = "Write the report as one HTML file, with the plot.", HelpName = "FILE" };
        var command = new Command("analyse", "Answers about a run: profit by role, who paid whom, when an agent was back at its start, invariants. Exit code 1 when an invariant does not hold.") { run, html };
        return command.Reports(frame, invocation =>
        {
            var record = RunArgument.Read(invocation, invocation.Get(run)!);
            var page = invocation.Get(html) is { } named ? invocation.PathOf(named) : null;
            if (page is not null) WrittenFile.Write("--html", page, path => HtmlReport.Write(record, path));
            return Task.FromResult<IReport>(new AnalysisReport(record, page is null ? null : invocation.ShortPathOf(page)));
        });
    }

    /// <param name="Record">The run.</param>
    /// <param name="File">The report in HTML, if one was written.</param>
    sealed record AnalysisReport([property: System.Text.Json.Serialization.JsonIgnore] RunRecord Record, string? File) : IReport
    {
        /// <summary>The answers; amounts in wei, times in seconds.</summary>
        public RunAnalysis Analysis { get; } = RunAnalysis.Of(Record);

        int IReport.ExitCode => Analysis.InvariantsHold ? Exit.Done : Exit.Difference;

        public void Write(IAnsiConsole console)
        {
            console.Lines(RunText.Of(Record));
            if (File is not null) console.Line($"Written to {File}.", "green");
            if (!Analysis.InvariantsHold) console.Line("An invariant does not hold: the record contradicts itself.", "red");
        }
    }
}
