using System.Text.RegularExpressions;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class HtmlReportTests
{
    [Fact]
    public void It_needs_nothing_but_itself()
    {
        foreach (var html in (string[])[HtmlReport.Of(Runs.Long(), "x"), HtmlReport.Of([new("one", Runs.Small()), new("two", Runs.Long(50))])])
        {
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("(src|href)=", html);
            Assert.DoesNotMatch("url\\((?!#)", html);
            Assert.Equal(["http://www.w3.org/2000/svg"], Regex.Matches(html, "https?://[^\"'<) ]*").Select(match => match.Value).Distinct());
            Assert.Contains("<svg ", html, StringComparison.Ordinal);
            Assert.Contains("prefers-color-scheme: dark", html, StringComparison.Ordinal);
            Assert.Contains("width=device-width", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Equal_records_give_equal_bytes() => Assert.Equal(HtmlReport.Of(Runs.Long(), "x"), HtmlReport.Of(Runs.Long(), "x"));

    [Fact]
    public void It_has_tables_of_agents_payments_calls_and_invariants()
    {
        var html = HtmlReport.Of(Runs.Small());
        Assert.Equal(
            ["Run", "Profit by role (units)", "Agents (units)", "Who paid whom (units)", "Accuracy on the hidden test set", "Calls", "Invariants"],
            Regex.Matches(html, "<h2>(.*?)</h2>").Select(match => match.Groups[1].Value));
        Assert.Contains("<tr><td>Good</td><td>honest</td><td class=\"figure\">10000.0000</td><td class=\"figure\">10051.0000</td><td class=\"figure\">51.0000</td><td class=\"figure\">+0.51 %</td>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><td>addData</td><td class=\"figure\">5</td><td class=\"figure\">4</td><td class=\"figure\">1</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<td>yes</td><td>times ascend</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"warning\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_element_that_is_opened_is_closed()
    {
        var html = HtmlReport.Of(Runs.Long(), "a < b");
        foreach (var tag in (string[])["html", "head", "body", "style", "table", "thead", "tbody", "tr", "td", "th", "figure", "figcaption", "div", "pre", "svg", "g", "text", "h1", "h2", "p"])
            Assert.Equal(Regex.Count(html, $"<{tag}[ >\n]"), Regex.Count(html, $"</{tag}>"));
    }

    [Fact]
    public void Text_from_outside_is_escaped()
    {
        const string evil = "</pre><img onerror=\"x\">";
        var html = HtmlReport.Of(Runs.Small() with { Scenario = evil, Agents = [Runs.Honest(evil)], Balances = [], Payments = [new(0, PaymentKind.Deposit, evil, evil, 1)], Calls = [new(evil, 1, 1)] }, evil);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Simulation: &lt;/pre&gt;&lt;img onerror=&quot;x&quot;&gt;</h1>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_invariant_is_a_warning_at_the_top()
    {
        var html = HtmlReport.Of(Runs.Small() with { HeldByContracts = 0 });
        Assert.Contains("<p class=\"warning\">This record does not agree with itself", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"no\">NO</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plot_has_the_pages_colour_of_text()
    {
        var html = HtmlReport.Of(Runs.Small());
        Assert.Contains("fill=\"currentColor\"", html, StringComparison.Ordinal);
        Assert.Contains("stroke=\"currentColor\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("fill=\"white\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"#202020\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_is_shown_as_it_stands() =>
        Assert.Contains("<h2>Scenario</h2>\n<pre>\n[scenario]\nname = &quot;x&quot;\n</pre>", HtmlReport.Of(Runs.Small(), "[scenario]\r\nname = \"x\"\n"), StringComparison.Ordinal);

    [Fact]
    public void It_is_one_file()
    {
        using var folder = new Folder();
        HtmlReport.Write(Runs.Small(), folder["run.html"]);
        HtmlReport.Write([new NamedRun("small", Runs.Small())], folder["runs.html"]);
        Assert.Equal(["run.html", "runs.html"], folder.Names);
        Assert.Equal(HtmlReport.Of(Runs.Small()), File.ReadAllText(folder["run.html"]));
    }
}
