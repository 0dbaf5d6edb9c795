using System.Globalization;
using ScottPlot;

namespace DeCA10B.Simulation.Reports;

/// <summary>The plot of one run: balances in percent of their start, and the accuracy, over days.</summary>
public static class RunPlot
{
    /// <summary>The plot's title.</summary>
    public const string Title = "Balances & Accuracy on Hidden Test Set";

    /// <summary>Pixels, unless told otherwise.</summary>
    public const int Width = 800;

    /// <summary>Pixels, unless told otherwise. A picture is higher where its legend would take more than a third.</summary>
    public const int Height = 600;

    // More lines could not be told apart.
    const int AgentsWithALineOfTheirOwn = 12;
    const int FaintLines = 100;

    /// <summary>A PNG.</summary>
    public static byte[] Png(RunRecord record, int width = Width, int height = Height)
    {
        using var sheet = Draw(record, isSvg: false);
        return sheet.Png(width, height);
    }

    /// <summary>An SVG; equal records give equal text.</summary>
    public static string Svg(RunRecord record, int width = Width, int height = Height)
    {
        using var sheet = Draw(record, isSvg: true);
        return sheet.Svg(width, height);
    }

    /// <summary>Writes a file, whole or not at all: a PNG or an SVG, as its name ends.</summary>
    /// <exception cref="ArgumentException">The name ends with neither <c>.png</c> nor <c>.svg</c>.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(RunRecord record, string path) => PlotFile.Write(path, () => Png(record), () => Svg(record));

    static Sheet Draw(RunRecord record, bool isSvg)
    {
        ArgumentNullException.ThrowIfNull(record);
        var sheet = new Sheet(Title, isSvg);
        sheet.Line("Current Accuracy", Curve.OfAccuracy(record), new(Palette.Ink, Dashes.None, MarkerShape.None), width: 2.5f);
        if (record.BaselineAccuracy is { } baseline)
            sheet.Level(BaselineName(baseline), baseline * 100, new(Palette.Baseline, Dashes.DashDotDot, MarkerShape.None));
        foreach (var kind in record.Agents.GroupBy(Palette.Kind).OrderBy(kind => kind.Key))
            if (record.Agents.Count <= AgentsWithALineOfTheirOwn)
                DrawEach(sheet, record, [.. kind]);
            else
                DrawTogether(sheet, record, [.. kind]);
        return sheet;
    }

    static void DrawEach(Sheet sheet, RunRecord record, AgentRecord[] agents)
    {
        for (var i = 0; i < agents.Length; i++)
            sheet.Line($"{agents[i].Name} Balance", Curve.OfBalance(record, agents[i]), Palette.Of(agents[i], i), place: i + 2 * Palette.Kind(agents[i]));
    }

    /// <summary>Of very many agents one bold line a role, for all of its balances together, before faint lines of some.</summary>
    static void DrawTogether(Sheet sheet, RunRecord record, AgentRecord[] agents)
    {
        foreach (var (role, place) in agents.GroupBy(agent => agent.Role).OrderBy(role => role.Key, StringComparer.Ordinal).Select((role, place) => (role, place)))
        {
            var look = Palette.Of(role.First(), place);
            var step = Math.Max(1, record.Agents.Count / FaintLines);
            foreach (var agent in role.Where((_, index) => index % step == 0))
                sheet.Faint(Curve.OfBalance(record, agent), look.Color);
            var count = role.Count().ToString(CultureInfo.InvariantCulture);
            sheet.Line($"{role.Key} Balance ({count} together)", Curve.OfSum(record, [.. role]), look, width: 3, place: place + 2 * Palette.Kind(role.First()));
        }
    }

    internal static string BaselineName(double accuracy) =>
        $"Accuracy when trained with all data: {(accuracy * 100).ToString("0.##", CultureInfo.InvariantCulture)}%";
}
