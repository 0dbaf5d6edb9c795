using System.Globalization;
using Spectre.Console;

namespace TicTacToe;

/// <summary>Shows progress and the result. Piped output is plain text.</summary>
sealed class Report(IAnsiConsole console)
{
    public static Report Create()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = Console.IsOutputRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        // A pipe has no width; this one holds every row on a line.
        if (Console.IsOutputRedirected) console.Profile.Width = 160;
        return new(console);
    }

    /// <summary>Runs something that reports its progress.</summary>
    public Task<T> WithProgressAsync<T>(Func<Action<string, double>, Task<T>> run)
    {
        if (Console.IsOutputRedirected) return run((_, _) => { });
        return console.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask("starting", maxValue: 1);
            return run((title, done) =>
            {
                bar.Description = Markup.Escape(title);
                bar.Value = done;
            });
        });
    }

    public void Show(Workload workload, IReadOnlyList<Row> rows, string? nodeName)
    {
        console.WriteLine(workload.Title);
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("step");
        table.AddColumn("native");
        if (nodeName is not null)
        {
            table.AddColumn(nodeName);
            table.AddColumn("equal");
            table.AddColumn(new TableColumn("gas").RightAligned());
        }

        foreach (var row in rows)
        {
            string[] cells = nodeName is null
                ? [row.Title, row.Native]
                : [row.Title, row.Native, row.Node ?? "", row.IsEqual ? "yes" : "NO", row.Gas == 0 ? "" : row.Gas.ToString("N0", CultureInfo.InvariantCulture)];
            table.AddRow([.. cells.Select(cell => new Text(cell, row.IsEqual ? Style.Plain : new Style(Color.Red)))]);
        }

        console.Write(table);
        if (nodeName is null) return;
        var different = rows.Count(row => !row.IsEqual);
        var compared = rows.Sum(row => row.Count).ToString("N0", CultureInfo.InvariantCulture);
        console.WriteLine(different == 0
            ? $"Equal in every step: {compared} calls and transactions, compared by return data, revert data, logs and created addresses."
            : $"DIFFERENT in {different} of {rows.Count} steps.");
    }
}
