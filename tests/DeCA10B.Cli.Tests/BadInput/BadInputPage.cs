using System.Text;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Cli.Tests.BadInput;

/// <summary>The page <c>docs/bad-input.md</c>: a section a table of wrong uses, each with the message that a user sees. Written and compared by the tests.</summary>
static class BadInputPage
{
    static readonly string File = Repository.PathOf("docs/bad-input.md");

    // Tables of other test classes write the same file.
    static readonly Lock Writing = new();

    /// <summary>Runs every wrong use, checks how it ends, and compares the section with what was said.</summary>
    /// <param name="title">The section's heading.</param>
    /// <param name="uses">The wrong uses.</param>
    /// <param name="surroundings">Where they run.</param>
    /// <param name="plain">Makes a message the same on every machine, by taking folders out of it.</param>
    public static async Task VerifySectionAsync(string title, IReadOnlyList<WrongUse> uses, CliSurroundings surroundings, Func<string, string> plain)
    {
        var section = new StringBuilder();
        foreach (var use in uses)
        {
            var run = await CliRun.WithAsync(surroundings, default, use.Arguments);
            Assert.True(run.ExitCode == use.ExitCode, $"{use.Mistake}: exit code {run.ExitCode}, not {use.ExitCode}\n{run.Output}\n{run.Error}");
            Assert.Empty(run.Output);
            var said = plain(run.Error).TrimEnd('\n');
            var from = said.IndexOf("error: ", StringComparison.Ordinal);
            Assert.True(from == 0 || said[from - 1] == '\n', $"{use.Mistake}: no error is said\n{run.Error}");
            Assert.InRange(said[from..].Split('\n').Length, 1, 2);
            section.Append($"- {use.Mistake} (exit code {use.ExitCode})\n\n  ```text\n  $ {plain(CommandLine(use))}\n  {said[from..].Replace("\n", "\n  ", StringComparison.Ordinal)}\n  ```\n\n");
        }

        Compare(title, section.ToString());
    }

    static string CommandLine(WrongUse use) => "deca10b" + string.Concat(use.Arguments.Select(argument => " " + (argument.Length == 0 || argument.Any(" '\"{}[]$@".Contains) ? $"'{argument}'" : argument)));

    static void Compare(string title, string section)
    {
        lock (Writing)
        {
            var page = System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") : "";
            var heading = $"## {title}\n\n";
            var start = page.IndexOf(heading, StringComparison.Ordinal);
            var end = start < 0 ? page.Length : page.IndexOf("\n## ", start + 1, StringComparison.Ordinal) is var next and >= 0 ? next + 1 : page.Length;
            var committed = start < 0 ? "" : page[(start + heading.Length)..end];
            if (committed.TrimEnd() == section.TrimEnd()) return;
            if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) != "1")
            {
                Assert.Equal(committed.TrimEnd(), section.TrimEnd());
                return;
            }

            var before = start < 0 ? page.TrimEnd() + "\n\n" : page[..start];
            var after = end < page.Length ? "\n\n" + page[end..] : "\n";
            System.IO.File.WriteAllText(File, before + heading + section.TrimEnd() + after);
        }
    }
}
