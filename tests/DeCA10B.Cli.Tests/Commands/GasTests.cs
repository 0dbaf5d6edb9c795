namespace DeCA10B.Cli.Tests.Commands;

public sealed class GasTests : IDisposable
{
    const string Calls = """
        {
          // Comments and trailing commas are fine.
          "contracts": [
            {
              "contract": "Counter",
              "calls": [
                { "function": "increment", "arguments": [3] },
                { "function": "increment(uint64)", "arguments": ["0x3"] },
                { "function": "increment", "arguments": [11], "reverts": true, "name": "increment too far" },
                { "function": "transferOwnership", "arguments": ["$account1"] },
                { "function": "limitStep", "arguments": [5], "from": 1, "after": 3600 },
              ],
            },
          ],
        }
        """;

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task Gas_is_compared_with_a_snapshot_without_tolerance()
    {
        var calls = folder.Write("gas.json", Calls);
        var snapshot = folder.PathOf("gas.txt");
        var first = (await GasAsync("--calls", calls, "--snapshot", snapshot, "--update")).Ended(Exit.Done);
        Assert.Contains("Counter.increment #2", first.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["Counter deployment", "Counter.increment", "Counter.increment #2", "Counter.increment too far", "Counter.transferOwnership", "Counter.limitStep"],
            File.ReadAllLines(snapshot).Select(line => line[..line.LastIndexOf("  ", StringComparison.Ordinal)].TrimEnd()));
        // The same chain, the same rules, the same gas.
        Assert.Contains("As in ", (await GasAsync("--calls", calls, "--snapshot", snapshot)).Ended(Exit.Done).Output, StringComparison.Ordinal);
        var lines = File.ReadAllLines(snapshot);
        File.WriteAllLines(snapshot, [lines[0], "Counter.gone          1,000", .. lines[2..]]);
        var changed = (await GasAsync("--calls", calls, "--snapshot", snapshot)).Ended(Exit.Difference);
        Assert.Matches(@"Counter\.increment +[\d,]+ +- +new\n", changed.Output);
        Assert.Matches(@"Counter\.gone +- +1,000 +gone\n", changed.Output);
        Assert.Contains($"`deca10b gas --update --project samples/Counter --configuration {Repository.Configuration} --calls {calls} --snapshot {snapshot}`", changed.Output, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task Without_a_calls_file_deployments_are_measured_and_functions_bounded_by_solc()
    {
        var run = (await GasAsync("--json")).Ended(Exit.Done).Json;
        var steps = run.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("step").GetString()).ToArray();
        Assert.Contains("Counter deployment", steps);
        Assert.Contains("Counter.increment(uint64) at most", steps);
        Assert.False(run.TryGetProperty("snapshot", out _));
    }

    static Task<CliRun> GasAsync(params string[] arguments) => CliRun.OfAsync(["gas", .. CounterProject.Options, .. arguments]);
}
