using DeCA10B.Native;

namespace DeCA10B.Tests.Storage;

public sealed class PackedMappingTests
{
    [Fact]
    public void It_reads_as_a_mapping_does_near_and_far()
    {
        var packed = new PackedMapping<UInt256, long>();
        Assert.Equal(0, packed[UInt256.MaxValue]);
        packed[0] = 1;
        packed[(1ul << 24) - 1] = 2;
        packed[1ul << 24] = 3;
        packed.Ref(UInt256.MaxValue) -= 4;
        Assert.Equal((1, 2, 3, -4), (packed[0], packed[(1ul << 24) - 1], packed[1ul << 24], packed[UInt256.MaxValue]));
        Assert.Equal(0, packed[1]);
        packed.Remove(0);
        Assert.Equal(0, packed[0]);
    }

    [Fact]
    public void Entries_carry_keys_of_the_key_type()
    {
        var packed = new PackedMapping<uint, short> { [300] = 5, [uint.MaxValue] = 6 };
        var written = ((IStorageCollection)packed).Entries.Where(entry => entry.Value is not (short)0);
        Assert.Equal([new(300u, (short)5), new(uint.MaxValue, (short)6)], written);
    }

    [Fact]
    public void A_reference_stays_valid_while_pages_are_added()
    {
        var packed = new PackedMapping<uint, int>();
        ref var first = ref packed.Ref(0);
        for (var key = 1u; key < 100_000; key += 100) packed[key] = 1;
        first = 42;
        Assert.Equal(42, packed[0]);
    }
}
