using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DeCA10B.Simulation;
using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Scenarios;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Bench.Simulation;

/// <summary>Measures whole simulations, beside the known one on the same scenarios.</summary>
internal static class SimulationCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The command <c>simulation</c>.</summary>
    public static Command Create()
    {
        var scenario = new Option<string?>("--scenario") { Description = "One of them: a preset, such as b1; all without." };
        var json = new Option<string?>("--json") { Description = "Also writes the figures to a file." };
        var runs = new Option<int>("--runs") { Description = "Runs of each; the fastest counts. The first ones compile the code.", DefaultValueFactory = _ => 25 };
        var linear = new Option<bool>("--linear") { Description = "Instead: one scenario with 1,000 to 1,000,000 contributions." };
        var plot = new Option<string?>("--plot") { Description = "With --linear: also draws processor seconds over contributions, as SVG." };
        var command = new Command("simulation", "Measures whole simulations: data, set-up, events, measurements of accuracy.") { scenario, json, runs, linear, plot };
        command.SetAction(parsed => Run(parsed.GetValue(scenario), parsed.GetValue(json), parsed.GetValue(runs), parsed.GetValue(linear), parsed.GetValue(plot)));
        return command;
    }

    private static int Run(string? scenario, string? json, int runs, bool linear, string? plot)
    {
        var names = linear ? [] : ReferenceRate.All.Select(rate => rate.Scenario).Where(name => scenario is null || string.Equals(name, scenario, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (names.Length == 0 && !linear)
        {
            Console.Error.WriteLine($"There is no scenario {scenario}: {string.Join(", ", ReferenceRate.All.Select(rate => rate.Scenario))}.");
            return 2;
        }

        Console.WriteLine($"{"",-8} {"samples",9} {"wall s",8} {"CPU s",8} {"a CPU s",10} {"reference",10} {"ratio",8} {"peak MiB",9} {"first CPU s",12}  accuracy, balances");
        var rows = new List<SimulationRow>();
        foreach (var (name, of) in linear ? Growing() : names.Select(name => (name, Presets.Of(name))))
        {
            rows.Add(Measure(name, of, linear ? 1 : runs));
            Print(rows[^1]);
        }

        if (plot is not null) GrowthPlot.Write(rows, plot);
        if (json is not null) File.WriteAllText(json, JsonSerializer.Serialize(rows, Json) + "\n");
        return 0;
    }

    /// <summary>B1 with ever more samples; of 100 features, for the memory of a million.</summary>
    private static IEnumerable<(string Name, Scenario Of)> Growing() => new[] { 1_000, 10_000, 100_000, 1_000_000 }.Select(count => (
        count.ToString("N0", CultureInfo.InvariantCulture),
        Presets.Of("b1") with { DatasetOptions = new() { TrainSize = count + 400, TestSize = 1_000, FeatureCount = 100 }, InitialCount = 400, KeepsPayments = false, TimeLimit = 2_000_000_000 }));

    private static SimulationRow Measure(string name, Scenario scenario, int runs)
    {
        SimulationRow? best = null;
        var first = 0.0;
        for (var run = 0; run < runs; run++)
        {
            GC.Collect();
            var (wall, cpu) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
            var data = Datasets.Load(scenario.Dataset, scenario.DatasetOptions);
            var record = new DeCA10B.Simulation.Engine.Simulation(scenario, data, Stage.OnNativeChain()).Run();
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
            if (run == 0) first = seconds;
            if (best is null || seconds < best.CpuSeconds) best = Row(name, record, wall.Elapsed.TotalSeconds, seconds);
        }

        return best! with { FirstCpuSeconds = first };
    }

    private static SimulationRow Row(string name, RunRecord record, double wall, double cpu)
    {
        var reference = ReferenceRate.All.FirstOrDefault(rate => rate.Scenario == name).PerCpuSecond;
        var balances = record.Agents.ToDictionary(agent => agent.Name, agent => Math.Round((double)record.Balances.Last(point => point.Agent == agent.Name).Wei / (double)record.WeiPerUnit, 2));
        return new(
            name, record.Contributions, Math.Round(wall, 3), Math.Round(cpu, 3), Math.Round(Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024, 1), reference,
            reference == 0 ? 0 : Math.Round(record.Contributions / cpu / reference, 1), 0, [record.Accuracies[0].Accuracy, record.Accuracies[^1].Accuracy], balances);
    }

    private static void Print(SimulationRow row) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Scenario,-8} {row.Contributions,9:N0} {row.WallSeconds,8:N2} {row.CpuSeconds,8:N3} {row.Contributions / row.CpuSeconds,10:N0} {row.ReferencePerCpuSecond,10:N0} {row.Ratio,8:N1} {row.PeakMiB,9:N0} {row.FirstCpuSeconds,12:N3}  {row.Accuracies[0]:N3} to {row.Accuracies[1]:N3}; {string.Join(", ", row.Balances.Select(balance => $"{balance.Key} {balance.Value:N2}"))}"));
}
