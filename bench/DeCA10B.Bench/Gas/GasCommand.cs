using System.CommandLine;
using DeCA10B.Chains;
using DeCA10B.Testing;
using DeCA10B.Tools;

namespace DeCA10B.Bench.Gas;

/// <summary>Runs the gas workload on a real EVM and prints ours beside the reference's.</summary>
public static class GasCommand
{
    private const int NotRun = 2;

    /// <summary>The command <c>gas</c>.</summary>
    public static Command Create()
    {
        var workload = new Option<string?>("--workload") { Description = "The workload; without it, ../shared/bench/gas-workload.json beside the repository." };
        var json = new Option<string?>("--json") { Description = "Writes the figures to this file as a JSON array." };
        var command = new Command("gas", "Runs the gas workload on a real EVM. Exit code 2 when it cannot be run.") { workload, json };
        command.SetAction((result, _) => RunAsync(result.GetValue(workload), result.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string? workloadPath, string? jsonPath)
    {
        try
        {
            var rows = new List<GasRow>();
            var workload = Workload.Load(workloadPath ?? DefaultWorkload());
            foreach (var scenario in workload.Scenarios)
                foreach (var deployment in new IDeployment[] { new LinkedDeployment(), new FusedDeployment() })
                    rows.AddRange(await RunAsync(workload, scenario, deployment));
            Console.WriteLine(GasTable.Summary(rows));
            if (jsonPath is not null) GasRow.Write(jsonPath, rows);
            return 0;
        }
        catch (Exception exception) when (exception is BenchException or ChainException or ToolException or IOException)
        {
            Console.Error.WriteLine(exception.Message);
            return NotRun;
        }
    }

    private static async Task<IReadOnlyList<GasRow>> RunAsync(Workload workload, WorkloadScenario scenario, IDeployment deployment)
    {
        Console.WriteLine($"## {scenario.Id}, {deployment.Composition}\n");
        await using var chain = await Anvil.StartAsync(new() { GenesisTimestamp = workload.GenesisTimestamp });
        var gas = await new ScenarioRun(workload, scenario, new(chain)).RunAsync(deployment);
        var rows = Join(scenario.Id, deployment.Composition, gas);
        Console.WriteLine(GasTable.Print(rows));
        Console.WriteLine("Predictions, deposits, refunds and the reward are the workload's.\n");
        return rows;
    }

    /// <summary>Puts each step beside the reference's figures, whose names start with the step's; a scenario without figures stands alone.</summary>
    private static GasRow[] Join(string scenario, string composition, IReadOnlyDictionary<string, long> gas)
    {
        var figures = ReferenceScenario.All.FirstOrDefault(known => known.Scenario == scenario)?.Steps ?? [];
        return [.. gas.Select(step => figures.FirstOrDefault(figure => figure.Step.Split(' ')[0] == step.Key) is { } figure
            ? new GasRow(scenario, figure.Step, composition, step.Value, figure.AsShipped, figure.BestPort, figure.Floor, figure.FloorOfFourContracts)
            : new GasRow(scenario, step.Key, composition, step.Value, null, null, null, null))];
    }

    /// <summary>The workload lies beside the repository, wherever that is.</summary>
    private static string DefaultWorkload() => Path.GetFullPath(Path.Combine(RepositoryFolder.Find(), "..", "shared", "bench", "gas-workload.json"));
}
