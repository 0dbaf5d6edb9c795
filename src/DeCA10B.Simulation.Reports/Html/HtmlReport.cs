namespace DeCA10B.Simulation.Reports;

/// <summary>A run, or several, as one HTML file: plot, tables, no script, and nothing that is fetched. Equal records give equal bytes.</summary>
public static class HtmlReport
{
    /// <summary>Writes the report of a run, whole or not at all.</summary>
    /// <param name="record">The run.</param>
    /// <param name="path">The file.</param>
    /// <param name="scenario">The scenario's parameters as text, such as its file, to be shown as it stands; or null.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(RunRecord record, string path, string? scenario = null) => WholeFile.Write(path, Of(record, scenario));

    /// <summary>Writes the report that compares runs, whole or not at all.</summary>
    /// <exception cref="ArgumentException">There is no run.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(IReadOnlyList<NamedRun> runs, string path) => WholeFile.Write(path, Of(runs));

    /// <summary>The report of a run.</summary>
    /// <param name="record">The run.</param>
    /// <param name="scenario">The scenario's parameters as text, to be shown as it stands; or null.</param>
    public static string Of(RunRecord record, string? scenario = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var analysis = RunAnalysis.Of(record);
        var page = new HtmlPage($"Simulation: {record.Scenario}");
        if (!analysis.InvariantsHold)
            page.Warning("This record does not agree with itself: see the invariants below.");
        page.Table(RunTables.Summary(record));
        page.Plot(RunPlot.Svg(record), "Balances in percent of their start, and the accuracy on the hidden test set. Dotted: agents that mean well; dashed: agents that do not; dash-dot: callers.");
        foreach (var table in RunTables.All(record, analysis).Skip(1))
            page.Table(table);
        if (!string.IsNullOrWhiteSpace(scenario))
            page.Preformatted("Scenario", scenario);
        return page.Finish();
    }

    /// <summary>The report that compares runs.</summary>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static string Of(IReadOnlyList<NamedRun> runs)
    {
        Comparison.Check(runs);
        var page = new HtmlPage($"Simulations compared: {string.Join(", ", runs.Select(run => run.Name))}");
        foreach (var table in Comparison.Tables(runs))
            page.Table(table);
        page.Plot(ComparisonPlot.Svg(runs), "The dash says which run; the colour and the sign, what kind of line.");
        foreach (var run in runs)
        {
            var analysis = RunAnalysis.Of(run.Record);
            page.Heading(run.Name);
            page.Table(RunTables.Roles(analysis), level: 3);
            page.Table(RunTables.Agents(analysis), level: 3);
            page.Table(RunTables.Matrix(analysis), level: 3);
            page.Table(RunTables.Invariants(analysis), level: 3);
        }
        return page.Finish();
    }
}
