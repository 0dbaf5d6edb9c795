using System.Globalization;
using System.Net;
using System.Text;

namespace DeCA10B.Simulation.Reports;

/// <summary>A page that needs nothing but itself. All text that comes from outside is escaped here.</summary>
sealed class HtmlPage
{
    // The policy says to the browser what the page promises to people: nothing is fetched, nothing runs.
    const string Head =
        """
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        """;

    const string Style =
        """
        :root { color-scheme: light dark; --ground: #ffffff; --ink: #202020; --quiet: #5c5c5c; --line: #d0d0d0; --stripe: #f5f5f5; --alarm: #b00020; }
        @media (prefers-color-scheme: dark) { :root { --ground: #16181c; --ink: #ececec; --quiet: #a8a8a8; --line: #3c4048; --stripe: #1e2126; --alarm: #ff8a80; } }
        body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.5rem; overflow-wrap: anywhere; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        th, td { padding: .25rem .75rem; border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap; }
        td.long { white-space: normal; min-width: 14rem; overflow-wrap: anywhere; } .figure { text-align: right; } tbody tr:nth-child(even) { background: var(--stripe); }
        figure { margin: 1rem 0; } svg { display: block; max-width: 100%; height: auto; } figcaption, .note { color: var(--quiet); font-size: .875rem; }
        pre { overflow-x: auto; padding: .75rem; background: var(--stripe); } .no, .warning { color: var(--alarm); font-weight: bold; }
        """;

    readonly StringBuilder html = new();

    public HtmlPage(string title) => html
        .Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n").Append(Head)
        .Append("\n<title>").Append(Escape(title)).Append("</title>\n<style>\n").Append(Style)
        .Append("\n</style>\n</head>\n<body>\n<h1>").Append(Escape(title)).Append("</h1>\n");

    public void Heading(string text) => html.Append("<h2>").Append(Escape(text)).Append("</h2>\n");

    public void Warning(string text) => html.Append("<p class=\"warning\">").Append(Escape(text)).Append("</p>\n");

    public void Plot(string svg, string caption) => html
        .Append("<figure>\n").Append(SvgText.Inline(svg)).Append("\n<figcaption>").Append(Escape(caption)).Append("</figcaption>\n</figure>\n");

    public void Preformatted(string heading, string text)
    {
        Heading(heading);
        // A browser drops the first line break behind the tag.
        html.Append("<pre>\n").Append(Escape(text.ReplaceLineEndings("\n"))).Append("</pre>\n");
    }

    public void Table(ReportTable table, int level = 2)
    {
        var tag = "h" + level.ToString(CultureInfo.InvariantCulture);
        html.Append('<').Append(tag).Append('>').Append(Escape(table.Title)).Append("</").Append(tag).Append(">\n");
        if (table.Rows.Count > 0)
        {
            html.Append("<div class=\"scroll\"><table>\n<thead><tr>");
            for (var i = 0; i < table.Headings.Count; i++)
                html.Append("<th scope=\"col\"").Append(table.IsFigure(i) ? " class=\"figure\">" : ">").Append(Escape(table.Headings[i])).Append("</th>");
            html.Append("</tr></thead>\n<tbody>\n");
            foreach (var row in table.Rows)
                Row(table, row);
            html.Append("</tbody>\n</table></div>\n");
        }
        if (table.Note.Length > 0)
            html.Append("<p class=\"note\">").Append(Escape(table.Note)).Append("</p>\n");
    }

    public string Finish() => html.Append("</body>\n</html>\n").ToString().ReplaceLineEndings("\n");

    void Row(ReportTable table, string[] row)
    {
        const int longText = 40;
        html.Append("<tr>");
        for (var i = 0; i < row.Length; i++)
            html.Append(table.IsFigure(i) ? "<td class=\"figure\">" : row[i] == "NO" ? "<td class=\"no\">" : row[i].Length > longText ? "<td class=\"long\">" : "<td>")
                .Append(Escape(row[i])).Append("</td>");
        html.Append("</tr>\n");
    }

    static string Escape(string text) => WebUtility.HtmlEncode(text);
}
