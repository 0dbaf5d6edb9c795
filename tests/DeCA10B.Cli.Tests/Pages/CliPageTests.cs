using System.Text;
using System.Text.RegularExpressions;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Cli.Tests.Pages;

/// <summary>The examples of <c>docs/cli.md</c> that need no chain: blocks of files are written, blocks of commands are run in their order, and what they say is compared.</summary>
public sealed partial class CliPageTests : IDisposable
{
    const string Ellipsis = "...";

    static readonly string Page = Repository.PathOf("docs/cli.md");

    /// <summary>The commands that are run here, with the options that stand for being in the folder of a project which is built.</summary>
    readonly Dictionary<string, string[]> commands;

    readonly TemporaryFolder folder = new();

    public CliPageTests()
    {
        string[] project = ["--project", CounterProject.Folder, "--no-build", "--configuration", Repository.Configuration];
        commands = new(StringComparer.Ordinal)
        {
            ["new"] = [],
            ["emit"] = project,
            ["check"] = [.. project, "--committed", folder.PathOf("contracts")],
            ["layout"] = project,
            ["gas"] = [.. project, "--calls", folder.PathOf("gas.json"), "--snapshot", folder.PathOf("gas.txt")],
            ["price"] = project,
            ["verify-input"] = project,
        };
    }

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task Every_example_says_what_the_page_shows()
    {
        var page = (await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shown = new StringBuilder();
        var from = 0;
        foreach (Match block in Block().Matches(page))
        {
            if (block.Groups["file"].Value is { Length: > 0 } file) folder.Write(file, block.Groups["text"].Value);
            var arguments = ArgumentsOf(block.Groups["text"].Value);
            if (block.Groups["language"].Value != "console" || arguments.Length == 0 || !commands.TryGetValue(arguments[0], out var options)) continue;
            seen.Add(arguments[0]);
            var run = await CliRun.InAsync(folder.Path, arguments.Contains("--help") ? arguments : [.. arguments, .. options]);
            Assert.DoesNotContain("error:", run.Error, StringComparison.Ordinal);
            var command = block.Groups["text"].Value.Split('\n')[0];
            var text = block.Groups["text"];
            shown.Append(page, from, text.Index - from).Append(command).Append('\n').Append(Shown(text.Value[(command.Length + 1)..], Plain(run.Output)));
            from = text.Index + text.Length;
        }

        Assert.Equal(commands.Keys.Order(), seen.Order());
        shown.Append(page, from, page.Length - from);
        if (shown.ToString() == page) return;
        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) != "1") Assert.Equal(page, shown.ToString());
        await File.WriteAllTextAsync(Page, shown.ToString());
    }

    /// <summary>What the page is to show: what was said, or the page's own text where it leaves out lines and what it has is right.</summary>
    static string Shown(string page, string said)
    {
        if (!page.Split('\n').Contains(Ellipsis)) return said;
        var pattern = string.Join(".*\n", Regex.Split(page, @"(?<=\A|\n)\.\.\.\n").Select(Regex.Escape));
        return Regex.IsMatch(said, @"\A" + pattern + @"\z", RegexOptions.Singleline) ? page : said;
    }

    /// <summary>Folders of this machine are taken out, and blanks at the ends of lines.</summary>
    string Plain(string text) => TrailingBlanks().Replace(text
        // The help names the program that runs.
        .Replace(typeof(CliPageTests).Assembly.GetName().Name!, "deca10b", StringComparison.Ordinal)
        .Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(CounterProject.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace($" --project {CounterProject.Folder}", "", StringComparison.Ordinal)
        .Replace($" --configuration {Repository.Configuration}", "", StringComparison.Ordinal)
        .Replace(" --committed contracts", "", StringComparison.Ordinal)
        .Replace(" --calls gas.json --snapshot gas.txt", "", StringComparison.Ordinal), "").TrimEnd('\n') + "\n";

    static string[] ArgumentsOf(string text) =>
        text.StartsWith("$ deca10b ", StringComparison.Ordinal) ? text.Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[2..] : [];

    [GeneratedRegex(@"^```(?<language>\w+)(?: (?<file>[\w.]+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("[ ]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
