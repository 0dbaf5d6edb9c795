using System.Diagnostics;
using DeCA10B.Simulation.Sweeps;
using DeCA10B.Sweeper;

namespace DeCA10B.Simulation.Tests.Sweeps;

public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 4;

    [Fact]
    public async Task A_sweep_that_is_killed_again_and_again_loses_no_row_doubles_none_and_ends_with_the_same_table()
    {
        using var folder = new Folder();
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var path = folder["killed.jsonl"];
        string[] before = [];
        for (var kill = 0; kill < Kills; kill++)
        {
            await RunAndKillAsync(path, random);
            var now = Whole(path);
            Assert.Equal(before, now.Take(before.Length));
            Assert.Equal(now.Length, now.Distinct().Count());
            before = now;
        }

        var outcome = await SweepRunner.RunAsync(SmallSweep.Create(), path);
        Assert.Equal((24, Math.Max(0, before.Length - 1)), (outcome.Resumed + outcome.Finished, outcome.Resumed));
        await SweepRunner.RunAsync(SmallSweep.Create(), folder["whole.jsonl"], new LocalSweepEngine(1));
        Assert.Equal(File.ReadAllBytes(folder["whole.csv"]), File.ReadAllBytes(folder["killed.csv"]));
    }

    /// <summary>Kills it within what follows a few rows: at a row, between two, or before the first.</summary>
    private static async Task RunAndKillAsync(string path, Random random)
    {
        var start = new ProcessStartInfo(Host(), [typeof(SmallSweep).Assembly.Location, path, "2"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        for (var rows = random.Next(8); rows > 0 && await process.StandardOutput.ReadLineAsync() is not null; rows--) { }
        await Task.Delay(random.Next(60));
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>The lines that have an end.</summary>
    private static string[] Whole(string path)
    {
        if (!File.Exists(path)) return [];
        var text = File.ReadAllText(path);
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Host() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
}
