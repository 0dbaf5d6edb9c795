using System.Text.RegularExpressions;

namespace DeCA10B.Docs.Tests.Guides;

/// <summary>The page of build settings has every property and every variable, and the defaults of the build itself.</summary>
public sealed partial class SettingsPageTests
{
    static readonly string Page = Repository.Read("docs/how-to/build-settings.md");

    static readonly string Build = string.Concat(Repository.Files.Where(file => file.StartsWith("src/DeCA10B.Build/build/", StringComparison.Ordinal)).Select(Repository.Read));

    [Fact]
    public void Every_property_of_the_build_is_on_the_page_and_no_other()
    {
        var known = Property().Matches(Build).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);
        var told = Row().Matches(Page).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);
        Assert.Equal(known, told);
    }

    [Fact]
    public void A_default_is_that_of_the_build()
    {
        var defaults = Default().Matches(Build).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);
        Assert.True(defaults.Count > 5);
        var told = Row().Matches(Page).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);
        // Those of paths are told in other words.
        foreach (var (name, value) in defaults.Where(item => !item.Value.Contains('$', StringComparison.Ordinal))) Assert.Equal($"`{value}`", told[name]);
        // What a condition compares with false is true.
        foreach (var name in Switch().Matches(Build).Select(match => match.Groups["name"].Value).Distinct()) Assert.Equal("`true`", told[name]);
    }

    [Fact]
    public void Every_variable_of_the_environment_is_on_the_page()
    {
        var sources = string.Concat(Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)).Select(Repository.Read));
        var missing = Variable().Matches(sources).Select(match => match.Groups["name"].Value).Distinct().Where(name => !Page.Contains($"`{name}`", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [GeneratedRegex(@"(?<![_\w])(?<name>DeCA10B(Solidity|Optimi|Via|Evm|Metadata|Require|Lock|Emit|Pack|Build)\w*)(?=\)|=|"")")]
    private static partial Regex Property();

    [GeneratedRegex(@"<(?<name>DeCA10B\w+) Condition=""'\$\(\k<name>\)' == ''"">(?<value>[^<]*)<")]
    private static partial Regex Default();

    [GeneratedRegex(@"'\$\((?<name>DeCA10B\w+)\)' != 'false'")]
    private static partial Regex Switch();

    [GeneratedRegex(@"^\| `(?<name>DeCA10B\w+)` \| (?<value>[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"""(?<name>DECA10B_[A-Z_]+)""")]
    private static partial Regex Variable();
}
