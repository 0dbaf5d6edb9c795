using System.Text.RegularExpressions;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Every rule: its case file, its page, its line in the tables.</summary>
public sealed class DiagnosticTests
{
    // What cannot be written as a snippet: a fault of ours, an assembly of another version (see CrossAssemblyTests), and a statement that C# does not have yet.
    private static readonly string[] WithoutSnippet = ["DECA0001", "DECA0002", "DECA1101"];

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Path.Combine(Folder, "Cases"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. Rules.All.Concat(Rules.Locks).Concat(Rules.Advice).Select(rule => rule.Id).Except(WithoutSnippet)];

    private static string Folder => Path.Combine(Repository.Root, "tests/DeCA10B.SourceGenerator.Tests");

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_rule_is_reported_at_exactly_its_spans_and_nothing_else_is(string name)
    {
        var marked = Marked.Parse(File.ReadAllText(Path.Combine(Folder, "Cases", name + ".cs")));
        var id = name.Split('_')[0];
        var compilation = Compile.Snippet(marked.Text);
        if (IsAdvice(id)) Assert.Empty((await Compile.FindingsAsync(compilation)).Select(item => item.ToString()));
        var found = IsAdvice(id) ? await Compile.AdviceAsync(compilation) : (await Compile.FindingsAsync(compilation)).AddRange(await Compile.LocksAsync(compilation));
        Assert.Equal(
            marked.Spans.Select(span => $"{id} {marked.Text.Substring(span.Start, span.Length)}"),
            found.Select(item => $"{item.Id} {marked.Text.Substring(item.Location.SourceSpan.Start, item.Location.SourceSpan.Length)}"));
        Assert.Equal(marked.Spans, found.Select(item => item.Location.SourceSpan));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_contract_with_a_finding_gets_no_Solidity(string name)
    {
        // Two contracts of one name are each right; a contract whose storage moved is, too: only an upgrade would not be.
        if (name is "DECA1024" || IsAdvice(name) || Rules.Locks.Any(rule => name.StartsWith(rule.Id, StringComparison.Ordinal))) return;
        var marked = Marked.Parse(File.ReadAllText(Path.Combine(Folder, "Cases", name + ".cs")));
        var compilation = Compile.Snippet(marked.Text);
        var root = compilation.SyntaxTrees[0].GetRoot();
        var faulty = marked.Spans.Select(span => root.FindNode(span).FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Identifier.Text);
        Assert.Empty(Generate.Solidity(compilation).Keys.Intersect(faulty.Select(type => type + ".sol")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_page_shows_code_that_is_denied_and_code_that_is_accepted(string id)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics", id + ".md"));
        var faulty = Compile.Snippet(Block(page, IsAdvice(id) ? "Advised against" : "Not accepted"));
        Assert.Equal([id], (await Reported(id, faulty)).Select(item => item.Id).Distinct());
        var accepted = Compile.Snippet(Block(page, "Instead"));
        Assert.Empty((await Reported(id, accepted)).Select(item => item.ToString()));
        Generate.Driver().RunGeneratorsAndUpdateCompilation(accepted, out var updated, out var diagnostics);
        Assert.Empty(diagnostics.Select(item => item.ToString()));
        Assert.Empty(updated.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_case(string id) => Assert.Contains(Cases.Select(row => row.Data), name => name.Split('_')[0] == id);

    [Fact]
    public void Every_rule_has_an_id_of_its_own_a_page_a_line_in_the_index_and_a_line_in_the_releases()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics/README.md"));
        var releases = File.ReadAllText(Path.Combine(Repository.Root, "src/DeCA10B.SourceGenerator/AnalyzerReleases.Shipped.md"))
            + File.ReadAllText(Path.Combine(Repository.Root, "src/DeCA10B.SourceGenerator/AnalyzerReleases.Unshipped.md"));
        DiagnosticDescriptor[] all = [.. Rules.All, .. Rules.Locks, .. Rules.Advice];
        Assert.Equal(all.Length, all.Select(rule => rule.Id).Distinct().Count());
        foreach (var rule in all)
        {
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} |", index, StringComparison.Ordinal);
            Assert.Contains($"{rule.Id} | {Rules.Category} | {rule.DefaultSeverity} |", releases, StringComparison.Ordinal);
            Assert.Equal(IsAdvice(rule.Id) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, rule.DefaultSeverity);
        }

        Assert.Equal(all.Length, Regex.Count(index, @"\| \[DECA\d+\]"));
    }

    [Fact]
    public void A_rule_carries_its_page_so_that_a_user_of_the_package_has_it_without_the_repository()
    {
        foreach (var rule in Rules.All.Concat(Rules.Locks).Concat(Rules.Advice))
        {
            var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/diagnostics", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n\n", page, StringComparison.Ordinal);
            Assert.Equal(page.Split('\n', 3)[2].Trim(), rule.Description.ToString());
            Assert.EndsWith("docs/diagnostics/" + rule.Id + ".md", rule.HelpLinkUri, StringComparison.Ordinal);
        }
    }

    /// <summary>What is denied; on a page of advice also what is advised against.</summary>
    private static async Task<IEnumerable<Diagnostic>> Reported(string id, Compilation compilation)
    {
        var findings = (await Compile.FindingsAsync(compilation)).AddRange(await Compile.LocksAsync(compilation));
        return IsAdvice(id) ? findings.Concat(await Compile.AdviceAsync(compilation)) : findings;
    }

    private static bool IsAdvice(string name) => name.StartsWith("DECA2", StringComparison.Ordinal);

    private static string Block(string page, string heading) =>
        Regex.Match(page, "## " + heading + "\n\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}
