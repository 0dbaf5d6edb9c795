using ScottPlot;
using SkiaSharp;

namespace DeCA10B.Simulation.Reports;

/// <summary>The font of all plots. It is part of this assembly, so that a machine without fonts draws, and every machine draws the same.</summary>
sealed class PlotFont : IFontResolver
{
    /// <summary>The name that ScottPlot asks for; none that a system has.</summary>
    public const string Name = "DeCA10B Plot";

    /// <summary>The font's own name, which an SVG asks its viewer for.</summary>
    public const string Family = "DejaVu Sans";

    static readonly Lazy<bool> Known = new(() =>
    {
        // ScottPlot's list is of the process.
        Fonts.FontResolvers.Insert(0, new PlotFont());
        return true;
    });

    /// <summary>Makes the font known to ScottPlot, once in a process.</summary>
    public static void MakeKnown() => _ = Known.Value;

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        fontName == Name ? Load(weight >= FontWeight.SemiBold) : null;

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Name ? Load(bold) : null;

    static SKTypeface Load(bool bold)
    {
        using var stream = typeof(PlotFont).Assembly.GetManifestResourceStream(bold ? "DejaVuSans-Bold.subset.ttf" : "DejaVuSans.subset.ttf")!;
        return SKTypeface.FromStream(stream);
    }
}
