using CsCheck;
using DeCA10B.Abi;
using DeCA10B.Hashing;

namespace DeCA10B.Sdk.Tests.Abi;

public class PackedTests
{
    static readonly Address Sender = Address.Parse("0x0102030405060708090a0b0c0d0e0f1011121314");

    static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    [Fact]
    public void A_single_value_takes_its_own_width()
    {
        Assert.Equal("01" + "00" + "ff" + "fe", Hex(Packed.Encode(true, false, (byte)255, (sbyte)-2)));
        Assert.Equal("0102" + "fffe" + "010203", Hex(Packed.Encode((ushort)0x0102, (short)-2, (UInt24)0x010203)));
        Assert.Equal("00000007" + "fffffff9" + "0000000000000007" + "fffffffffffffff9", Hex(Packed.Encode(7u, -7, 7ul, -7L)));
        Assert.Equal("00000000000000000007" + "fffffffffffffffffff9", Hex(Packed.Encode((UInt80)7, (Int80)(-7))));
        Assert.Equal(new string('0', 31) + "7" + new string('f', 31) + "9", Hex(Packed.Encode((UInt128)7, (Int128)(-7))));
        Assert.Equal(new string('0', 63) + "7" + new string('f', 63) + "9", Hex(Packed.Encode((UInt256)7, (Int256)(-7))));
        Assert.Equal("0102030405060708090a0b0c0d0e0f1011121314" + new string('0', 63) + "5", Hex(Packed.Encode(Sender, (Bytes32)(UInt256)5)));
    }

    [Fact]
    public void Text_and_bytes_are_themselves()
    {
        Assert.Equal("48656c6c6f" + "e282ac" + "0102" + "03", Hex(Packed.Encode("Hello", "\u20AC", new byte[] { 1, 2 }, (ReadOnlySpan<byte>)[3])));
        Assert.Empty(Packed.Encode("", Array.Empty<byte>()));
    }

    [Fact]
    public void Elements_take_a_word_each_with_their_sign_extended()
    {
        Assert.Equal(Words.Of(1, -1), Packed.Encode((ReadOnlySpan<long>)[1, -1]));
        Assert.Equal(Words.Of(1, -1), Packed.Encode(new long[] { 1, -1 }));
        Assert.Equal(Words.Of(1, -1), Packed.Encode((Span<sbyte>)[1, -1]));
        Assert.Equal(Words.Of(1, 2, 3, 4), Packed.Encode(new ulong[] { 1, 2 }, (ReadOnlySpan<UInt24>)[(UInt24)3], new ushort[] { 4 }));
        Assert.Equal(Words.Of(1, 0, -1, 5), Packed.Encode(new[] { true, false }, new Int80[] { -1 }, new UInt256[] { 5 }));
        Assert.Equal(Words.Of(5, -5, 6), Packed.Encode(new uint[] { 5 }, new int[] { -5 }, new Bytes32[] { (Bytes32)(UInt256)6 }));
        Assert.Equal(Words.Of(-5, 5, 6, -7, 8), Packed.Encode(new Int256[] { -5 }, new UInt128[] { 5 }, new UInt80[] { 6 }, new Int128[] { -7 }, new short[] { 8 }));
        Assert.Equal("000000000000000000000000" + Convert.ToHexStringLower(Sender.ToArray()), Hex(Packed.Encode(new[] { Sender })));
        Assert.Empty(Packed.Encode(ReadOnlySpan<long>.Empty));
    }

    [Fact]
    public void Up_to_eight_values_follow_each_other()
    {
        byte[] expected = [1, 2, 3, 4, 5, 6, 7, 8];
        Assert.Equal(expected[..1], Packed.Encode((byte)1));
        Assert.Equal(expected[..5], Packed.Encode((byte)1, (byte)2, (byte)3, (byte)4, (byte)5));
        Assert.Equal(expected[..6], Packed.Encode((byte)1, (byte)2, (byte)3, (byte)4, (byte)5, (byte)6));
        Assert.Equal(expected[..7], Packed.Encode((byte)1, (byte)2, (byte)3, (byte)4, (byte)5, (byte)6, (byte)7));
        Assert.Equal(expected, Packed.Encode((byte)1, (byte)2, (byte)3, (byte)4, (byte)5, (byte)6, (byte)7, (byte)8));
        Assert.Equal(Keccak.Hash(expected), Packed.Hash((byte)1, (byte)2, (byte)3, (byte)4, (byte)5, (byte)6, (byte)7, (byte)8));
    }

    [Fact]
    public void The_hash_is_that_of_the_encoding_whatever_its_length() =>
        Gen.Select(Gen.Long.Array[0, 200], Gen.ULong, Gen.String[Gen.Char['a', 'z'], 0, 3_000]).Sample((data, number, text) =>
        {
            var encoded = Packed.Encode((ReadOnlySpan<long>)data, number, text, Sender);
            Assert.Equal((data.Length * 32) + 8 + text.Length + 20, encoded.Length);
            Assert.Equal(Keccak.Hash(encoded), Packed.Hash((ReadOnlySpan<long>)data, number, text, Sender));
        }, iter: 200);

    [Fact]
    public void A_type_without_a_packed_encoding_is_named()
    {
        Assert.Contains("System.Double", Assert.Throws<NotSupportedException>(() => Packed.Encode(1.5)).Message, StringComparison.Ordinal);
        Assert.Contains("System.String[]", Assert.Throws<NotSupportedException>(() => Packed.Encode(new[] { "a" })).Message, StringComparison.Ordinal);
    }
}
