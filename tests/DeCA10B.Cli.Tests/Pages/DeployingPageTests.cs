using System.Text.RegularExpressions;
using DeCA10B.Cli.Tests.OnChain;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.Pages;

/// <summary>The tutorial <c>docs/deploying.md</c>, lived through on a local chain whose clock is moved where a reader waits.</summary>
public sealed partial class DeployingPageTests : OnChainTest
{
    const ulong Wait = 60;

    /// <summary>What the reader notes down: the transaction of the first sample of each.</summary>
    readonly Dictionary<string, string> added = [];

    [NodeFact]
    public async Task Every_example_says_what_the_page_shows()
    {
        await using var node = await Anvil.StartAsync();

        var seen = await ExamplePage.VerifyAsync(Repository.PathOf("docs/deploying.md"), Folder, arguments => arguments[0] == "devnet" ? null : RunExampleAsync(node, arguments), Plain);

        Assert.Equal(["add-data", "deploy", "events", "predict", "refund", "report", "status"], seen.Order(StringComparer.Ordinal));
    }

    async Task<CliRun> RunExampleAsync(AnvilChain node, string[] arguments)
    {
        if (arguments[0] is "refund" or "report")
        {
            await node.SetNextBlockTimestampAsync((await node.GetLatestBlockAsync()).Timestamp + Wait);
            await node.MineAsync();
        }

        var run = await RunAsync(node, [.. arguments.Select(argument => argument.StartsWith('$') ? added[argument] : argument)]);
        if (arguments[0] == "add-data") added.TryAdd(arguments.Contains("env:BOB_KEY") ? "$WRONG" : "$ADDED", Hash().Match(run.Output).Value);
        return run;
    }

    /// <summary>Hashes hold the gas, which is another where the contracts were compiled otherwise.</summary>
    static string Plain(string text) => Hash().Replace(text, "0x…");

    [GeneratedRegex("0x[0-9a-f]{64}")]
    private static partial Regex Hash();
}
