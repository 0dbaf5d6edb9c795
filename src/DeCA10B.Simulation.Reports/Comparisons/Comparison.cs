using Spectre.Console;

namespace DeCA10B.Simulation.Reports;

/// <summary>Several runs in one table.</summary>
public static class Comparison
{
    /// <summary>Writes the table to a console; without styles unless the console is a terminal that has them.</summary>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static void Write(IAnsiConsole console, IReadOnlyList<NamedRun> runs) => TextTables.Write(console, Tables(runs));

    /// <summary>The table as plain text, lines ended by a line feed.</summary>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static string Text(IReadOnlyList<NamedRun> runs) => TextTables.Text(Tables(runs));

    internal static void Check(IReadOnlyList<NamedRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        if (runs.Count == 0)
            throw new ArgumentException("There is no run to compare.", nameof(runs));
    }

    internal static ReportTable[] Tables(IReadOnlyList<NamedRun> runs)
    {
        Check(runs);
        var analyses = runs.Select(run => RunAnalysis.Of(run.Record)).ToArray();
        string[] roles = [.. analyses.SelectMany(analysis => analysis.Roles).Select(role => role.Role).Distinct().Order(StringComparer.Ordinal)];
        var table = new ReportTable("Runs",
            ["run", ">contributions", ">days", ">accuracy at start", ">lowest", ">at end", ">all data", .. roles.Select(role => $">{role} profit"), "invariants"]);
        foreach (var (run, analysis) in runs.Zip(analyses))
            table.Add([run.Name, Figures.Count(run.Record.Contributions), Figures.Days(RunTables.End(run.Record)), .. Accuracies(analysis.Accuracy),
                .. roles.Select(role => analysis.Roles.FirstOrDefault(result => result.Role == role) is { } result ? Figures.Percent(result.Percent) : ""),
                analysis.Invariants.FirstOrDefault(invariant => invariant.Holds == false) is { } broken ? $"NOT: {broken.Name}" : "hold"]);
        table.Note = "Profit: of all agents of the role, in percent of what they started with.";
        return [table];
    }

    static string[] Accuracies(AccuracySummary? accuracy) => accuracy is null
        ? ["", "", "", ""]
        : [Figures.Share(accuracy.Start), Figures.Share(accuracy.Lowest), Figures.Share(accuracy.End), accuracy.Baseline is { } all ? Figures.Share(all) : ""];
}
