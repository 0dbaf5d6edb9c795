using System.Text;
using System.Text.Json.Nodes;

namespace DeCA10B.Cli.Tests.Simulation;

/// <summary><c>plot</c>, <c>compare</c> and <c>analyse</c>, on runs of the small scenario.</summary>
public sealed class RunReportTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("picture.png", "\u0089PNG")]
    [InlineData("picture.svg", "<svg ")]
    public async Task A_plot_has_the_form_that_its_name_says(string name, string begin)
    {
        await RunAsync("one");
        (await CliRun.InAsync(folder.Path, "plot", "one/run.json", "--out", name)).Ended(Exit.Done);
        Assert.StartsWith(begin, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.PathOf(name))).TrimStart(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_the_plot_lies_beside_the_run()
    {
        await RunAsync("one");
        File.Copy(folder.PathOf("one/run.json"), folder.PathOf("kept.json"));
        Assert.Equal("one/plot.png", (await CliRun.InAsync(folder.Path, "plot", "one", "--json")).Ended(Exit.Done).Json.GetProperty("file").GetString()!.Replace('\\', '/'));
        (await CliRun.InAsync(folder.Path, "plot", "kept.json")).Ended(Exit.Done);
        Assert.Equal(await File.ReadAllBytesAsync(folder.PathOf("one/plot.png")), await File.ReadAllBytesAsync(folder.PathOf("kept.png")));
    }

    [Fact]
    public async Task A_comparison_names_runs_by_their_folders_and_writes_plot_and_page()
    {
        await RunAsync("one");
        await RunAsync("two", "--seed", "4");
        var run = (await CliRun.InAsync(folder.Path, "compare", "one", "two/run.json", "--out", "both.svg", "--html", "both.html")).Ended(Exit.Done);
        var lines = run.Output.Split('\n');
        Assert.StartsWith("one ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("two ", lines[3], StringComparison.Ordinal);
        Assert.Contains("one Accuracy", await File.ReadAllTextAsync(folder.PathOf("both.svg")), StringComparison.Ordinal);
        Assert.Contains("Simulations compared: one, two", await File.ReadAllTextAsync(folder.PathOf("both.html")), StringComparison.Ordinal);
        var json = (await CliRun.InAsync(folder.Path, "compare", "one", "two", "--json")).Ended(Exit.Done).Json;
        Assert.Equal(["one", "two"], json.GetProperty("runs").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Runs_of_one_name_are_told_apart_by_their_paths()
    {
        await RunAsync("one");
        await RunAsync("other/one");
        var run = (await CliRun.InAsync(folder.Path, "compare", "one", "other/one", "--json")).Ended(Exit.Done);
        Assert.Equal(["one", "other/one"], run.Json.GetProperty("runs").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task An_analysis_answers_who_gained_and_who_paid_whom()
    {
        await RunAsync("one");
        var run = (await CliRun.InAsync(folder.Path, "analyse", "one", "--html", "page.html")).Ended(Exit.Done);
        foreach (var title in new[] { "Profit by role", "Who paid whom", "back after days", "Invariants" }) Assert.Contains(title, run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("page.html")));
        var analysis = (await CliRun.InAsync(folder.Path, "analyse", "one", "--json")).Ended(Exit.Done).Json.GetProperty("analysis");
        Assert.True(analysis.GetProperty("invariantsHold").GetBoolean());
        Assert.Equal("10000000000000000000000", analysis.GetProperty("agents")[0].GetProperty("start").GetString());
    }

    [Fact]
    public async Task A_record_that_contradicts_itself_ends_with_1_and_says_by_how_much()
    {
        await RunAsync("one");
        var file = folder.PathOf("one/run.json");
        var record = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        var held = record["deca10b"]!["heldByContracts"]!;
        held.ReplaceWith((System.Numerics.BigInteger.Parse(held.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await File.WriteAllTextAsync(file, record.ToJsonString());
        var run = (await CliRun.InAsync(folder.Path, "analyse", "one")).Ended(Exit.Difference);
        Assert.Contains("+1 wei", run.Output, StringComparison.Ordinal);
        Assert.Contains("An invariant does not hold", run.Output, StringComparison.Ordinal);
    }

    async Task RunAsync(string name, params string[] arguments) => (await SmallScenario.RunAsync(folder, ["--out", name, "--no-plot", .. arguments])).Ended(Exit.Done);
}
