using ScottPlot;

namespace DeCA10B.Simulation.Reports;

/// <summary>Several runs in one plot: the dash says which run, the colour what kind of line, the sign what kind of agent.</summary>
/// <remarks>There are five dashes; a sixth run has those of the first. Of a run with more than eight agents each role has one line, for all of its balances together.</remarks>
public static class ComparisonPlot
{
    /// <summary>Pixels, unless told otherwise.</summary>
    public const int Width = 800;

    /// <summary>Pixels, unless told otherwise. A picture is higher where its legend would take more than a third.</summary>
    public const int Height = 800;

    const int AgentsWithALineOfTheirOwn = 8;

    /// <summary>A PNG.</summary>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static byte[] Png(IReadOnlyList<NamedRun> runs, int width = Width, int height = Height)
    {
        using var sheet = Draw(runs, isSvg: false);
        return sheet.Png(width, height);
    }

    /// <summary>An SVG; equal runs give equal text.</summary>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static string Svg(IReadOnlyList<NamedRun> runs, int width = Width, int height = Height)
    {
        using var sheet = Draw(runs, isSvg: true);
        return sheet.Svg(width, height);
    }

    /// <summary>Writes a file, whole or not at all: a PNG or an SVG, as its name ends.</summary>
    /// <exception cref="ArgumentException">The name ends with neither <c>.png</c> nor <c>.svg</c>, or there is no run.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(IReadOnlyList<NamedRun> runs, string path) => PlotFile.Write(path, () => Png(runs), () => Svg(runs));

    static Sheet Draw(IReadOnlyList<NamedRun> runs, bool isSvg)
    {
        Comparison.Check(runs);
        var sheet = new Sheet(RunPlot.Title, isSvg);
        for (var i = 0; i < runs.Count; i++)
        {
            sheet.Group = i;
            Draw(sheet, runs[i], Palette.OfRun(i), i);
        }
        return sheet;
    }

    static void Draw(Sheet sheet, NamedRun run, Dashes dashes, int place)
    {
        if (run.Record.BaselineAccuracy is { } baseline)
            sheet.Level($"{run.Name} with all data: {Figures.Share(baseline)}", baseline * 100, new(Palette.Baseline, dashes, MarkerShape.None));
        sheet.Line($"{run.Name} Accuracy", Curve.OfAccuracy(run.Record), new(Palette.Ink, dashes, MarkerShape.None), width: 2.5f);
        var agents = run.Record.Agents;
        if (agents.Count <= AgentsWithALineOfTheirOwn)
            foreach (var kind in agents.GroupBy(Palette.Kind).OrderBy(kind => kind.Key))
                foreach (var (agent, index) in kind.Select((agent, index) => (agent, index)))
                    sheet.Line($"{run.Name} {agent.Name} Balance", Curve.OfBalance(run.Record, agent), Palette.Of(agent, index) with { Dashes = dashes }, place: place + index);
        else
            foreach (var role in agents.GroupBy(agent => agent.Role).OrderBy(role => role.Key, StringComparer.Ordinal))
                sheet.Line($"{run.Name} {role.Key} Balance ({Figures.Count(role.Count())} together)", Curve.OfSum(run.Record, [.. role]), Palette.Of(role.First(), 0) with { Dashes = dashes }, place: place);
    }
}
