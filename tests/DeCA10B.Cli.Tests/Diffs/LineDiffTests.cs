using DeCA10B.Cli.Diffs;

namespace DeCA10B.Cli.Tests.Diffs;

public sealed class LineDiffTests
{
    [Fact]
    public void Texts_that_differ_in_line_ends_only_are_the_same() => Assert.Equal("", LineDiff.Write("a\r\nb\r\n", "a\nb\n"));

    [Fact]
    public void A_changed_line_is_shown_with_three_around_it() =>
        Assert.Equal("@@ -2 +2 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n", LineDiff.Write("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\nfive\n6\n7\n8\n9"));

    [Fact]
    public void Changes_that_are_far_apart_are_shown_apart()
    {
        var old = string.Join('\n', Enumerable.Range(1, 40));
        var @new = old.Replace("\n5\n", "\n", StringComparison.Ordinal).Replace("\n30\n", "\n30\nnew\n", StringComparison.Ordinal);
        Assert.Equal("@@ -2 +2 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n@@ -28 +27 @@\n 28\n 29\n 30\n+new\n 31\n 32\n 33\n", LineDiff.Write(old, @new));
    }

    [Fact]
    public void An_added_and_a_removed_text_are_all_lines() =>
        Assert.Equal("@@ -1 +1 @@\n-a\n-b\n+c\n", LineDiff.Write("a\nb", "c"));
}
