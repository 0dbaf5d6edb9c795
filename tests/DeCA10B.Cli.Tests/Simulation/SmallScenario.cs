namespace DeCA10B.Cli.Tests.Simulation;

/// <summary>A scenario that is run in a moment.</summary>
static class SmallScenario
{
    public const string Text = """
        name = "two strangers"
        seed = 3
        initial-count = 40

        [dataset]
        name = "synthetic"
        train = 100
        test = 50
        features = 30

        [[agents]]
        name = "Good"
        role = "honest"
        balance = 10000
        deposit = 50

        [[agents]]
        name = "Bad"
        role = "malicious"
        balance = 10000
        deposit = 100
        wait = 1200
        """;

    /// <summary>Runs it in a folder, with further arguments.</summary>
    public static Task<CliRun> RunAsync(TemporaryFolder folder, params string[] arguments)
    {
        folder.Write("small.toml", Text);
        return CliRun.InAsync(folder.Path, ["simulate", "small.toml", .. arguments]);
    }

    /// <summary>The names of the files in a folder of a run, in order.</summary>
    public static string[] FilesIn(string folder) => [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
}
