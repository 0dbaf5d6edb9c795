using ScottPlot;
using SkiaSharp;

namespace DeCA10B.Simulation.Reports;

/// <summary>A legend below the plot, in as many even columns as fit; what belongs together begins a row of its own.</summary>
sealed class LegendGrid : ILegendLayout
{
    public const float FontSize = 13;
    public const float SymbolWidth = 38;

    const float Gap = 7;
    const float BetweenColumns = 14;
    const float RowHeight = 21;
    const float Padding = 6;

    readonly (int Row, int Column)[] cells;
    readonly float columnWidth;
    readonly int columns;

    /// <param name="texts">Of each item its text.</param>
    /// <param name="groups">Of each item, with which others it belongs together: equal numbers that follow each other.</param>
    /// <param name="width">Pixels that there are.</param>
    public LegendGrid(IReadOnlyList<string> texts, IReadOnlyList<int> groups, float width)
    {
        columnWidth = SymbolWidth + Gap + WidthOf(texts) + BetweenColumns;
        columns = Math.Clamp((int)((width - 2 * Padding + BetweenColumns) / columnWidth), 1, groups.GroupBy(group => group).Max(group => group.Count()));
        cells = Cells(groups, columns);
    }

    /// <summary>Pixels that it takes.</summary>
    public float Height => 2 * Padding + RowHeight * (cells[^1].Row + 1);

    public LegendLayout GetLayout(Legend legend, LegendItem[] items, PixelSize maxSize, Paint paint) => new()
    {
        LegendItems = items,
        LegendRect = new PixelRect(0, 2 * Padding + columns * columnWidth, Height, 0),
        SymbolRects = [.. cells.Select(cell => Cell(cell, 0, SymbolWidth))],
        LabelRects = [.. cells.Select(cell => Cell(cell, SymbolWidth + Gap, columnWidth))],
    };

    PixelRect Cell((int Row, int Column) cell, float from, float to)
    {
        var (left, top) = (Padding + cell.Column * columnWidth, Padding + cell.Row * RowHeight);
        return new PixelRect(left + from, left + to, top + RowHeight, top);
    }

    static float WidthOf(IReadOnlyList<string> texts)
    {
        using var font = new SKFont(Fonts.GetTypeface(PlotFont.Name, false, false), FontSize);
        return texts.Max(text => font.MeasureText(text));
    }

    static (int Row, int Column)[] Cells(IReadOnlyList<int> groups, int columns)
    {
        var cells = new (int Row, int Column)[groups.Count];
        for (var i = 1; i < cells.Length; i++)
            cells[i] = groups[i] != groups[i - 1] || cells[i - 1].Column == columns - 1
                ? (cells[i - 1].Row + 1, 0)
                : (cells[i - 1].Row, cells[i - 1].Column + 1);
        return cells;
    }
}
