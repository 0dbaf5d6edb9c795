using System.Globalization;
using System.Text;

namespace DeCA10B.Bench.Gas;

/// <summary>Prints measured steps beside the reference's.</summary>
public static class GasTable
{
    private static readonly string[] Headings = ["step", "ours", "as shipped", "best port", "floor", "floor x4", "ours / best port", "ours / floor x4"];

    /// <summary>One scenario and composition as a Markdown table.</summary>
    public static string Print(IReadOnlyList<GasRow> rows)
    {
        var lines = new List<string[]> { Headings };
        lines.AddRange(rows.Select(row => new[]
        {
            row.Step, Number(row.Gas), Number(row.Reference), Number(row.BestPort), Number(row.Floor),
            row.FloorOfFourContracts is { } four ? Number(four) : "",
            Ratio(row.Gas, row.BestPort) + (row.IsWorseThanBestPort ? " WORSE" : ""),
            Ratio(row.Gas, row.FloorOfFourContracts ?? row.Floor),
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

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(long value, long other) => ((double)value / other).ToString("F3", CultureInfo.InvariantCulture);
}
