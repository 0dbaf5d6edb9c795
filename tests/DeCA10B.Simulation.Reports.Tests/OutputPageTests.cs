using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DeCA10B.Simulation.Reports.Tests;

/// <summary>Holds the blocks and the names of docs/simulation-output.md.</summary>
public sealed class OutputPageTests
{
    static readonly string Root = FindRoot();
    static readonly string Page = File.ReadAllText(Path.Combine(Root, "docs", "simulation-output.md")).ReplaceLineEndings("\n");

    static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DeCA10B.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The tests run outside their repository.");
    }

    static string Block(string language) => Regex.Match(Page, $"^```{language}\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups["text"].Value;

    [Fact]
    public void The_file_on_the_page_is_what_is_written()
    {
        var json = Block("json");
        var written = RunFile.ToJson(RunFile.Parse(System.Text.Encoding.UTF8.GetBytes(json), "page.json"));
        Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), JsonNode.Parse(written)!.ToJsonString());
    }

    [Fact]
    public void Every_member_and_every_kind_of_payment_is_on_the_page()
    {
        var named = Regex.Matches(Block("json"), "\"(\\w+)\":").Select(match => match.Groups[1].Value).ToHashSet();
        var written = Regex.Matches(System.Text.Encoding.UTF8.GetString(RunFile.ToJson(Runs.Small())), "\"(\\w+)\":").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(written.Order(), named.Order());
        Assert.All(Enum.GetValues<PaymentKind>(), kind => Assert.Contains($"`{OwnMembers.NameOf(kind)}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_columns_on_the_page_are_those_of_the_files_and_the_notebook_uses_no_other()
    {
        using var folder = new Folder();
        var files = await RunColumns.WriteAsync(Runs.Small(), folder["small"]);
        var all = new HashSet<string>();
        foreach (var (table, file) in RunColumns.Tables.Zip(files))
        {
            string[] columns = [.. (await Parquet.ParquetReader.ReadSchemaAsync(file)).Fields.Select(field => field.Name)];
            var row = Regex.Match(Page, $"^\\| {table} \\| (.*) \\|$", RegexOptions.Multiline).Groups[1].Value;
            Assert.Equal(columns, Regex.Matches(row, "`(\\w+)`").Select(match => match.Groups[1].Value));
            all.UnionWith(columns);
        }
        Assert.Subset(all, Regex.Matches(Block("python"), "\\[\"(\\w+)\"\\]").Select(match => match.Groups[1].Value).ToHashSet());
    }

    [Fact]
    public void The_code_on_the_page_is_code_that_runs_here()
    {
        var source = File.ReadAllText(Path.Combine(Root, "tests", "DeCA10B.Simulation.Reports.Tests", "OutputPageTests.cs")).ReplaceLineEndings("\n");
        var statements = Regex.Replace(source, "^        ", "", RegexOptions.Multiline);
        Assert.Contains(Block("csharp"), statements, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs()
    {
        using var temporary = new Folder();
        var (folder, record, other) = (temporary.Path, Runs.Small(), Runs.Long(50));

        RunFile.Write(record, Path.Combine(folder, "imdb.json"));
        RunPlot.Write(record, Path.Combine(folder, "imdb.svg"));
        HtmlReport.Write(record, Path.Combine(folder, "imdb.html"), scenario: "seed = 1");
        await RunColumns.WriteAsync(record, Path.Combine(folder, "imdb"));

        var again = RunFile.Read(Path.Combine(folder, "imdb.json"));
        var analysis = RunAnalysis.Of(again);
        var text = RunText.Of(again);
        HtmlReport.Write([new NamedRun("imdb", record), new NamedRun("sms", other)], Path.Combine(folder, "both.html"));

        Assert.True(analysis.InvariantsHold);
        Assert.StartsWith("Run\n", text, StringComparison.Ordinal);
        Assert.Equal(8, temporary.Names.Length);
    }
}
