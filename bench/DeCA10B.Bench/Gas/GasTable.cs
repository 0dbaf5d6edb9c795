using System.Globalization;
using System.Text;

namespace DeCA10B.Bench.Gas;

/// <summary>Prints measured steps beside the reference's.</summary>
public static class GasTable
{
    private static readonly string[] Headings = ["step", "ours", "as shipped", "best port", "floor", "floor x4", "ours / as shipped", "ours / best port", "ours / floor"];

    /// <summary>One scenario and composition as a Markdown table.</summary>
    public static string Print(IReadOnlyList<GasRow> rows)
    {
        var lines = new List<string[]> { Headings };
        lines.AddRange(rows.Select(row => new[]
        {
            row.Step, Number(row.Gas), Number(row.Reference), Number(row.BestPort), Number(row.Floor), Number(row.FloorOfFourContracts),
            Ratio(row.Gas, row.Reference), Ratio(row.Gas, row.BestPort) + (row.IsWorseThanBestPort ? " WORSE" : ""), Ratio(row.Gas, row.Floor),
        }));
        return Lay(lines);
    }

    private static string Lay(List<string[]> lines)
    {
        var widths = Enumerable.Range(0, Headings.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        lines.Insert(1, [.. widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append("| ").AppendJoin(" | ", line.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])));
            text.Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>Over all scenarios of a composition: the mean and the worst ratio to the floor, the worst to the best port, without the set-up; and the set-ups.</summary>
    public static string Summary(IEnumerable<GasRow> rows) => string.Join("\n", rows.Where(row => row.Floor is not null).GroupBy(row => row.Composition).Select(all =>
    {
        var calls = all.Where(row => !row.IsSetUp).ToArray();
        var worst = calls.MaxBy(row => (double)row.Gas / row.Floor!.Value)!;
        var setUps = all.Where(row => row.IsSetUp).Select(row => $"{row.Scenario} {Ratio(row.Gas, row.Reference)}");
        return string.Create(CultureInfo.InvariantCulture, $"{all.Key}: {calls.Average(row => (double)row.Gas / row.Floor!.Value):F3} times the floor on average, {Ratio(worst.Gas, worst.Floor)} at worst ({worst.Scenario}, {worst.Step.Split(' ')[0]}); ")
            + $"at worst {calls.Max(row => (double)row.Gas / row.BestPort!.Value).ToString("F3", CultureInfo.InvariantCulture)} times the best port; set-up against the reference's: {string.Join(", ", setUps)}";
    }));

    private static string Number(long? value) => value?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    private static string Ratio(long value, long? other) => other is { } known ? ((double)value / known).ToString("F3", CultureInfo.InvariantCulture) : "";
}
