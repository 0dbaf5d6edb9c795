using System.Numerics;
using CsCheck;
using DeCA10B.Abi;

namespace DeCA10B.Sdk.Tests.Abi;

/// <summary>What solc's decoder refuses is refused, and nothing else happens: no other exception, no memory taken for a length that is not there.</summary>
public class MalformedDataTests
{
    static readonly AbiArray<long> Numbers = AbiTypes.Array(AbiTypes.Int64);

    [Fact]
    public void An_offset_beyond_the_end_is_refused()
    {
        Codec.Refuses(Numbers, Words.Of(33, 0));
        Codec.Refuses(Numbers, Words.Of(64, 0));
        Codec.Refuses(Numbers, Words.Of(BigInteger.One << 64, 0));
        Codec.Refuses(Numbers, Words.Of((BigInteger.One << 255) - 1, 0));
        Codec.Refuses(Numbers, Words.Of(-32, 0));
        Codec.Refuses(AbiTypes.String, Words.Of(int.MaxValue, 0));
        Codec.Refuses(AbiTypes.String, Words.Of(1L << 32, 0));
    }

    [Fact]
    public void A_length_beyond_the_end_is_refused()
    {
        Codec.Refuses(Numbers, Words.Of(32, 1));
        Codec.Refuses(Numbers, Words.Of(32, 3, 1, 2));
        Codec.Refuses(Numbers, Words.Of(32, BigInteger.One << 59, 1));
        Codec.Refuses(Numbers, Words.Of(32, (BigInteger.One << 255) - 1, 1));
        Codec.Refuses(Numbers, Words.Of(32, -1, 1));
        Codec.Refuses(AbiTypes.Bytes, Words.Of(32, 33, "00"));
        Codec.Refuses(AbiTypes.Array(AbiTypes.String), Words.Of(32, 1L << 40, 32, 0));
    }

    [Fact]
    public void A_dirty_element_is_refused()
    {
        Codec.Refuses(Numbers, Words.Of(32, 2, 1, BigInteger.One << 64));
        Codec.Refuses(Numbers, Words.Of(32, 1, long.MaxValue + BigInteger.One));
        Codec.Refuses(AbiTypes.Array(AbiTypes.UInt64), Words.Of(32, 1, -1));
        Codec.Refuses(AbiTypes.Array(AbiTypes.Bool), Words.Of(32, 1, 2));
        Codec.Refuses(AbiTypes.Array(AbiTypes.Address), Words.Of(32, 1, -1));
    }

    [Fact]
    public void Text_that_is_no_utf8_is_refused() => Codec.Refuses(AbiTypes.String, Words.Of(32, 1, "ff"));

    [Fact]
    public void Tails_may_lie_anywhere_and_be_shared_as_solc_allows()
    {
        Assert.Equal([5L], Codec.Decode(Numbers, Words.Of(64, 99, 1, 5)));
        Assert.Equal([], Codec.Decode(Numbers, Words.Of(0)));
        var reader = new AbiReader(Words.Of(64, 64, 1, 5));
        Assert.Equal(reader.Read(Numbers), reader.Read(Numbers));
        Assert.Equal("ab", Codec.Decode(AbiTypes.String, [.. Words.Of(32, 2), 0x61, 0x62]));
    }

    [Fact]
    public void Any_bytes_are_decoded_or_refused()
    {
        var type = AbiTypes.Array(AbiTypes.Array(AbiTypes.String));
        // Small numbers, so that offsets and lengths are near the truth.
        Gen.Select(Gen.Int[0, 6].Select(n => n * 32), Gen.Int[-1, 70], Gen.Int[0, 5]).Select((a, b, choice) => choice < 3 ? a : b).Array[0, 14].Sample(words =>
        {
            try
            {
                Codec.Decode(type, Words.Of([.. words.Cast<object>()]));
            }
            catch (AbiDecodingException)
            {
            }
        }, iter: 3_000);
    }
}
