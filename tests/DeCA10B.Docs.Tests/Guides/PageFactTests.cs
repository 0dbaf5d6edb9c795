using System.Text.RegularExpressions;

namespace DeCA10B.Docs.Tests.Guides;

/// <summary>What pages say of figures, rooms and tests is so.</summary>
public sealed partial class PageFactTests
{
    [Fact]
    public void Every_figure_of_the_gas_page_was_measured()
    {
        // The prices of the chain itself, which the page says first.
        string[] prices = ["21,000", "22,100", "5,000", "2,100", "16,777,216"];
        var measured = string.Concat(Repository.Files
            .Where(file => file is "bench/README.md" || file.StartsWith("docs/decisions/packed-", StringComparison.Ordinal) || file.EndsWith("gas.verified.txt", StringComparison.Ordinal))
            .Select(Repository.Read));
        var invented = Figure().Matches(Repository.Read("docs/gas.md")).Select(match => match.Value).Except(prices).Where(figure => !measured.Contains(figure, StringComparison.Ordinal));
        Assert.Empty(invented);
    }

    [Fact]
    public void The_table_of_rooms_has_every_project()
    {
        var page = Repository.Read("docs/architecture.md");
        var projects = Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal) && file.Count(letter => letter == '/') == 2)
            .Select(file => file[..file.LastIndexOf('/')]);
        Assert.DoesNotContain(projects, project => !page.Contains($"| `{project}` |", StringComparison.Ordinal));
    }

    [Fact]
    public void The_picture_draws_every_arrow_between_things_that_it_names()
    {
        var picture = Guide.BlocksOf("docs/architecture.md").Single(block => block.Language == "mermaid").Text;
        var named = Named().Matches(picture).Select(match => match.Groups["name"].Value).ToHashSet();
        var arrows = Arrow().Matches(Shape().Replace(picture, "")).ToArray();
        Assert.Equal(picture.Split('\n').Length - 2, arrows.Length);
        Assert.DoesNotContain(arrows.SelectMany(arrow => new[] { arrow.Groups["from"].Value, arrow.Groups["to"].Value }), name => !named.Contains(name));
    }

    [Fact]
    public void The_index_has_every_page_of_the_folder_and_of_the_guides()
    {
        var index = Repository.Read("docs/README.md");
        var pages = Repository.Pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && (page.Count(letter => letter == '/') == 1 || Guide.Pages.Contains(page)) && page != "docs/README.md");
        Assert.DoesNotContain(pages, page => !index.Contains($"]({page["docs/".Length..]})", StringComparison.Ordinal));
    }

    [Fact]
    public void The_long_form_of_the_family_test_is_there()
    {
        var command = PageBlock.Of("docs/mechanisms.md", Repository.Read("docs/mechanisms.md")).Single().Text;
        var (variable, test) = (command[..command.IndexOf('=', StringComparison.Ordinal)], ClassOption().Match(command).Groups["name"].Value);
        Assert.Contains(Repository.Files, file => file.StartsWith("tests/DeCA10B.Contracts.Tests/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)
            && Repository.Read(file).Contains($"\"{variable}\"", StringComparison.Ordinal) && file.Contains(test, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\d{1,3}(,\d{3})+|(?<=\| *)\d+(?= *\|)|\d\.\d{3}")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<name>\w+)(\[""|\(\["")")]
    private static partial Regex Named();

    [GeneratedRegex(@"\(?\[""[^""]*""\]\)?")]
    private static partial Regex Shape();

    [GeneratedRegex(@"^    (?<from>\w+)( -- "".*?""| -- \w+)? --> (?<to>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"-class '\*(?<name>\w+)\*'")]
    private static partial Regex ClassOption();
}
