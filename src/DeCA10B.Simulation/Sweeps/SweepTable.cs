using System.Globalization;
using CsvHelper;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>The rows of a sweep as comma-separated values, in the order of the grid: the same bytes whoever ran what when.</summary>
internal static class SweepTable
{
    public static string Write(Sweep sweep, IReadOnlyDictionary<string, SweepRow> rows)
    {
        string[] agents = [.. rows.Values.SelectMany(row => row.Balances).Select(balance => balance.Agent).Distinct().Order(StringComparer.Ordinal)];
        string[] calls = [.. rows.Values.SelectMany(row => row.Calls).Select(call => call.Kind).Distinct().Order(StringComparer.Ordinal)];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" });
        Append(csv,
        [
            "id", .. sweep.Grid.Select(axis => axis.Key), "seed", "contributions", "final-time", "first-accuracy", "lowest-accuracy", "final-accuracy",
            .. agents.Select(agent => "balance." + agent), "held-by-contracts", .. calls.SelectMany(call => new[] { $"{call}.tried", $"{call}.succeeded" }),
        ]);
        foreach (var run in sweep.Runs)
            if (rows.TryGetValue(run.Id, out var row)) Append(csv, Cells(run, row, agents, calls));
        csv.Flush();
        return text.ToString();
    }

    private static IEnumerable<string> Cells(SweepRun run, SweepRow row, string[] agents, string[] calls)
    {
        var balances = row.Balances.ToDictionary(balance => balance.Agent, balance => balance.Wei, StringComparer.Ordinal);
        var counts = row.Calls.ToDictionary(call => call.Kind, StringComparer.Ordinal);
        return
        [
            run.Id, .. run.Values, Text(run.Seed), Text(row.Contributions), Text(row.FinalTime), Text(row.FirstAccuracy), Text(row.LowestAccuracy), Text(row.FinalAccuracy),
            .. agents.Select(agent => balances.GetValueOrDefault(agent, "")), row.HeldByContracts,
            .. calls.SelectMany(call => counts.TryGetValue(call, out var count) ? new[] { Text(count.Tried), Text(count.Succeeded) } : ["0", "0"]),
        ];
    }

    private static void Append(CsvWriter csv, IEnumerable<string> cells) => csv.WriteRecord([.. cells]);

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
