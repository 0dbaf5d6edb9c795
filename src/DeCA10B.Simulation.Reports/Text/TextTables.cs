using Spectre.Console;

namespace DeCA10B.Simulation.Reports;

/// <summary>Tables on a console: columns without frames, so that people and programs read them alike.</summary>
static class TextTables
{
    // What is piped is not broken into lines: no terminal says how wide it is.
    const int WidthOfPipe = 10_000;

    public static void Write(IAnsiConsole console, IEnumerable<ReportTable> tables)
    {
        foreach (var table in tables.Where(table => table.Rows.Count > 0 || table.Note.Length > 0))
        {
            console.Write(new Text(table.Title + "\n", new Style(decoration: Decoration.Bold)));
            if (table.Rows.Count > 0)
                console.Write(Spectre(table));
            if (table.Note.Length > 0)
                console.Write(new Text(table.Note + "\n"));
            console.WriteLine();
        }
    }

    public static string Text(IEnumerable<ReportTable> tables)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = WidthOfPipe;
        Write(console, tables);
        // Spectre fills its lines with spaces up to the table's width.
        return string.Join('\n', writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    static Table Spectre(ReportTable table)
    {
        var columns = new Table().NoBorder();
        for (var i = 0; i < table.Headings.Count; i++)
        {
            var column = new TableColumn(new Text(table.Headings[i], new Style(decoration: Decoration.Underline))) { NoWrap = true, Padding = new Padding(0, 0, 2, 0) };
            columns.AddColumn(table.IsFigure(i) ? column.RightAligned() : column);
        }
        foreach (var row in table.Rows)
            columns.AddRow(row.Select(text => new Text(text)));
        return columns;
    }
}
