using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Client;
using DeCA10B.Tools;

namespace DeCA10B.Cli.Tests.Frame;

public sealed class FrameTests
{
    [Fact]
    public async Task The_help_names_every_exit_code()
    {
        var run = (await CliRun.OfAsync("--help")).Ended(Exit.Done);
        foreach (var code in (int[])[Exit.Done, Exit.Difference, Exit.Usage, Exit.ToolMissing, Exit.Chain, Exit.Bug, Exit.Cancelled])
            Assert.Contains($"{code} ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_that_of_the_assembly()
    {
        var run = (await CliRun.OfAsync("--version")).Ended(Exit.Done);
        Assert.Equal(typeof(Cli).Assembly.GetName().Version!.ToString(3), run.Output.Trim());
    }

    [Fact]
    public async Task An_error_is_two_lines_of_text_on_standard_error()
    {
        var run = (await CliRun.OfAsync("emit", "--project", "nowhere")).Ended(Exit.Usage);
        Assert.Empty(run.Output);
        Assert.Equal($"error: {Repository.PathOf("nowhere")} does not exist.\nhint: Name one with `--project PATH/Name.csproj`.\n", run.Error);
    }

    [Fact]
    public async Task An_error_is_one_JSON_document_under_json()
    {
        var run = (await CliRun.OfAsync("emit", "--project", "nowhere", "--json")).Ended(Exit.Usage);
        Assert.Empty(run.Output);
        Assert.Equal("no-project", run.JsonError.GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.String, run.JsonError.GetProperty("hint").ValueKind);
        Assert.False(run.JsonError.TryGetProperty("trace", out _));
    }

    [Fact]
    public async Task Verbose_shows_where_an_error_arose()
    {
        var run = (await CliRun.OfAsync("emit", "--project", "nowhere", "--verbose")).Ended(Exit.Usage);
        Assert.Contains("at DeCA10B.Cli.Projects.ProjectFile.Find", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_command_ends_with_130()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var run = await CliRun.WithAsync(CliRun.Surroundings(Repository.PathOf("samples/Counter")), cancelled.Token, "emit", "--no-build");
        Assert.Equal("error: Cancelled.\n", run.Ended(Exit.Cancelled).Error);
    }

    [Fact]
    public void A_fault_of_the_program_says_how_to_report_it()
    {
        using var error = new StringWriter();
        var failure = Failure.Of(new InvalidOperationException("odd"), default);
        failure.Write(error, isJson: false, isVerbose: false);
        Assert.Equal(Exit.Bug, failure.ExitCode);
        Assert.StartsWith("error: InvalidOperationException: odd", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Please report it", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public void Colour_is_for_terminals_without_NO_COLOR(bool isTerminal, string? noColour, bool hasColour)
    {
        var surroundings = new CliSurroundings { IsTerminal = isTerminal, Variable = name => name == "NO_COLOR" ? noColour : null };
        Assert.Equal(hasColour, surroundings.HasColour);
    }

    [Fact]
    public async Task A_command_that_is_cancelled_while_it_waits_for_another_program_ends_with_130()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var run = await CliRun.WithAsync(CliRun.Surroundings(CounterProject.Folder), cancelled.Token, "layout", "--no-build");
        Assert.Equal("error: Cancelled.\n", run.Ended(Exit.Cancelled).Error);
    }

    public static TheoryData<Exception, int, string> Failures => new()
    {
        { new NodeMissingException("`node` was not found"), Exit.ToolMissing, "node-missing" },
        { new ToolException("npm failed"), Exit.ToolMissing, "tool-missing" },
        { new SolcException("solc broke"), Exit.ToolMissing, "solc-failed" },
        { new NodeUnreachableException("http://127.0.0.1:1", new IOException("refused")), Exit.Chain, "node-unreachable" },
        { new ArtifactException("Counter", "There is no bytecode."), Exit.Usage, "artifact" },
        { new UnauthorizedAccessException("Access denied."), Exit.Usage, "file" },
        { new TimeoutException("odd"), Exit.Bug, "bug" },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void Every_kind_of_exception_has_its_exit_code_and_name(Exception exception, int exitCode, string name)
    {
        var failure = Failure.Of(exception, default);
        Assert.Equal((exitCode, name), (failure.ExitCode, failure.Name));
    }
}
