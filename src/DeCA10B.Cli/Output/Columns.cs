using Spectre.Console;

namespace DeCA10B.Cli;

/// <summary>A table without frames: columns of text, which people and programs such as <c>awk</c> read alike.</summary>
/// <param name="headings">The headings; one that begins with <c>&gt;</c> is of a column of figures, aligned right.</param>
sealed class Columns(params IReadOnlyList<string> headings)
{
    readonly List<string[]> rows = [];

    /// <summary>Adds a row, a text a column.</summary>
    public Columns Add(params string[] texts)
    {
        if (texts.Length != headings.Count) throw new ArgumentException($"A row of {texts.Length} texts does not fit {headings.Count} columns.", nameof(texts));
        rows.Add(texts);
        return this;
    }

    /// <summary>Writes headings and rows, two spaces between columns and none behind the last.</summary>
    public void Write(IAnsiConsole console)
    {
        var isFigure = headings.Select(heading => heading.StartsWith('>')).ToArray();
        string[] titles = [.. headings.Select(heading => heading.TrimStart('>'))];
        var widths = titles.Select((title, column) => rows.Select(row => row[column].Length).Append(title.Length).Max()).ToArray();
        console.Line(LineOf(titles), "bold");
        foreach (var row in rows) console.Line(LineOf(row));

        string LineOf(string[] texts) =>
            string.Join("  ", texts.Select((text, column) => isFigure[column] ? text.PadLeft(widths[column]) : text.PadRight(widths[column]))).TrimEnd();
    }
}
