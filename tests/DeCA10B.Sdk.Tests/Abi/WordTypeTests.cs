using System.Numerics;
using CsCheck;
using DeCA10B.Abi;
using DeCA10B.Sdk.Tests.Numbers;

namespace DeCA10B.Sdk.Tests.Abi;

public class WordTypeTests
{
    public static readonly AbiType[] Integers =
    [
        AbiTypes.Byte, AbiTypes.UInt16, AbiTypes.UInt24, AbiTypes.UInt32, AbiTypes.UInt64, AbiTypes.UInt80, AbiTypes.UInt128, AbiTypes.UInt256,
        AbiTypes.SByte, AbiTypes.Int16, AbiTypes.Int32, AbiTypes.Int64, AbiTypes.Int80, AbiTypes.Int128, AbiTypes.Int256,
    ];

    public static TheoryData<int> EveryInteger() => new(Enumerable.Range(0, Integers.Length));

    [Theory, MemberData(nameof(EveryInteger))]
    public void An_integer_is_a_word_with_its_sign_extended(int index)
    {
        var type = Integers[index];
        var kind = IntegerKind.Of(type.ValueType);
        Assert.Equal($"{(kind.IsSigned ? "" : "u")}int{kind.Bits}", type.Name);
        void Check(BigInteger value)
        {
            var writer = new AbiWriter(32);
            type.WriteObject(ref writer, kind.Box(value));
            var encoded = writer.ToArray();
            Assert.Equal(Words.Of(value), encoded);
            var reader = new AbiReader(encoded);
            Assert.Equal(value, kind.Unbox(type.ReadObject(ref reader)));
        }
        foreach (var value in IntegerSamples.Boundaries(kind))
            Check(value);
        IntegerSamples.Any(kind).Sample(Check, iter: 100, threads: 1);
    }

    [Theory, MemberData(nameof(EveryInteger))]
    public void A_word_beyond_the_integers_range_is_refused(int index)
    {
        var type = Integers[index];
        var kind = IntegerKind.Of(type.ValueType);
        if (kind.Bits == 256)
            return;
        foreach (var value in new[] { kind.Min - 1, kind.Max + 1, BigInteger.One << 255, -(BigInteger.One << 255), (BigInteger.One << 64) << kind.Bits })
            Assert.Throws<AbiDecodingException>(() =>
            {
                var reader = new AbiReader(Words.Of(value & ((BigInteger.One << 256) - 1)));
                type.ReadObject(ref reader);
            });
    }

    [Fact]
    public void A_bool_is_0_or_1_and_nothing_else()
    {
        Codec.Encodes(AbiTypes.Bool, true, Words.Of(1));
        Codec.Encodes(AbiTypes.Bool, false, Words.Of(0));
        Codec.Refuses(AbiTypes.Bool, Words.Of(2));
        Codec.Refuses(AbiTypes.Bool, Words.Of(BigInteger.One << 255));
    }

    [Fact]
    public void An_address_is_the_low_160_bits()
    {
        var address = Address.Parse("0x0102030405060708090a0b0c0d0e0f1011121314");
        Codec.Encodes(AbiTypes.Address, address, Words.Of("0000000000000000000000000102030405060708090a0b0c0d0e0f1011121314"));
        Codec.Refuses(AbiTypes.Address, Words.Of("0000000000000000000000010102030405060708090a0b0c0d0e0f1011121314"));
    }

    [Fact]
    public void Bytes_of_fixed_length_stand_at_the_front()
    {
        Codec.Encodes(AbiTypes.FixedBytes(3), [1, 2, 3], Words.Of("010203"));
        Codec.Encodes(AbiTypes.Bytes32, (Bytes32)(UInt256)5, Words.Of(5));
        Codec.Refuses(AbiTypes.FixedBytes(3), Words.Of("01020304"));
        Assert.Equal("bytes3", AbiTypes.FixedBytes(3).Name);
        Assert.Throws<ArgumentException>(() => Codec.Encode(AbiTypes.FixedBytes(3), [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AbiTypes.FixedBytes(33));
    }

    [Fact]
    public void A_word_that_is_cut_short_is_refused()
    {
        Codec.Refuses(AbiTypes.UInt256, Words.Of(1)[..31]);
        Codec.Refuses(AbiTypes.Bool, []);
    }
}
