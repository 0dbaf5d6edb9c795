using System.Text.Json;
using System.Xml.Linq;

namespace DeCA10B.Docs.Tests.Guides;

/// <summary>No block of a guide is only text: it is a part of a file, compiles, parses, or is run.</summary>
public sealed class BlockTests
{
    public static TheoryData<string> PagesWithCode => [.. Guide.Blocks.Where(block => block is { Language: "csharp", From: null }).Select(block => block.Page).Distinct()];

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public async Task Its_CSharp_compiles_and_no_analyzer_has_anything_against_it(string page)
    {
        foreach (var specimen in PageProgram.Compile(page))
        {
            using var _ = specimen;
            Assert.Empty(specimen.Errors.Select(error => error.ToString()));
            Assert.Empty(specimen.GeneratorDiagnostics.Select(item => item.ToString()));
            Assert.Empty((await specimen.AnalyzeAsync()).Select(item => item.ToString()));
        }
    }

    [Fact]
    public void What_is_shown_from_a_file_is_in_that_file() =>
        Assert.Empty(Guide.Blocks.Where(block => block.From is not null && !ShownFile.Shows(block.From, block.Text)).Select(block => $"{block}: not in {block.From}"));

    [Fact]
    public void Every_block_is_looked_at_by_a_test() => Assert.Empty(Guide.Blocks.Where(block => !IsHeld(block)).Select(block => $"{block}: {block.Language}"));

    [Fact]
    public void No_block_hides_in_a_list_or_behind_another_fence()
    {
        var wrong = Guide.Pages.Where(page => Repository.Read(page).Split('\n').Count(line => line.TrimStart().StartsWith("```", StringComparison.Ordinal) || line.TrimStart().StartsWith("~~~", StringComparison.Ordinal)) != 2 * Guide.BlocksOf(page).Count);
        Assert.Empty(wrong);
    }

    /// <summary>Diagnostics have a test for each page in <c>DeCA10B.SourceGenerator.Tests</c>.</summary>
    [Fact]
    public void Every_other_page_with_blocks_is_named_by_a_test()
    {
        var tests = string.Concat(Repository.Files.Where(file => file.StartsWith("tests/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)).Select(Repository.Read));
        var unnamed = from page in Repository.Pages
                      where page.StartsWith("docs/", StringComparison.Ordinal) && !Guide.Pages.Contains(page) && Guide.BlocksOf(page).Count > 0
                      where !tests.Contains(page, StringComparison.Ordinal) && !page.StartsWith("docs/diagnostics/", StringComparison.Ordinal)
                      select page;
        Assert.Empty(unnamed);
    }

    /// <summary>Commands, the files they need and what they say are taken out of the pages by <c>DeCA10B.EndToEnd</c>, which goes through them in the order of a reader.</summary>
    static bool IsHeld(PageBlock block) => block.Language switch
    {
        "csharp" => true,
        "xml" => block.From is not null || XDocument.Parse(block.Text).Root is not null,
        "json" => JsonDocument.Parse(block.Text).RootElement.ValueKind == JsonValueKind.Object,
        "sh" => block.Page is not "docs/README.md",
        "toml" => block.File is not null,
        "text" => block.IsOutput || block.From is not null || block.Written is not null,
        "solidity" => block.From is not null || block.Written is not null,
        "mermaid" => block.Page == "docs/architecture.md",
        _ => false,
    };
}
