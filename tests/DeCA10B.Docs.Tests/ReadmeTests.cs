using System.Reflection;
using System.Text.RegularExpressions;
using DeCA10B.Metadata;
using Samples;

namespace DeCA10B.Docs.Tests;

public sealed partial class ReadmeTests
{
    private readonly string readme = Repository.Read("README.md");

    [Fact]
    public void The_contract_shown_is_the_sample()
    {
        Assert.Contains(FirstBlock("csharp"), Repository.Read("samples/Counter/Counter.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_Solidity_shown_is_what_the_sample_generates()
    {
        var generated = typeof(Counter).Assembly.GetCustomAttributes<SoliditySourceAttribute>().Single(source => source.Path == "Counter.sol");
        Assert.Contains(FirstBlock("solidity"), generated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commands_shown_name_projects_that_exist()
    {
        var projects = ProjectOption().Matches(readme).Select(match => match.Groups["project"].Value).ToArray();
        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.True(Directory.Exists(Repository.Path(project)), project));
    }

    private string FirstBlock(string language)
    {
        var match = Regex.Match(readme, $"^```{language}\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(match.Success);
        return match.Groups["code"].Value;
    }

    [GeneratedRegex(@"--project (?<project>[\w./]+)")]
    private static partial Regex ProjectOption();
}
