using DeCA10B.Conformance.Format;
using DeCA10B.Conformance.Running;
using DeCA10B.SourceGenerator.Diagnostics;

namespace DeCA10B.Conformance.Coverage;

/// <summary>Tables, cases and diagnostics hold each other: none says what the others do not.</summary>
public sealed class RowTests
{
    private static readonly Lazy<IReadOnlyList<CaseFile>> All = new(() => [.. Suite.Names.Select(Suite.Read)]);

    public RowTests() => Assert.SkipWhen(Suite.Filter is not null, $"Only some cases run: {Suite.FilterVariable} is set.");

    [Fact]
    public void A_row_has_one_id_and_a_state_that_is_known()
    {
        Assert.NotEmpty(LanguageTables.Rows);
        Assert.Empty(LanguageTables.Rows.GroupBy(row => row.Id).Where(group => group.Count() > 1).Select(group => $"{group.Key} stands at {string.Join(" and ", group.Select(row => row.Place))}"));
        Assert.Empty(LanguageTables.Rows.Where(row => !row.IsSupported && !row.IsPlanned && row.Denied.Count == 0).Select(row => $"{row.Place}: {row.Id} is '{row.State}'"));
    }

    [Fact]
    public void Every_case_names_a_row_that_exists()
    {
        var rows = LanguageTables.Rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(All.Value.Where(file => file.Rows.Count == 0).Select(file => $"{file.Path} names no row"));
        Assert.Empty(from file in All.Value from row in file.Rows where !rows.Contains(row) select $"{file.Path}: there is no row {row}");
    }

    [Fact]
    public void Every_supported_row_has_an_accepted_case_and_every_denied_one_a_case_that_is_denied_so()
    {
        var cases = All.Value.SelectMany(file => file.Rows.Select(row => (row, file))).ToLookup(item => item.row, item => item.file);
        Assert.Empty(from row in LanguageTables.Rows
                     where (row.IsSupported && !cases[row.Id].Any(file => file.Denied.Count == 0 && file.Calls.Count > 0))
                         || (row.Denied.Count > 0 && !cases[row.Id].Any(file => file.Denied.Intersect(row.Denied).Any()))
                         || row.Denied.Except(cases[row.Id].SelectMany(file => file.Denied)).Except(GeneratorCases).Any()
                     select $"{row.Place}: {row.Id} ({row.State}) has no such case");
    }

    // A row that gathers several rules is probed by one; the others have their case, with its exact span, among the generator's tests.
    private static IEnumerable<string> GeneratorCases =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/DeCA10B.SourceGenerator.Tests/Cases"), "*.cs").Select(path => Path.GetFileName(path)[..8]);

    [Fact]
    public void Every_diagnostic_is_reported_by_a_case()
    {
        // What no source can say: a fault of ours, an assembly of another version, a statement that C# does not have yet.
        string[] without = ["DECA0001", "DECA0002", "DECA1101"];
        var reported = All.Value.SelectMany(file => file.Denied).Concat(GeneratorCases);
        Assert.Empty(Rules.All.Select(rule => rule.Id).Except(without).Except(reported));
    }
}
