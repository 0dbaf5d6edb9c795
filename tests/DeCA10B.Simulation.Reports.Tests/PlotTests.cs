using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScottPlot;
using SkiaSharp;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class PlotTests
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_PNG_has_the_size_that_it_is_to_have()
    {
        using var image = SKBitmap.Decode(RunPlot.Png(Runs.Small()));
        Assert.Equal((800, 600), (image.Width, image.Height));
    }

    [Fact]
    public void The_lines_are_named_in_the_legend()
    {
        var texts = Texts(RunPlot.Svg(Runs.Long()));

        Assert.Superset(
            new HashSet<string>(
            [
                "Balances & Accuracy on Hidden Test Set", "Time (days)", "Percent", "Current Accuracy", "Accuracy when trained with all data: 79.45%",
                "Good 1 Balance", "Good 2 Balance", "Bad 1 Balance", "Bad 2 Balance", "Caller Balance",
            ]),
            texts.ToHashSet());
        Assert.Contains("100.0", texts);
        Assert.Contains("40", texts);
    }

    [Theory]
    [InlineData("Good", "#009E73", "2.5 3.5")]
    [InlineData("Bad", "#D55E00", "9 5")]
    [InlineData("Caller", "#0072B2", "10 4 2 4")]
    public void Dash_and_colour_tell_the_role(string agent, string colour, string dashes)
    {
        var record = Runs.Small() with { Accuracies = [], BaselineAccuracy = null };
        record = record with { Agents = [.. record.Agents.Where(other => other.Name == agent)] };

        var lines = XDocument.Parse(RunPlot.Svg(record)).Descendants(Svg + "path").Where(path => path.Attribute("stroke-dasharray") is not null).ToArray();

        Assert.Equal(2, lines.Length); // the line, and its sample in the legend
        Assert.All(lines, line => Assert.Equal((colour, dashes), ((string?)line.Attribute("stroke"), (string?)line.Attribute("stroke-dasharray"))));
    }

    [Fact]
    public void The_balance_is_in_percent_of_the_start_and_time_in_days()
    {
        var record = Runs.Small();
        Assert.Equal(
            [new(0, 100), new(600 / 86_400.0, 99.4), new(7200 / 86_400.0, 99.9)],
            Curve.OfBalance(record, record.Agents[2])[..3]);
        Assert.Equal(new Coordinates(10_400 / 86_400.0, 58), Curve.OfAccuracy(record)[1], (one, other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y) < 1e-9);
        Assert.Empty(Curve.OfBalance(record, Runs.Honest("Good", 0)));
    }

    [Fact]
    public void Equal_records_give_equal_SVGs_in_every_culture()
    {
        var expected = RunPlot.Svg(Runs.Long());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(expected, RunPlot.Svg(Runs.Long()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_font_comes_with_the_assembly_and_has_the_usual_letters()
    {
        PlotFont.MakeKnown();
        foreach (var bold in (bool[])[false, true])
        {
            var typeface = Fonts.GetTypeface(PlotFont.Name, bold, false);
            Assert.Equal(PlotFont.Family, typeface.FamilyName);
            Assert.Equal(bold, typeface.IsBold);
            Assert.DoesNotContain((ushort)0, typeface.GetGlyphs(string.Concat(Enumerable.Range(32, 95).Select(letter => (char)letter)) + "äßéñøąčőğ±·–“„…€ΩπЖя"));
        }
        Assert.All(XDocument.Parse(RunPlot.Svg(Runs.Small())).Descendants(Svg + "text"), text => Assert.Equal("'DejaVu Sans', Verdana, sans-serif", (string?)text.Attribute("font-family")));
    }

    [Fact]
    public void Text_is_drawn_into_pixels() =>
        Assert.NotEqual(RunPlot.Png(Runs.Small()), RunPlot.Png(Runs.Small() with { BaselineAccuracy = 0.7945000001, Agents = [Runs.Malicious("Bad"), Runs.Caller("Caller"), Runs.Honest("Gold")] }));

    [Fact]
    public void Names_are_escaped_in_an_SVG()
    {
        const string name = "<script>alert('&')</script>";
        var record = Runs.Small() with { Agents = [Runs.Honest(name)], Balances = [new(0, name, Runs.Unit)] };

        var svg = RunPlot.Svg(record);

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains(name + " Balance", Texts(svg));
    }

    [Fact]
    public void An_empty_run_is_an_empty_plot()
    {
        var record = Runs.Small() with { Agents = [], Balances = [], Accuracies = [], BaselineAccuracy = null };
        Assert.Contains("Current Accuracy", Texts(RunPlot.Svg(record)));
        Assert.NotEmpty(RunPlot.Png(record));
    }

    [Fact]
    public void Very_many_agents_have_a_line_a_role()
    {
        var texts = Texts(RunPlot.Svg(Runs.Long(2000, Runs.Many(300))));
        Assert.Contains("honest Balance (270 together)", texts);
        Assert.Contains("malicious Balance (30 together)", texts);
        Assert.DoesNotContain(texts, text => text.StartsWith("Agent", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_very_many_points_keeps_its_ends_its_peak_and_its_pit()
    {
        var points = Enumerable.Range(0, 50_000).Select(i => new AccuracyPoint(i, i == 12_345 ? 1 : i == 23_456 ? 0 : 0.5)).ToArray();

        var line = Curve.OfAccuracy(Runs.Small() with { Accuracies = points });

        Assert.InRange(line.Length, 1_600, 6_400);
        Assert.Equal((0, 49_999 / 86_400.0), (line[0].X, line[^1].X));
        Assert.Equal((100, 0), (line.Max(point => point.Y), line.Min(point => point.Y)));
        Assert.Equal(line.OrderBy(point => point.X), line);
    }

    [Fact]
    public void Several_runs_are_told_apart_by_their_dashes()
    {
        var svg = ComparisonPlot.Svg([new("imdb", Runs.Long(100)), new("sms", Runs.Small())]);

        Assert.Superset(new HashSet<string>(["imdb Accuracy", "sms Accuracy", "sms with all data: 79.45 %", "imdb Good 2 Balance", "sms Caller Balance"]), Texts(svg).ToHashSet());
        var dashed = XDocument.Parse(svg).Descendants(Svg + "path").Select(path => (string?)path.Attribute("stroke-dasharray")).Distinct();
        Assert.Equal([null, "9 5"], dashed.Order());
        Assert.Equal(svg, ComparisonPlot.Svg([new("imdb", Runs.Long(100)), new("sms", Runs.Small())]));
    }

    [Fact]
    public void A_long_legend_makes_the_picture_higher()
    {
        using var image = SKBitmap.Decode(ComparisonPlot.Png([.. Enumerable.Range(0, 9).Select(i => new NamedRun($"run {i}", Runs.Small()))]));
        Assert.Equal(800, image.Width);
        Assert.InRange(image.Height, 801, 1200);
    }

    [Fact]
    public void A_file_is_written_in_the_form_of_its_name()
    {
        using var folder = new Folder();
        RunPlot.Write(Runs.Small(), folder["run.svg"]);
        RunPlot.Write(Runs.Small(), folder["run.PNG"]);
        ComparisonPlot.Write([new("small", Runs.Small())], folder["runs.png"]);

        Assert.Equal(RunPlot.Svg(Runs.Small()), File.ReadAllText(folder["run.svg"]));
        Assert.All(["run.PNG", "runs.png"], name => Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(folder[name])[..4]));
        var failure = Assert.Throws<ArgumentException>(() => RunPlot.Write(Runs.Small(), folder["run.gif"]));
        Assert.Contains("must end with .png or .svg", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["run.PNG", "run.svg", "runs.png"], folder.Names);
    }

    static string[] Texts(string svg) => [.. XDocument.Parse(svg).Descendants(Svg + "text").Select(text => Regex.Replace(text.Value, @"\s+", " ").Trim())];
}
