namespace DeCA10B.Cli.Tests.Pages;

/// <summary>The examples of <c>docs/cli.md</c>: blocks of files are written, blocks of commands are run in their order, and what they say is compared.</summary>
public sealed class CliPageTests : IDisposable
{
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
            // Their examples are in docs/deploying.md; here is their help.
            ["deploy"] = [],
            ["predict"] = [],
            ["add-data"] = [],
            ["refund"] = [],
            ["report"] = [],
            ["status"] = [],
            ["events"] = [],
            ["devnet"] = [],
            ["simulate"] = [],
            ["plot"] = [],
            ["compare"] = [],
            ["analyse"] = [],
            ["attack"] = [],
            ["sweep"] = [],
            ["datasets"] = [],
        };
    }

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task Every_example_says_what_the_page_shows()
    {
        var seen = await ExamplePage.VerifyAsync(Repository.PathOf("docs/cli.md"), folder, Run, Plain);

        Assert.Equal(commands.Keys.Order(), seen.Order());
    }

    Task<CliRun>? Run(string[] arguments) =>
        commands.TryGetValue(arguments[0], out var options) ? CliRun.InAsync(folder.Path, arguments.Contains("--help") ? arguments : [.. arguments, .. options]) : null;

    /// <summary>Folders of this machine are taken out.</summary>
    string Plain(string text) => text
        // The help names the program that runs.
        .Replace(typeof(CliPageTests).Assembly.GetName().Name!, "deca10b", StringComparison.Ordinal)
        .Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(CounterProject.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace($" --project {CounterProject.Folder}", "", StringComparison.Ordinal)
        .Replace($" --configuration {Repository.Configuration}", "", StringComparison.Ordinal)
        .Replace(Path.Combine("runs", "strangers"), "runs/strangers", StringComparison.Ordinal)
        .Replace(" --committed contracts", "", StringComparison.Ordinal)
        .Replace(" --calls gas.json --snapshot gas.txt", "", StringComparison.Ordinal);
}
