namespace DeCA10B.Simulation.Reports;

/// <summary>A table for people, of which text and HTML are made.</summary>
/// <param name="title">What it shows.</param>
/// <param name="headings">The headings; one that begins with <c>&gt;</c> is of a column of figures, aligned right.</param>
sealed class ReportTable(string title, params IReadOnlyList<string> headings)
{
    readonly List<string[]> rows = [];

    public string Title => title;

    public IReadOnlyList<string> Headings { get; } = [.. headings.Select(heading => heading.TrimStart('>'))];

    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>What is to be said below it, or nothing.</summary>
    public string Note { get; set; } = "";

    public bool IsFigure(int column) => headings[column].StartsWith('>');

    public ReportTable Add(params string[] texts)
    {
        if (texts.Length != headings.Count)
            throw new ArgumentException($"A row of {texts.Length} texts does not fit {headings.Count} columns.", nameof(texts));
        rows.Add(texts);
        return this;
    }
}
