using System.Text.Json;
using DeCA10B.Cli.Simulations;
using DeCA10B.Simulation.Scenarios;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>simulate</c>: a scenario run to its end, and what it leaves behind.</summary>
static class SimulateCommand
{
    public static Command Create(CliFrame frame)
    {
        var scenario = new ScenarioOptions();
        var chain = new Option<string>("--chain") { Description = "What it runs on: native is this process; anvil is a local EVM, far slower, with the same result to the wei.", DefaultValueFactory = _ => RunningScenario.Native };
        chain.AcceptOnlyFromAmong(RunningScenario.Native, RunningScenario.Anvil);
        var output = new Option<string>("--out", "-o") { Description = "The folder for what it leaves behind. Default: runs/NAME-SEED.", HelpName = "DIR" };
        var noPlot = new Option<bool>("--no-plot") { Description = "Write no pictures: neither plot.png and plot.svg nor report.html, which has one in it." };
        var print = new Option<bool>("--print") { Description = "Write the scenario as a file, with all its values, and run nothing." };
        var schema = new Option<bool>("--schema") { Description = "Write the JSON Schema of scenario files, and run nothing." };
        var command = new Command("simulate", "Runs a scenario: agents who add data to a model, honest or not, over the contracts themselves. Writes the run, plots, tables and a report.");
        scenario.AddTo(command);
        foreach (var option in new Option[] { chain, output, noPlot, print, schema }) command.Add(option);
        return command.Reports(frame, async invocation =>
        {
            if (invocation.Get(schema)) return new SchemaReport(ScenarioSchema.Text());
            var chosen = scenario.Read(invocation);
            if (invocation.Get(print)) return new PrintedReport(ScenarioFile.Write(chosen));
            var folder = new RunFolder(invocation.PathOf(invocation.Get(output) ?? RunFolder.UsualPath(chosen)));
            folder.RequireWritable();
            var record = await RunningScenario.RunAsync(invocation, chosen, ScenarioData.Load(invocation, chosen), invocation.Get(chain)!).ConfigureAwait(false);
            var files = await folder.WriteAsync(record, chosen, hasPictures: !invocation.Get(noPlot)).ConfigureAwait(false);
            return new RunReport(chosen.Name, chosen.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture), invocation.Get(chain)!, new(record), invocation.ShortPathOf(folder.Path), files);
        });
    }

    /// <param name="Scenario">The scenario's name.</param>
    /// <param name="Seed">The seed.</param>
    /// <param name="Chain">What it ran on.</param>
    /// <param name="Result">What became of it.</param>
    /// <param name="Folder">Where its files are.</param>
    /// <param name="Files">Their names.</param>
    sealed record RunReport(string Scenario, string Seed, string Chain, RunSummary Result, string Folder, IReadOnlyList<string> Files) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            console.Line($"{Scenario}, seed {Seed}", "bold");
            Result.Write(console);
            console.Line();
            console.Line($"Written to {Folder}: {string.Join(", ", Files)}.", "green");
        }
    }

    /// <summary>A scenario: for people just its text, so that it can be piped into a file.</summary>
    sealed record PrintedReport(string Toml) : IReport
    {
        public void Write(IAnsiConsole console) => console.Line(Toml.TrimEnd('\n'));
    }

    /// <summary>The schema, which is JSON in either case.</summary>
    sealed record SchemaReport([property: System.Text.Json.Serialization.JsonIgnore] string Text) : IReport
    {
        /// <summary>Its members, which are those of the document under <c>--json</c>.</summary>
        [System.Text.Json.Serialization.JsonExtensionData]
        public Dictionary<string, JsonElement> Members { get; } = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Text)!;

        public void Write(IAnsiConsole console) => console.Line(Text.TrimEnd('\n'));
    }
}
