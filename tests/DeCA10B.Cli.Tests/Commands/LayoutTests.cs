using DeCA10B.Compiler.StorageLayouts;

namespace DeCA10B.Cli.Tests.Commands;

public sealed class LayoutTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task The_layout_shows_slot_offset_bytes_name_and_type()
    {
        var run = (await CliRun.OfAsync(["layout", .. CounterProject.Options])).Ended(Exit.Done);
        Assert.Equal("""
            Counter
            slot  offset  bytes  name         type
               0       0     20  owner        address
               0      20      8  count        uint64
               1       0      8  maximumStep  uint64
            """.ReplaceLineEndings("\n"), run.Output.TrimEnd());
    }

    [NodeFact]
    public async Task A_project_is_compared_with_its_committed_layouts()
    {
        (await CliRun.OfAsync(["check", "--update", "--committed", folder.Path, .. CounterProject.Options])).Ended(Exit.Done);
        var same = (await CliRun.OfAsync(["layout", "diff", "--committed", folder.Path, .. CounterProject.Options])).Ended(Exit.Done);
        Assert.Equal("Counter: the same layout\n", same.Output);
        folder.Write("Counter.layout.txt", File.ReadAllText(folder.PathOf("Counter.layout.txt")).Replace("0 20 8 count uint64", "0 20 4 count uint32", StringComparison.Ordinal));
        var run = (await CliRun.OfAsync(["layout", "diff", "--committed", folder.Path, "--json", .. CounterProject.Options])).Ended(Exit.Difference);
        Assert.False(run.Json.GetProperty("isSafe").GetBoolean());
        var change = run.Json.GetProperty("contracts")[0].GetProperty("changes")[0];
        Assert.Equal("retyped", change.GetProperty("kind").GetString());
        Assert.Equal("count at slot 0 offset 20 changes from uint32 to uint64", change.GetProperty("message").GetString());
    }

    [NodeFact]
    public async Task An_artifact_and_a_committed_text_are_compared_alike()
    {
        var old = folder.Write("old.layout.txt", LayoutText.Write(new ContractLayout("Counter", [new("owner", 0, 0, 20, "address")], [])));
        var run = (await CliRun.OfAsync("layout", "diff", old, CounterProject.Artifact)).Ended(Exit.Done);
        Assert.Equal("""
            Counter: safe to upgrade
              safe    count (uint64) is new at slot 0 offset 20
              safe    maximumStep (uint64) is new at slot 1 offset 0

            """.ReplaceLineEndings("\n"), run.Output);
    }
}
