using DeCA10B.Native;

namespace DeCA10B.Tests.Storage;

public sealed class MappingTests
{
    [Fact]
    public void A_key_never_written_reads_the_default()
    {
        Assert.Equal(0ul, new Mapping<ulong, ulong>()[5]);
        Assert.Equal("", new Mapping<ulong, string>()[5]);
        Assert.Empty(new Mapping<ulong, long[]>()[5]);
        Assert.False(new Mapping<ulong, Mapping<ulong, bool>>()[5][6]);
        Assert.Equal((UInt256)0, new Mapping<ulong, StorageArray<ulong>>()[5].Length);
    }

    [Fact]
    public void A_struct_never_written_has_empty_strings()
    {
        var mapping = new Mapping<int, (int Number, string Name, (string Inner, UInt256 Wide) Nested)>();
        Assert.Equal((0, "", ("", (UInt256)0)), mapping[1]);
        mapping[1] = (1, "a", ("b", 2));
        mapping.Remove(1);
        Assert.Equal((0, "", ("", (UInt256)0)), mapping[1]);
        Assert.Equal("", mapping.Ref(2).Name);
    }

    [Fact]
    public void A_written_value_is_read_until_it_is_removed()
    {
        var mapping = new Mapping<string, int> { ["a"] = 1 };
        mapping["b"] = 2;
        mapping.Ref("a") += 10;
        Assert.Equal((11, 2), (mapping["a"], mapping["b"]));
        mapping.Remove("a");
        mapping.Remove("never written");
        Assert.Equal((0, 2), (mapping["a"], mapping["b"]));
    }

    [Fact]
    public void A_reference_stays_valid_while_a_thousand_keys_are_added()
    {
        var mapping = new Mapping<int, int>();
        ref var first = ref mapping.Ref(0);
        for (var key = 1; key < 1000; key++) mapping[key] = key;
        first = 42;
        Assert.Equal(42, mapping[0]);
        for (var key = 1; key < 1000; key++) Assert.Equal(key, mapping[key]);
    }

    [Fact]
    public void A_nested_mapping_is_written_into_but_not_assigned()
    {
        var mapping = new Mapping<int, Mapping<int, int>>();
        mapping[1][2] = 3;
        Assert.Equal(3, mapping[1][2]);
        Assert.Equal(0, mapping[2][1]);
        Assert.Throws<NotSupportedException>(() => mapping[1] = new());
    }

    [Fact]
    public void Removing_a_nested_mapping_leaves_it_as_Solidity_does()
    {
        var mapping = new Mapping<int, Mapping<int, int>>();
        mapping[1][2] = 3;
        mapping.Remove(1);
        Assert.Equal(3, mapping[1][2]);
    }

    [Fact]
    public void An_array_is_copied_in_and_out()
    {
        var array = new[] { 1L, 2 };
        var mapping = new Mapping<int, long[]> { [0] = array };
        array[0] = 9;
        mapping[0][1] = 9;
        Assert.Equal([1L, 2], mapping[0]);
    }

    [Fact]
    public void Entries_list_what_was_written_in_order()
    {
        var mapping = new Mapping<int, int> { [3] = 30, [1] = 10 };
        mapping[3] = 31;
        Assert.Equal([new(3, 31), new(1, 10)], ((IStorageCollection)mapping).Entries);
    }
}
