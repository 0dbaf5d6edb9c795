namespace DeCA10B.Cli.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task What_was_updated_is_the_same_and_what_was_edited_differs_until_it_is_updated_again()
    {
        (await CheckAsync()).Ended(Exit.Difference);
        (await CheckAsync("--update")).Ended(Exit.Done);
        (await CheckAsync()).Ended(Exit.Done);
        folder.Write("Counter.sol", File.ReadAllText(folder.PathOf("Counter.sol")).Replace("count += step;", "count -= step;", StringComparison.Ordinal));
        var run = (await CheckAsync()).Ended(Exit.Difference);
        Assert.Contains("Counter.sol: differs\n@@ ", run.Output, StringComparison.Ordinal);
        // The line of the author's C#, not only that of the Solidity.
        Assert.Matches(@"@@ -\d+ \+\d+ @@ Counter\.cs:\d+\n", run.Output);
        Assert.Contains("\n-        count -= step;\n+        count += step;\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"`deca10b check --update --project samples/Counter --configuration {Repository.Configuration} --committed {folder.Path}`", run.Output, StringComparison.Ordinal);
        (await CheckAsync("--update")).Ended(Exit.Done);
        (await CheckAsync()).Ended(Exit.Done);
    }

    [NodeFact]
    public async Task What_the_source_no_longer_gives_is_stale_and_what_a_person_wrote_is_left_alone()
    {
        (await CheckAsync("--update")).Ended(Exit.Done);
        folder.Write("Gone.sol", "// SPDX-License-Identifier: MIT\n// Generated from Gone.cs\n");
        folder.Write("Gone.abi.json", "[]\n");
        folder.Write("Mine.sol", "// by hand\n");
        var run = (await CheckAsync("--json")).Ended(Exit.Difference);
        var stale = run.Json.GetProperty("files").EnumerateArray().Where(file => file.GetProperty("state").GetString() == "stale").Select(file => file.GetProperty("name").GetString());
        Assert.Equal(["Gone.abi.json", "Gone.sol"], stale);
        (await CheckAsync("--update")).Ended(Exit.Done);
        Assert.False(File.Exists(folder.PathOf("Gone.sol")));
        Assert.True(File.Exists(folder.PathOf("Mine.sol")));
    }

    [NodeFact]
    public async Task Line_ends_are_no_difference()
    {
        (await CheckAsync("--update")).Ended(Exit.Done);
        folder.Write("Counter.sol", File.ReadAllText(folder.PathOf("Counter.sol")).Replace("\n", "\r\n", StringComparison.Ordinal));
        (await CheckAsync()).Ended(Exit.Done);
    }

    Task<CliRun> CheckAsync(params string[] arguments) => CliRun.OfAsync(["check", .. CounterProject.Options, "--committed", folder.Path, .. arguments]);
}
