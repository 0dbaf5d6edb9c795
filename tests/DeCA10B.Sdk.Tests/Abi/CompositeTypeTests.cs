using System.Runtime.CompilerServices;
using CsCheck;
using DeCA10B.Abi;

namespace DeCA10B.Sdk.Tests.Abi;

public class CompositeTypeTests
{
    [InlineArray(3)]
    struct Three<T>
    {
        T element;
    }

    readonly record struct Account(ulong Count, Address Owner);

    readonly record struct Named(string Name, bool Known);

    static readonly AbiType<Account> AccountType = AbiTypes.Struct(
        [AbiTypes.UInt64, AbiTypes.Address],
        (ref reader) => new Account(reader.Read(AbiTypes.UInt64), reader.Read(AbiTypes.Address)),
        (ref writer, value) =>
        {
            writer.Write(AbiTypes.UInt64, value.Count);
            writer.Write(AbiTypes.Address, value.Owner);
        });

    static readonly AbiType<Named> NamedType = AbiTypes.Struct(
        [AbiTypes.String, AbiTypes.Bool],
        (ref reader) => new Named(reader.Read(AbiTypes.String), reader.Read(AbiTypes.Bool)),
        (ref writer, value) =>
        {
            writer.Write(AbiTypes.String, value.Name);
            writer.Write(AbiTypes.Bool, value.Known);
        });

    [Fact]
    public void An_array_is_its_offset_then_its_length_then_its_elements()
    {
        Codec.Encodes(AbiTypes.Array(AbiTypes.Int64), [7, -1], Words.Of(32, 2, 7, -1));
        Codec.Encodes(AbiTypes.Array(AbiTypes.UInt64), [7, ulong.MaxValue], Words.Of(32, 2, 7, ulong.MaxValue));
        Codec.Encodes(AbiTypes.Array(AbiTypes.UInt256), [], Words.Of(32, 0));
        Codec.Encodes(AbiTypes.Array(AbiTypes.Bool), [true, false], Words.Of(32, 2, 1, 0));
    }

    [Fact]
    public void Text_and_bytes_are_their_length_and_themselves_filled_up_to_words()
    {
        Codec.Encodes(AbiTypes.String, "dave", Words.Of(32, 4, "64617665"));
        Codec.Encodes(AbiTypes.String, "", Words.Of(32, 0));
        Codec.Encodes(AbiTypes.String, "\u20AC", Words.Of(32, 3, "e282ac"));
        Codec.Encodes(AbiTypes.Bytes, [.. Enumerable.Repeat((byte)9, 33)], Words.Of(32, 33, string.Concat(Enumerable.Repeat("09", 33))));
        Codec.Encodes(AbiTypes.Bytes, [.. Enumerable.Repeat((byte)9, 32)], Words.Of(32, 32, string.Concat(Enumerable.Repeat("09", 32))));
    }

    [Fact]
    public void Elements_of_dynamic_types_have_offsets_from_the_first_of_them()
    {
        Codec.Encodes(AbiTypes.Array(AbiTypes.String), ["a", "bc"], Words.Of(32, 2, 64, 128, 1, "61", 2, "6263"));
        Codec.Encodes(AbiTypes.Array(AbiTypes.Array(AbiTypes.Int80)), [[-1], [2, 3]], Words.Of(32, 2, 64, 128, 1, -1, 2, 2, 3));
        Codec.Encodes(AbiTypes.Array(AbiTypes.Array(AbiTypes.Int80)), [[], []], Words.Of(32, 2, 64, 96, 0, 0));
    }

    [Fact]
    public void An_array_of_fixed_length_stands_where_it_is()
    {
        Three<UInt24> three = default;
        (three[0], three[1], three[2]) = ((UInt24)1, (UInt24)2, UInt24.MaxValue);
        var type = AbiTypes.FixedArray<Three<UInt24>, UInt24>(AbiTypes.UInt24, 3);
        Assert.Equal("uint24[3]", type.Name);
        Assert.Equal(Words.Of(1, 2, 0xFFFFFF), Codec.Encode(type, three));
        Assert.Equal(UInt24.MaxValue, Codec.Decode(type, Words.Of(1, 2, 0xFFFFFF))[2]);
        Codec.Refuses(type, Words.Of(1, 2, 0x1000000));
        Codec.Refuses(type, Words.Of(1, 2));

        var many = AbiTypes.Array(type);
        Assert.Equal("uint24[3][]", many.Name);
        Assert.Equal(Words.Of(32, 2, 1, 2, 0xFFFFFF, 0, 0, 0), Codec.Encode(many, [three, default]));
        Assert.Equal((UInt24)2, Codec.Decode(many, Words.Of(32, 1, 1, 2, 3))[0][1]);
        Assert.Throws<ArgumentException>(() => AbiTypes.FixedArray<Three<UInt24>, UInt24>(AbiTypes.UInt24, 4));
    }

