using DeCA10B.Native;

namespace DeCA10B.Tests.Storage;

public sealed class StorageArrayTests
{
    [Fact]
    public void Pushed_elements_are_read_by_index_of_any_width()
    {
        var array = new StorageArray<int>();
        array.Push(1);
        array.Push() = 2;
        Assert.Equal((UInt256)2, array.Length);
        Assert.Equal((1, 2, 2), (array[0], array[1ul], array[(UInt256)1]));
    }

    [Fact]
    public void An_index_at_the_length_is_out_of_range()
    {
        var array = new StorageArray<int>();
        array.Push(1);
        Assert.Throws<IndexOutOfRangeException>(() => array[1]);
        Assert.Throws<IndexOutOfRangeException>(() => array[-1]);
        Assert.Throws<IndexOutOfRangeException>(() => array[1ul << 32]);
        Assert.Throws<IndexOutOfRangeException>(() => array[UInt256.MaxValue] = 0);
    }

    [Fact]
    public void Pop_on_an_empty_array_panics_with_0x31()
    {
        var revert = Assert.Throws<RevertException>(() => new StorageArray<int>().Pop());
        Assert.Equal("4e487b71" + new string('0', 62) + "31", Convert.ToHexStringLower(revert.RevertData.Span));
    }

    [Fact]
    public void An_element_pushed_after_a_pop_starts_at_the_default()
    {
        var array = new StorageArray<int>();
        array.Push(7);
        array.Pop();
        array.Push();
        Assert.Equal(0, array[0]);
    }

    [Fact]
    public void A_nested_array_is_empty_again_after_pop_and_push()
    {
        var array = new StorageArray<StorageArray<int>>();
        array.Push().Push(7);
        array[0].Push(8);
        Assert.Equal((7, 8), (array[0][0], array[0][1]));
        array.Pop();
        array.Push();
        Assert.Equal((UInt256)0, array[0].Length);
    }

    [Fact]
    public void A_reference_stays_valid_while_the_array_grows()
    {
        var array = new StorageArray<int>();
        array.Push(0);
        ref var first = ref array.Ref(0);
        for (var count = 1; count < 1000; count++) array.Push(count);
        first = 42;
        Assert.Equal((42, 999), (array[0], array[999]));
    }

    [Fact]
    public void Clear_empties_it()
    {
        var array = new StorageArray<int>();
        array.Push(1);
        array.Push(2);
        array.Clear();
        Assert.Equal((UInt256)0, array.Length);
        Assert.Empty(((IStorageCollection)array).Entries);
    }
}
