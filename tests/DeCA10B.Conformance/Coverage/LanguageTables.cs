using System.Text.RegularExpressions;
using DeCA10B.Conformance.Running;

namespace DeCA10B.Conformance.Coverage;

/// <summary>A row of a table of the language.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Its last cell.</param>
/// <param name="Place">File and line.</param>
internal sealed partial record LanguageRow(string Id, string State, string Place)
{
    public bool IsSupported => State.StartsWith("supported", StringComparison.Ordinal);

    public bool IsPlanned => State.StartsWith("planned", StringComparison.Ordinal);

    /// <summary>The diagnostics of a denied row; empty for another.</summary>
    public IReadOnlyList<string> Denied { get; } = State.StartsWith("denied", StringComparison.Ordinal)
        ? [.. DiagnosticId().Matches(State).Select(match => match.Value).Distinct()] : [];

    [GeneratedRegex(@"DECA\d{4}")]
    private static partial Regex DiagnosticId();
}

/// <summary>Reads the tables under <c>docs/language</c> that have a column of ids.</summary>
internal static class LanguageTables
{
    public static IReadOnlyList<LanguageRow> Rows { get; } = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/language"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<LanguageRow> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var isTable = false;
        for (var index = 0; index < lines.Length; index++)
        {
            // A bar within a cell is escaped.
            var cells = Regex.Split(lines[index].Trim().Trim('|'), @"(?<!\\)\|").Select(cell => cell.Trim()).ToArray();
            if (!lines[index].StartsWith('|')) isTable = false;
            else if (cells[0] == "id") isTable = true;
            else if (isTable && cells[0].StartsWith('`')) yield return new LanguageRow(cells[0].Trim('`'), cells[^1], FormattableString.Invariant($"{Path.GetFileName(path)}:{index + 1}"));
        }
    }
}