    [Fact]
    public void An_array_of_fixed_length_with_dynamic_elements_has_a_tail()
    {
        Three<string> three = default;
        (three[0], three[1], three[2]) = ("a", "", "b");
        var type = AbiTypes.FixedArray<Three<string>, string>(AbiTypes.String, 3);
        var expected = Words.Of(32, 96, 160, 192, 1, "61", 0, 1, "62");
        Assert.Equal(expected, Codec.Encode(type, three));
        Assert.Equal("b", Codec.Decode(type, expected)[2]);
        Assert.True(type.IsDynamic);
        Assert.Equal("string[3]", type.Name);
    }

    [Fact]
    public void A_struct_is_a_tuple_static_or_with_a_tail()
    {
        var owner = (Address)(UInt256)9;
        Assert.Equal("(uint64,address)", AccountType.Name);
        Assert.Equal(64, AccountType.HeadSize);
        Codec.Encodes(AccountType, new Account(5, owner), Words.Of(5, 9));
        Codec.Encodes(AbiTypes.Array(AccountType), [new(5, owner), new(6, owner)], Words.Of(32, 2, 5, 9, 6, 9));
        Assert.Equal("(string,bool)[]", AbiTypes.Array(NamedType).Name);
        Codec.Encodes(NamedType, new Named("a", true), Words.Of(32, 64, 1, 1, "61"));
        Codec.Encodes(AbiTypes.Array(NamedType), [new("a", true)], Words.Of(32, 1, 32, 64, 1, 1, "61"));
    }

    // The specification's example of dynamic types: f(uint256,uint32[],bytes10,bytes) with (0x123, [0x456, 0x789], "1234567890", "Hello, world!").
    [Fact]
    public void The_specifications_example_comes_out()
    {
        var words = AbiTypes.Array(AbiTypes.UInt32);
        var writer = new AbiWriter(Selector.Of("f(uint256,uint32[],bytes10,bytes)"), 128);
        writer.Write(AbiTypes.UInt256, (UInt256)0x123);
        writer.Write(words, (ReadOnlySpan<uint>)[0x456, 0x789]);
        writer.Write(AbiTypes.FixedBytes(10), "1234567890"u8.ToArray());
        writer.Write(AbiTypes.Bytes, "Hello, world!"u8.ToArray());
        var data = writer.ToArray();
        Assert.Equal(
            "8be65246" + Convert.ToHexStringLower(Words.Of(0x123, 128, "31323334353637383930", 224, 2, 0x456, 0x789, 13, "48656c6c6f2c20776f726c6421")),
            Convert.ToHexStringLower(data));
        var reader = new AbiReader(data.AsSpan(4));
        Assert.Equal(0x123, reader.Read(AbiTypes.UInt256));
        Assert.Equal([0x456u, 0x789u], reader.Read(words));
        Assert.Equal("1234567890"u8.ToArray(), reader.Read(AbiTypes.FixedBytes(10)));
        Assert.Equal("Hello, world!"u8.ToArray(), reader.Read(AbiTypes.Bytes));
    }

    [Fact]
    public void What_is_written_reads_back_however_it_is_nested()
    {
        var numbers = AbiTypes.Array(AbiTypes.Int64);
        var nested = AbiTypes.Array(AbiTypes.Array(AbiTypes.String));
        var names = AbiTypes.Array(NamedType);
        var text = Gen.String[Gen.Char['\0', '\uD7FF'], 0, 70];
        Gen.Select(Gen.Long.Array[0, 40], text.Array[0, 4].Array[0, 4], Gen.Select(text, Gen.Bool, (name, known) => new Named(name, known)).Array[0, 4])
            .Sample((first, second, third) =>
            {
                var writer = new AbiWriter(96);
                writer.Write(numbers, (ReadOnlySpan<long>)first);
                writer.Write(nested, second);
                writer.Write(names, third);
                var data = writer.ToArray();
                Assert.Equal(0, data.Length % 32);
                var reader = new AbiReader(data);
                Assert.Equal(first, reader.Read(numbers));
                Assert.Equal(second, reader.Read(nested));
                Assert.Equal(third, reader.Read(names));
            }, iter: 300);
    }

    [Fact]
    public void Types_known_only_at_run_time_read_and_write_objects()
    {
        AbiType type = AbiTypes.Array(AbiTypes.String);
        Assert.Equal(typeof(string[]), type.ValueType);
        var writer = new AbiWriter(32);
        type.WriteObject(ref writer, new[] { "x" });
        var reader = new AbiReader(writer.ToArray());
        Assert.Equal(["x"], (string[])type.ReadObject(ref reader));
        Assert.Throws<InvalidCastException>(() =>
        {
            var other = new AbiWriter(32);
            type.WriteObject(ref other, 1);
        });
    }
}
