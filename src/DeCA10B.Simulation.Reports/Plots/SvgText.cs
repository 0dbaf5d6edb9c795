using System.Globalization;
using System.Text.RegularExpressions;

namespace DeCA10B.Simulation.Reports;

/// <summary>Makes of what Skia writes an SVG that looks right without Skia's fonts, scales, and is small.</summary>
/// <remarks>Skia has no dashes in SVG (it writes a shape for each dash, or none), and pins every letter where its own font has it.</remarks>
static partial class SvgText
{
    /// <summary>Dashes by their number; 0 is none. A line's number travels through Skia in its width.</summary>
    public static readonly float[][] Dashes = [[], [2.5f, 3.5f], [9, 5], [10, 4, 2, 4], [10, 3, 2, 3, 2, 3]];

    // Widths are whole or half, and this is exact in binary: what Skia writes is what was meant.
    const float Mark = 1f / 128;

    /// <summary>The width that carries dashes: a whole or half number of pixels, and so many marks more.</summary>
    public static float WidthWith(float width, int dashes) => width + dashes * Mark;

    /// <summary>An SVG that stands alone, on white.</summary>
    public static string Finish(string svg, int width, int height, string title)
    {
        svg = Renumbered(svg);
        svg = LetterPositions().Replace(svg, Anchored);
        svg = Widths().Replace(svg, Dashed);
        svg = svg.Replace($"font-family=\"{PlotFont.Family}\"", $"font-family=\"'{PlotFont.Family}', Verdana, sans-serif\"", StringComparison.Ordinal);
        var size = string.Create(CultureInfo.InvariantCulture, $"width=\"{width}\" height=\"{height}\"");
        var box = string.Create(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {width} {height}\"");
        svg = First().Replace(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" {size} {box} role=\"img\">\n\t<title>{System.Net.WebUtility.HtmlEncode(title)}</title>", 1);
        return svg.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    /// <summary>The element alone, to stand in a page: in the page's colour of text, without a ground of its own.</summary>
    public static string Inline(string svg) =>
        svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].TrimEnd()
            .Replace("fill=\"white\"", "fill=\"none\"", StringComparison.Ordinal)
            .Replace($"\"{Palette.Ink.ToHex()}\"", "\"currentColor\"", StringComparison.Ordinal);

    /// <summary>Ids from 1: Skia counts them on through the life of the process.</summary>
    static string Renumbered(string svg)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Ids().Replace(svg, match =>
        {
            if (!numbers.TryGetValue(match.Groups["id"].Value, out var number))
                numbers.Add(match.Groups["id"].Value, number = numbers.Count + 1);
            return match.Groups["before"].Value + "clip" + number.ToString(CultureInfo.InvariantCulture);
        });
    }

    /// <summary>One position for a text instead of one a letter, with the side that it is aligned on.</summary>
    static string Anchored(Match match)
    {
        var letters = match.Groups["x"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(x => double.Parse(x, CultureInfo.InvariantCulture)).ToArray();
        var y = match.Groups["y"].Value.Split(',')[0];
        // Left-aligned texts begin where they are put, right-aligned ones end there with their last letter before it; the rest is centred.
        return letters[0] >= 0 ? $"x=\"{letters[0].ToString(CultureInfo.InvariantCulture)}\" y=\"{y}\""
            : letters.Length > 1 && letters[^1] < -1 ? $"text-anchor=\"end\" x=\"0\" y=\"{y}\""
            : $"text-anchor=\"middle\" x=\"0\" y=\"{y}\"";
    }

    static string Dashed(Match match)
    {
        var marked = double.Parse(match.Groups["width"].Value, CultureInfo.InvariantCulture);
        var dashes = (int)(marked % 0.5 / Mark);
        if (dashes == 0 || dashes >= Dashes.Length)
            return match.Value;
        var width = (marked - dashes * Mark).ToString(CultureInfo.InvariantCulture);
        return $"stroke-width=\"{width}\" stroke-dasharray=\"{string.Join(' ', Dashes[dashes].Select(length => length.ToString(CultureInfo.InvariantCulture)))}\"";
    }

    [GeneratedRegex("<\\?xml[^>]*>\\s*<svg [^>]*>")]
    private static partial Regex First();

    [GeneratedRegex("(?<before>(?:id=\"|=\"url\\(#))(?<id>cl_[0-9a-f]+)")]
    private static partial Regex Ids();

    [GeneratedRegex("x=\"(?<x>[-0-9., e]*), \" y=\"(?<y>[-0-9., e]*), \"")]
    private static partial Regex LetterPositions();

    [GeneratedRegex("stroke-width=\"(?<width>[0-9]+\\.[0-9]+)\"")]
    private static partial Regex Widths();
}
