using System.Text;
using System.Text.RegularExpressions;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Cli.Tests.Pages;

/// <summary>A page whose examples are run: blocks of files are written, blocks of commands are run in their order, and what they say is compared with the page.</summary>
static partial class ExamplePage
{
    const string Ellipsis = "...";

    /// <summary>Runs the examples; an accepted change is written into the page.</summary>
    /// <param name="path">The page.</param>
    /// <param name="folder">Where files are written to.</param>
    /// <param name="run">Runs a command line; null leaves it out.</param>
    /// <param name="plain">Makes what was said the same on every machine.</param>
    /// <returns>The names of the commands that were run.</returns>
    public static async Task<IReadOnlySet<string>> VerifyAsync(string path, TemporaryFolder folder, Func<string[], Task<CliRun>?> run, Func<string, string> plain)
    {
        var page = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shown = new StringBuilder();
        var from = 0;
        foreach (Match block in Block().Matches(page))
        {
            if (block.Groups["file"].Value is { Length: > 0 } file) folder.Write(file, block.Groups["text"].Value);
            var arguments = ArgumentsOf(block.Groups["text"].Value);
            if (block.Groups["language"].Value != "console" || arguments.Length == 0 || run(arguments) is not { } running) continue;
            seen.Add(arguments[0]);
            var said = await running;
            Assert.DoesNotContain("error:", said.Error, StringComparison.Ordinal);
            var command = block.Groups["text"].Value.Split('\n')[0];
            var text = block.Groups["text"];
            shown.Append(page, from, text.Index - from).Append(command).Append('\n').Append(Shown(text.Value[(command.Length + 1)..], Lines(plain(said.Output))));
            from = text.Index + text.Length;
        }

        shown.Append(page, from, page.Length - from);
        if (shown.ToString() == page) return seen;
        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) != "1") Assert.Equal(page, shown.ToString());
        await File.WriteAllTextAsync(path, shown.ToString());
        return seen;
    }

    /// <summary>What the page is to show: what was said, or the page's own text where it leaves out lines and what it has is right.</summary>
    static string Shown(string page, string said)
    {
        if (!page.Split('\n').Contains(Ellipsis)) return said;
        var pattern = string.Join(".*\n", Regex.Split(page, @"(?<=\A|\n)\.\.\.\n").Select(Regex.Escape));
        return Regex.IsMatch(said, @"\A" + pattern + @"\z", RegexOptions.Singleline) ? page : said;
    }

    static string Lines(string text) => TrailingBlanks().Replace(text, "").TrimEnd('\n') + "\n";

    static string[] ArgumentsOf(string text) =>
        text.StartsWith("$ deca10b ", StringComparison.Ordinal) ? text.Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[2..] : [];

    [GeneratedRegex(@"^```(?<language>\w+)(?: (?<file>[\w.]+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("[ ]+$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
