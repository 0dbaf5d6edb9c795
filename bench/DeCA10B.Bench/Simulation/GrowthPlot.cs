using System.Globalization;

namespace DeCA10B.Bench.Simulation;

/// <summary>Processor seconds over contributions, both axes by powers of ten: a slope of one is linear.</summary>
internal static class GrowthPlot
{
    /// <summary>Draws it.</summary>
    /// <param name="rows">The measured runs.</param>
    /// <param name="path">An SVG file.</param>
    public static void Write(IReadOnlyList<SimulationRow> rows, string path)
    {
        using var plot = new ScottPlot.Plot();
        double[] x = [.. rows.Select(row => Math.Log10(row.Contributions))];
        var measured = plot.Add.Scatter(x, rows.Select(row => Math.Log10(row.CpuSeconds)).ToArray());
        measured.LegendText = "measured";
        var largest = rows[^1];
        var linear = plot.Add.Scatter(x, rows.Select(row => Math.Log10(largest.CpuSeconds / largest.Contributions * row.Contributions)).ToArray());
        (linear.LegendText, linear.MarkerSize, linear.LinePattern) = ("linear", 0, ScottPlot.LinePattern.Dashed);
        plot.Axes.Bottom.TickGenerator = Powers();
        plot.Axes.Left.TickGenerator = Powers();
        plot.XLabel("Contributions");
        plot.YLabel("Processor seconds");
        plot.ShowLegend(ScottPlot.Alignment.UpperLeft);
        plot.SaveSvg(path, 640, 400);
    }

    private static ScottPlot.TickGenerators.NumericFixedInterval Powers() => new(1) { LabelFormatter = power => Math.Pow(10, power).ToString("#,##0.##", CultureInfo.InvariantCulture) };
}
