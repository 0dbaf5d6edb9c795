using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace DeCA10B.Simulation.Reports;

/// <summary>A sheet with axes in days and percent, on which lines are drawn.</summary>
sealed class Sheet : IDisposable
{
    // A legend is centred below the lines, not below the whole picture.
    const int LegendMargin = 90;

    readonly Plot plot = new();
    readonly List<LegendItem> legend = [];
    readonly List<int> groups = [];
    readonly string title;
    readonly bool isSvg;
    double days;

    /// <param name="title">What is above it.</param>
    /// <param name="isSvg">Whether it is drawn as an SVG, whose dashes go another way than those of pixels.</param>
    public Sheet(string title, bool isSvg)
    {
        (this.title, this.isSvg) = (title, isSvg);
        PlotFont.MakeKnown();
        plot.Title(title, size: 18);
        plot.XLabel("Time (days)", size: 15);
        plot.YLabel("Percent", size: 15);
        plot.Font.Set(PlotFont.Name);
        plot.Legend.FontName = PlotFont.Name;
        plot.Legend.FontSize = LegendGrid.FontSize;
        plot.Axes.Color(Palette.Ink);
        plot.Axes.Title.Label.ForeColor = Palette.Ink;
        plot.Grid.MajorLineColor = Color.FromHex("#808080").WithAlpha(60);
        plot.Axes.Bottom.TickLabelStyle.FontSize = 13;
        plot.Axes.Left.TickLabelStyle.FontSize = 13;
    }

    /// <summary>Lines that belong together, because they are of one run.</summary>
    public int Group { get; set; }

    /// <summary>Draws a line with its name in the legend.</summary>
    public void Line(string name, Coordinates[] points, Look look, float width = 2, int place = 0)
    {
        Item(name, look, width);
        if (points.Length == 0)
            return;
        days = Math.Max(days, points[^1].X);
        var line = plot.Add.ScatterLine(points, look.Color);
        (line.LineWidth, line.LinePattern) = Stroke(width, look.Dashes);
        if (look.Marker == MarkerShape.None)
            return;
        var signs = plot.Add.Markers(Curve.Signs(points, place), look.Marker, 9, look.Color);
        signs.MarkerLineWidth = 2;
    }

    /// <summary>Draws a thin line that is one of many.</summary>
    public void Faint(Coordinates[] points, Color color)
    {
        if (points.Length > 0)
            plot.Add.ScatterLine(points, color.WithAlpha(45)).LineWidth = 1;
    }

    /// <summary>Draws a horizontal line over the whole width.</summary>
    public void Level(string name, double percent, Look look, float width = 1.5f)
    {
        Item(name, look, width);
        var (stroke, pattern) = Stroke(width, look.Dashes);
        plot.Add.HorizontalLine(percent, stroke, look.Color, pattern).EnableAutoscale = true;
    }

    public byte[] Png(int width, int height)
    {
        height = Finish(width, height);
        return plot.GetImage(width, height).GetImageBytes(ImageFormat.Png);
    }

    public string Svg(int width, int height)
    {
        height = Finish(width, height);
        return SvgText.Finish(plot.GetSvgXml(width, height), width, height, title);
    }

    public void Dispose() => plot.Dispose();

    (float Width, LinePattern Pattern) Stroke(float width, Dashes dashes) =>
        isSvg ? (SvgText.WidthWith(width, (int)dashes), LinePattern.Solid)
        : dashes == Dashes.None ? (width, LinePattern.Solid)
        : (width, new LinePattern(SvgText.Dashes[(int)dashes], 0, dashes.ToString()));

    void Item(string name, Look look, float width)
    {
        groups.Add(Group);
        legend.Add(ItemOf(name, look, width));
    }

    LegendItem ItemOf(string name, Look look, float width) => new()
    {
        LabelText = name,
        LabelFontName = PlotFont.Name,
        LabelFontSize = LegendGrid.FontSize,
        LabelFontColor = Palette.Ink,
        LineColor = look.Color,
        LineWidth = Stroke(width, look.Dashes).Width,
        LinePattern = Stroke(width, look.Dashes).Pattern,
        MarkerShape = look.Marker,
        MarkerSize = look.Marker == MarkerShape.None ? 0 : 9,
        MarkerColor = look.Color,
        MarkerLineWidth = 2,
    };

    /// <returns>The height of the picture.</returns>
    int Finish(int width, int height)
    {
        plot.Axes.Margins(0.02, 0.08);
        plot.Axes.Bottom.TickGenerator = Ticks(days >= 4 ? "0" : "0.##", wholeOnly: days >= 4);
        plot.Axes.Left.TickGenerator = Ticks("0.0", wholeOnly: false);
        plot.Legend.ManualItems.AddRange(legend);
        plot.Legend.DisplayPlottableLegendItems = false;
        plot.Legend.OutlineWidth = 0;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.BackgroundColor = Colors.Transparent;
        var grid = new LegendGrid([.. legend.Select(item => item.LabelText)], groups, width - LegendMargin);
        plot.Legend.Layout = grid;
        var panel = plot.ShowLegend(Edge.Bottom);
        panel.MinimumSize = panel.MaximumSize = grid.Height;
        // A long legend must not squeeze the lines that it is about.
        return height + (int)Math.Max(0, grid.Height - height / 3f);
    }

    static NumericAutomatic Ticks(string format, bool wholeOnly) => new()
    {
        IntegerTicksOnly = wholeOnly,
        TickDensity = 0.75,
        LabelFormatter = value => value.ToString(format, CultureInfo.InvariantCulture),
    };
}
