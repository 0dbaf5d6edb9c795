using System.Text;
using Spectre.Console;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class LiveViewTests
{
    static RunProgress At(int contributions, int total = 200) => new(contributions * 3600L, contributions, total, 1234.25, 0.61,
        [("Bad", "malicious", 98.76), ("Good [1]", "honest", 100.5), ("Good [2]", "honest", 101.5)]);

    [Fact]
    public void Where_output_is_redirected_there_is_a_plain_line_at_each_tenth()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 500;

        var result = LiveView.Show(console, progress =>
        {
            for (var i = 0; i <= 200; i++)
                progress.Report(At(i));
            return 7;
        });

        var lines = writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, result);
        Assert.Equal(11, lines.Length);
        Assert.Equal("20/200 contributions, day 0.83, 1234 a second, accuracy 61.00 %, honest 101.0 %, malicious 98.8 %", lines[1].TrimEnd());
        Assert.DoesNotContain('\u001b', writer.ToString());
    }

    [Fact]
    public async Task On_a_terminal_the_picture_that_stays_is_the_last()
    {
        using var terminal = new Terminal();

        var result = await LiveView.ShowAsync(terminal.Console, async progress =>
        {
            for (var i = 0; i <= 150; i++)
                progress.Report(At(i));
            await Task.Yield();
            return "done";
        });

        Assert.Equal("done", result);
        var last = terminal.Text[terminal.Text.LastIndexOf("━━", StringComparison.Ordinal)..];
        Assert.Contains(new string('━', 30) + new string('─', 10), terminal.Text, StringComparison.Ordinal);
        Assert.Contains("150 of 200", last, StringComparison.Ordinal);
        Assert.Contains("day 6.25   1234 contributions a second   accuracy 61.00 %", last, StringComparison.Ordinal);
        Assert.Contains("Good [1]", last, StringComparison.Ordinal);
        Assert.Contains("98.8 %", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_fails_through_the_view_and_leaves_its_last_picture()
    {
        using var terminal = new Terminal();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => LiveView.ShowAsync<int>(terminal.Console, progress =>
        {
            progress.Report(At(0));
            progress.Report(At(33));
            throw new InvalidOperationException("stop");
        }));
        Assert.Equal("stop", failure.Message);
        Assert.Contains("33 of 200", terminal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_agents_are_shown_by_role()
    {
        using var terminal = new Terminal();
        var many = At(10) with { Balances = [.. Enumerable.Range(0, 30).Select(i => ($"agent {i}", "honest", 90.0 + i))] };
        LiveView.Show(terminal.Console, progress =>
        {
            progress.Report(many);
            return 0;
        });
        Assert.Contains("30 agents", terminal.Text, StringComparison.Ordinal);
        Assert.Contains("104.5 %", terminal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("agent 1", terminal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_a_total_has_an_empty_bar()
    {
        Assert.Equal(0, ProgressPicture.Part(At(5, total: 0), 40));
        Assert.Equal(40, ProgressPicture.Part(At(500, total: 200), 40));
    }

    /// <summary>A console that takes its writer for a terminal.</summary>
    sealed class Terminal : IAnsiConsoleOutput, IDisposable
    {
        readonly StringWriter writer = new();

        public Terminal() => Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = this, Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

        public IAnsiConsole Console { get; }

        public string Text => writer.ToString();

        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => 120;

        public int Height => 40;

        public void SetEncoding(Encoding encoding)
        {
        }

        public void Dispose() => writer.Dispose();
    }
}
