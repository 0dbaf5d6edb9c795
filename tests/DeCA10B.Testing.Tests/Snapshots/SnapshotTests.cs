using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Testing.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_nobody_has_verified_fails_and_is_left_to_look_at()
    {
        var failure = Assert.Throws<SnapshotMismatchException>(() => Compare("one\r\ntwo\n"));
        Assert.StartsWith("table.verified.txt does not exist. Look at table.received.txt", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", Read("received"));
        Assert.False(File.Exists(Of("verified")));
    }

    [Fact]
    public void The_first_line_that_changed_is_shown()
    {
        Write("one\ntwo\nthree\n");
        var failure = Assert.Throws<SnapshotMismatchException>(() => Compare("one\nzwei\nthree\n"));
        Assert.Contains("Line 2 was\n  two\nand is\n  zwei\n", failure.Message, StringComparison.Ordinal);
        failure = Assert.Throws<SnapshotMismatchException>(() => Compare("one\ntwo"));
        Assert.Contains("Line 3 was\n  three\nand is\n  (end)\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_match_removes_what_an_earlier_run_left()
    {
        Write("one\n");
        Assert.Throws<SnapshotMismatchException>(() => Compare("two\n"));
        Compare("one\n");
        Assert.False(File.Exists(Of("received")));
    }

    [Fact]
    public void Line_ends_do_not_matter_and_are_written_as_LF()
    {
        Write("one\r\ntwo\r\n");
        Compare("one\ntwo\n");
        Compare("one\r\nthree\r\n", accepts: true);
        Assert.Equal("one\nthree\n", Read("verified"));
    }

    [Fact]
    public void Accepting_replaces_what_was_verified()
    {
        Write("one\n");
        Assert.Throws<SnapshotMismatchException>(() => Compare("two\n"));
        Compare("two\n", accepts: true);
        Assert.Equal("two\n", Read("verified"));
        Assert.False(File.Exists(Of("received")));
    }

    [Fact]
    public void A_snapshot_lies_beside_the_test_that_asks_for_it()
    {
        Snapshot.Verify("Gas", "txt", new GasTable().Add("deploy", 1_234_567).Add("count", 28_123).ToString());
    }

    void Compare(string text, bool accepts = false) => Snapshot.Compare(folder, "table", "txt", text, accepts, opensTool: false);

    string Of(string kind) => Path.Combine(folder, $"table.{kind}.txt");

    void Write(string text) => File.WriteAllText(Of("verified"), text);

    string Read(string kind) => File.ReadAllText(Of(kind));
}
