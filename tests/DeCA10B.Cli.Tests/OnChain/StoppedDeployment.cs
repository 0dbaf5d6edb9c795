using System.Diagnostics;
using System.Text.Json;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.OnChain;

/// <summary>A deployment in a process of its own that is killed when it has sent a transaction.</summary>
static class StoppedDeployment
{
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Starts a deployment, mines its first transactions, and kills it while the next one waits to be mined.</summary>
    public static async Task RunAsync(AnvilChain node, string folder, string journal, int mined, params string[] arguments)
    {
        await node.SetAutomineAsync(false);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "deca10b.dll"), .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            var limit = Stopwatch.StartNew();
            while (await StepsAsync(node, journal) is var (sent, waiting) && (sent <= mined || waiting == 0))
            {
                Assert.False(process.HasExited || limit.Elapsed > Longest, process.HasExited ? await output + await errors : $"only {sent} transactions were sent");
                if (waiting > 0) await node.MineAsync();
                else await Task.Delay(20);
            }
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            await Task.WhenAll(output, errors);
        }
    }

    /// <summary>How many transactions were written down, and how many wait in the node.</summary>
    static async Task<(int Sent, int Waiting)> StepsAsync(AnvilChain node, string journal)
    {
        var status = await node.Connection.AskAsync("txpool_status");
        var waiting = Convert.ToInt32(status.GetProperty("pending").GetString(), 16);
        if (!File.Exists(journal)) return (0, waiting);
        using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(journal));
        return (document.RootElement.GetProperty("steps").GetArrayLength(), waiting);
    }
}
