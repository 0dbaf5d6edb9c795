using System.Text.Json;
using static DeCA10B.Docs.Tests.BugRecordTests;

namespace DeCA10B.Docs.Tests;

/// <summary>The bugs that Solidity publishes have been looked at for the version in use.</summary>
public sealed class SolcBugTests
{
    private static readonly JsonElement Record = Read("docs/solc-bugs.json");

    private static string InUse => Text(Read("tools/solc/package.json").GetProperty("dependencies"), "solc");

    [Fact]
    public void They_have_been_looked_at_for_the_version_in_use() =>
        Assert.True(InUse == Text(Record, "version"), $"docs/solc-bugs.json was written for solc {Text(Record, "version")}, builds use {InUse}: look at the published list again.");

    [Fact]
    public void What_touches_the_version_in_use_is_answered() => Assert.Empty(Unanswered(InUse));

    [Fact]
    public void A_version_with_bugs_that_nobody_answered_is_refused()
    {
        Assert.Contains("AbiReencodingHeadOverflowWithStaticArrayCleanup", Unanswered("0.8.15"));
        Assert.Contains("TransientStorageClearingHelperCollision", Unanswered("0.8.28"));
        Assert.DoesNotContain("TransientStorageClearingHelperCollision", Unanswered("0.8.34"));
    }

    [Fact]
    public void The_page_says_how_many_touch_the_version_in_use()
    {
        var touching = Touching(InUse).ToArray();
        var page = Repository.Read("docs/bugs.md");
        Assert.Equal(touching.Length == 1, page.Contains($"**The version in use, {InUse}, has one such bug**", StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_are_whole()
    {
        foreach (var bug in Record.GetProperty("bugs").EnumerateArray())
        {
            Assert.True(Version.Parse(Text(bug, "introduced")) < Version.Parse(Text(bug, "fixed")), Text(bug, "name"));
            Assert.True(Text(bug, "needs").Length > 5 && Text(bug, "severity").Length > 2);
            Assert.True(bug.GetProperty("emits").ValueKind is JsonValueKind.True or JsonValueKind.False);
        }
    }

    private static IEnumerable<string> Unanswered(string version) =>
        Touching(version).Where(bug => !bug.TryGetProperty("answer", out var answer) || answer.GetString()!.Length < 20).Select(bug => Text(bug, "name"));

    private static IEnumerable<JsonElement> Touching(string version) => Record.GetProperty("bugs").EnumerateArray()
        .Where(bug => Version.Parse(Text(bug, "introduced")) <= Version.Parse(version) && Version.Parse(version) < Version.Parse(Text(bug, "fixed")));
}
