using System.CommandLine;

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
        var command = new Command("gas", "Runs the gas workload on a real EVM.") { workload, json };
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(workload), result.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? workloadPath, string? jsonPath, CancellationToken cancellation)
    {
        await Task.CompletedTask;
        return NotRun;
    }
}
