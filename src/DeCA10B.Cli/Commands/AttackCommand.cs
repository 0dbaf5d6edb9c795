using System.Text;
using DeCA10B.Build;
using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation.Attacks;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>attack</c>: every named adversary against a mechanism, over many seeds.</summary>
static class AttackCommand
{
    public static Command Create(CliFrame frame)
    {
        var attack = new AttackOptions();
        var parallel = ParallelOption.Create();
        var markdown = new Option<string>("--markdown") { Description = "Write the tables as Markdown.", HelpName = "FILE" };
        var command = new Command("attack", "Runs every named adversary against incentive mechanisms, over many seeds, and says who profits.");
        attack.AddTo(command);
        command.Add(parallel);
        command.Add(markdown);
        return command.Reports(frame, async invocation =>
        {
            var studies = attack.Read(invocation);
            var file = invocation.Get(markdown) is { } named ? invocation.PathOf(named) : null;
            var workers = ParallelOption.Read(invocation, parallel);
            var tables = await ProgressBar.ShowAsync(invocation, "runs", studies.Sum(AttackOptions.RunsOf), tell => Task.FromResult(Run(studies, workers, tell, invocation.Cancellation))).ConfigureAwait(false);
            if (file is not null) WrittenFile.Write("--markdown", file, path => AtomicFile.Write(path, Markdown(tables)));
            return new AttackReport(tables, file is null ? null : invocation.ShortPathOf(file));
        });
    }

    static IReadOnlyList<AttackTable> Run(IReadOnlyList<AttackStudy> studies, int? workers, Action<int> tell, CancellationToken cancellation)
    {
        var done = 0;
        return [.. studies.Select(study => new AttackTable(study.Mechanism, study.Model, study.Seeds.Count, AttackStudy.Summarise(study.Run(workers, _ => tell(++done), cancellation))))];
    }

    static string Markdown(IReadOnlyList<AttackTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables) table.AppendMarkdown(text);
        return text.Append(AttackTable.Legend).Append('\n').ToString();
    }

    /// <param name="Tables">A table a mechanism and model.</param>
    /// <param name="File">The Markdown, if it was written.</param>
    sealed record AttackReport(IReadOnlyList<AttackTable> Tables, string? File) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            foreach (var table in Tables) table.Write(console);
            console.Line(AttackTable.Legend);
            if (File is not null) console.Line($"Written to {File}.", "green");
        }
    }
}
