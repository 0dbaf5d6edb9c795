using DeCA10B.Compiler.StorageLayouts;

namespace DeCA10B.Cli.Tests.Layouts;

public sealed class LayoutComparisonTests
{
    const string Old = """
        contract Book
        0 0 20 owner address
        0 20 8 count uint64
        1 0 32 entries mapping(address => struct Book.Entry)
        2 0 32 list struct Book.Entry[]
        3 0 32 best struct Book.Entry
        4 0 8 rate Rate

        type 32 struct Book.Entry
          0 0 16 amount uint128
          0 16 8 time uint64

        type 8 Rate
        """;

    public static TheoryData<string, string, string> Changes => new()
    {
        { "4 0 8 rate Rate", "4 0 8 rate Rate\n4 8 8 floor Rate", "safe: floor (Rate) is new at slot 4 offset 8" },
        { "4 0 8 rate Rate", "4 0 8 rate Rate\n5 0 32 total uint256", "safe: total (uint256) is new at slot 5 offset 0" },
        { "0 20 8 count uint64", "0 20 8 count uint64\n0 28 4 flags uint32", "safe: flags (uint32) is new at slot 0 offset 28" },
        { "0 0 20 owner address", "0 0 20 owner contract IOwner", "" },
        { "0 20 8 count uint64", "0 20 8 count int64", "unsafe: count at slot 0 offset 20 changes from uint64 to int64" },
        { "4 0 8 rate Rate", "", "unsafe: rate (Rate) at slot 4 offset 0 is gone; what it stored stays" },
        { "0 20 8 count uint64", "0 20 8 number uint64", "unsafe: count at slot 0 offset 20 is number now" },
        { "0 0 20 owner address\n0 20 8 count uint64", "0 8 20 owner address\n0 0 8 count uint64", "unsafe: owner moves from slot 0 offset 0 to slot 0 offset 8\nunsafe: count moves from slot 0 offset 20 to slot 0 offset 0" },
        { "0 20 8 count uint64", "0 16 8 cursor uint64\n0 24 8 count uint64", "unsafe: count moves from slot 0 offset 20 to slot 0 offset 24\nunsafe: cursor (uint64) is new at slot 0 offset 16, where the old version keeps something else" },
        { "1 0 32 entries mapping(address =>", "1 0 32 entries mapping(bytes32 =>", "unsafe: entries at slot 1 offset 0 changes from mapping(address => struct Book.Entry) to mapping(bytes32 => struct Book.Entry)" },
        { "2 0 32 list struct Book.Entry[]", "2 0 32 list struct Book.Entry[1]", "unsafe: list at slot 2 offset 0 changes from struct Book.Entry[] to struct Book.Entry[1]" },
        { "type 8 Rate", "type 16 Rate", "unsafe: rate at slot 4 offset 0 has another size: 8 bytes, now 16" },
        // A new member within the struct's slot leaves everything where it was.
        { "  0 16 8 time uint64", "  0 16 8 time uint64\n  0 24 8 label uint64", "safe: entries[].label (uint64) is new at slot 0 offset 24\nsafe: list[].label (uint64) is new at slot 0 offset 24\nsafe: best.label (uint64) is new at slot 0 offset 24" },
        // One in a slot of its own has room only where nothing lies behind the struct.
        { "type 32 struct Book.Entry\n  0 0 16 amount uint128\n  0 16 8 time uint64", "type 64 struct Book.Entry\n  0 0 16 amount uint128\n  0 16 8 time uint64\n  1 0 32 label bytes32", "safe: entries[].label (bytes32) is new at slot 1 offset 0\nunsafe: list[].label (bytes32) is new at slot 1 offset 0\nunsafe: best.label (bytes32) is new at slot 1 offset 0" },
        { "0 16 8 time uint64", "0 16 8 time uint32", "unsafe: entries[].time at slot 0 offset 16 changes from uint64 to uint32\nunsafe: list[].time at slot 0 offset 16 changes from uint64 to uint32\nunsafe: best.time at slot 0 offset 16 changes from uint64 to uint32" },
        // The name of a struct is stored nowhere.
        { "struct Book.Entry", "struct Book.Record", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_is_safe_or_not(string old, string replacement, string expected)
    {
        Assert.Contains(old, Text(Old), StringComparison.Ordinal);
        var changes = LayoutComparison.Compare(LayoutText.Read(Text(Old)), LayoutText.Read(Text(Old).Replace(old, replacement, StringComparison.Ordinal)));
        Assert.Equal(expected, string.Join('\n', changes.Select(change => (change.IsSafe ? "safe: " : "unsafe: ") + change)));
    }

    [Fact]
    public void A_rename_is_safe_for_who_says_that_it_is_one()
    {
        var renamed = LayoutText.Read(Text(Old).Replace("count uint64", "number uint64", StringComparison.Ordinal));
        var change = Assert.Single(LayoutComparison.Compare(LayoutText.Read(Text(Old)), renamed, allowsRenames: true));
        Assert.True(change.IsSafe);
        Assert.Equal(LayoutChangeKind.Renamed, change.Kind);
    }

    [Fact]
    public void A_struct_that_holds_itself_in_a_mapping_is_compared_once()
    {
        const string tree = "contract Tree\n0 0 64 root struct Node\ntype 64 struct Node\n  0 0 8 value uint64\n  1 0 32 children mapping(uint64 => struct Node)\n";
        Assert.Empty(LayoutComparison.Compare(LayoutText.Read(tree), LayoutText.Read(tree)));
        var change = Assert.Single(LayoutComparison.Compare(LayoutText.Read(tree), LayoutText.Read(tree.Replace("8 value uint64", "8 value int64", StringComparison.Ordinal))));
        Assert.Equal("root.value at slot 0 offset 0 changes from uint64 to int64", change.ToString());
    }

    [Fact]
    public void The_text_form_reads_back_as_it_was_written()
    {
        var written = LayoutText.Write(LayoutText.Read(Text(Old)));
        Assert.Equal(written, LayoutText.Write(LayoutText.Read(written)));
        Assert.Equal(Text(Old).TrimEnd(), string.Join('\n', written.Split('\n').Skip(1)).TrimEnd());
    }

    static string Text(string text) => text.ReplaceLineEndings("\n");
}
