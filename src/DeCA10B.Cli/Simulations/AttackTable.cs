using System.Globalization;
using System.Text;
using DeCA10B.Simulation.Attacks;
using Spectre.Console;

namespace DeCA10B.Cli.Simulations;

/// <summary>Who profits from the attacks on a mechanism with a model.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Model">The model.</param>
/// <param name="Seeds">How many seeds each row has.</param>
/// <param name="Rows">A row an attack; profits in percent of deposits.</param>
sealed record AttackTable(string Mechanism, string Model, int Seeds, IReadOnlyList<AttackRow> Rows)
{
    /// <summary>What the columns mean.</summary>
    public const string Legend = "Profit in percent of one's own deposits (a sweeper's: of the honest ones'), mean ± standard error over the seeds. "
        + "Honest: errs never; careless: errs one time in five. Profits: yes or no where the mean is two standard errors from 0.";

    static readonly string[] Headings = ["attack", "attacker", "profits", "honest", "careless", "accuracy"];

    string Title => string.Create(CultureInfo.InvariantCulture, $"{Mechanism}, {Model}, {Seeds} seeds");

    /// <summary>Writes it for people.</summary>
    public void Write(IAnsiConsole console)
    {
        console.Line(Title, "bold");
        var columns = new Columns([.. Headings.Select((heading, column) => column is 0 or 2 ? heading : ">" + heading)]);
        foreach (var row in Rows) columns.Add(Texts(row));
        columns.Write(console);
        console.Line();
    }

    /// <summary>Appends it as Markdown.</summary>
    public void AppendMarkdown(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {Title}\n\n| {string.Join(" | ", Headings)} |\n|---|---:|---|---:|---:|---:|\n");
        foreach (var row in Rows) text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", Texts(row))} |\n");
        text.Append('\n');
    }

    static string[] Texts(AttackRow row) => [row.Attack, Percent(row.Attacker), Verdict(row.Attacker, row.Runs), Percent(row.Honest), Percent(row.Careless), Percent(row.Accuracy, 100)];

    static string Percent(Mean? mean, double factor = 1) => mean is null
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{Signed(mean.Value * factor, isSigned: factor == 1)} ± {mean.Error * factor:0.0}");

    static string Signed(double value, bool isSigned) => value.ToString(isSigned ? "+0.0;-0.0;0.0" : "0.0", CultureInfo.InvariantCulture);

    static string Verdict(Mean? mean, int runs) => mean is null || runs < 2 ? "" : mean.Value > 2 * mean.Error ? "yes" : mean.Value < -2 * mean.Error ? "no" : "open";
}
