using System.Globalization;
using System.Text;

namespace DeCA10B.Testing.Snapshots;

/// <summary>Gas by step as text, for a snapshot: <c>Snapshot.Verify("gas", "txt", table.ToString())</c>. A change of gas is then a line of a commit.</summary>
/// <remarks>Measure on an EVM with a fixed hard fork, such as <see cref="Anvil"/> gives: the figures are then the same everywhere.</remarks>
public sealed class GasTable
{
    readonly List<(string Step, ulong Gas)> rows = [];

    /// <summary>Adds a step.</summary>
    /// <param name="step">What was done.</param>
    /// <param name="gas">What the receipt says that it used.</param>
    public GasTable Add(string step, ulong gas)
    {
        rows.Add((step, gas));
        return this;
    }

    /// <summary>A line a step in the order of adding, the figures aligned, LF line ends.</summary>
    public override string ToString()
    {
        var figures = rows.ConvertAll(row => row.Gas.ToString("N0", CultureInfo.InvariantCulture));
        var (first, second) = (rows.Select(row => row.Step.Length).DefaultIfEmpty().Max(), figures.Select(figure => figure.Length).DefaultIfEmpty().Max());
        var text = new StringBuilder();
        for (var index = 0; index < rows.Count; index++)
            text.Append(rows[index].Step.PadRight(first)).Append("  ").Append(figures[index].PadLeft(second)).Append('\n');
        return text.ToString();
    }
}
