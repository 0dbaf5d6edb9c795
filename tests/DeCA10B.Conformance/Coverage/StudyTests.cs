using System.Text.RegularExpressions;
using DeCA10B.Conformance.Running;

namespace DeCA10B.Conformance.Coverage;

/// <summary>The study of the two languages, cases, and the page of its rows that have none, hold each other.</summary>
public sealed partial class StudyTests
{
    /// <summary>Names the file of the study, which is no part of the repository.</summary>
    private const string FileVariable = "DECA10B_STUDY";

    private static readonly Lazy<HashSet<string>> Probed = new(() => [.. Suite.Names.SelectMany(name => Suite.Read(name).Origins)]);

    private static readonly Lazy<string[]> Listed = new(() =>
    [
        .. from line in File.ReadLines(Path.Combine(Repository.Root, "docs/language/study.md"))
           where line.StartsWith("| ", StringComparison.Ordinal)
           from Match id in Id().Matches(line.Split('|')[1])
           select id.Value,
    ]);

    public StudyTests() => Assert.SkipWhen(Suite.Filter is not null, $"Only some cases run: {Suite.FilterVariable} is set.");

    [Fact]
    public void A_row_has_a_case_or_a_reason_but_not_both()
    {
        Assert.NotEmpty(Listed.Value);
        Assert.Empty(Listed.Value.Intersect(Probed.Value));
        Assert.Equal(Listed.Value.Distinct(), Listed.Value);
    }

    [Fact]
    public void Every_row_of_the_study_has_a_case_or_a_reason()
    {
        var path = Environment.GetEnvironmentVariable(FileVariable) ?? Path.Combine(Repository.Root, "..", "shared", "spec", "semantics.md");
        Assert.SkipUnless(File.Exists(path), $"The study is no part of the repository, lies not beside it, and {FileVariable} names no file.");
        var rows = File.ReadLines(path!).Select(Cells).Where(cells => cells.Length > 5 && Id().IsMatch(cells[0])).ToArray();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(row => IsOfBoth(row[5])).Select(row => row[0]).Except(Probed.Value).Except(Listed.Value));
        Assert.Empty(Listed.Value.Except(rows.Select(row => row[0])));
    }

    /// <summary>Whether both languages have the row: the others say something of one only.</summary>
    private static bool IsOfBoth(string verdict) =>
        !(verdict is "Solidity fact" or "both reject" or "not comparable" || verdict.StartsWith("C# rejects", StringComparison.Ordinal));

    // A bar within a cell is escaped.
    private static string[] Cells(string line) => [.. Regex.Split(line.Trim().Trim('|'), @"(?<!\\)\|").Select(cell => cell.Trim())];

    [GeneratedRegex(@"\b[A-Z]\d\d[a-z]?\b")]
    private static partial Regex Id();
}
