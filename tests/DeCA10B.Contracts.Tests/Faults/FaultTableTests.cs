using System.Text.RegularExpressions;

namespace DeCA10B.Contracts.Tests.Faults;

public sealed partial class FaultTableTests
{
    [Fact]
    public void Every_fault_in_the_table_has_its_tests_and_every_test_its_row()
    {
        var named = TestName().Matches(File.ReadAllText(FindTable())).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var written = typeof(FaultTableTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.Name)
            .Where(name => TestName().IsMatch(name)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(named.Except(written));
        Assert.Empty(written.Except(named));
    }

    [GeneratedRegex(@"\bB\d+[a-z]?_\w+")]
    private static partial Regex TestName();

    static string FindTable()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var table = Path.Combine(folder.FullName, "docs", "faults.md");
            if (File.Exists(table)) return table;
        }

        throw new FileNotFoundException("docs/faults.md was not found above the tests.");
    }
}
