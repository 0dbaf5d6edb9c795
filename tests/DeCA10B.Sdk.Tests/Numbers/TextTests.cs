using System.Globalization;
using System.Numerics;
using CsCheck;

namespace DeCA10B.Sdk.Tests.Numbers;

public class TextTests
{
    static readonly IntegerKind Unsigned = IntegerKind.Of(typeof(UInt256));
    static readonly IntegerKind Signed = IntegerKind.Of(typeof(Int256));

    [Fact]
    public void Decimal_text_is_the_oracles_and_reads_back()
    {
        foreach (var kind in IntegerKind.Ours)
            IntegerSamples.Any(kind).Sample(value => Assert.Equal(value.ToString(CultureInfo.InvariantCulture), kind.Box(value).ToString()), iter: IntegerSamples.Iterations, threads: 1);
        IntegerSamples.Any(Unsigned).Sample(value => Assert.Equal((UInt256)value, UInt256.Parse(value.ToString(CultureInfo.InvariantCulture))));
        IntegerSamples.Any(Signed).Sample(value => Assert.Equal((Int256)value, Int256.Parse(value.ToString(CultureInfo.InvariantCulture))));
        IntegerSamples.Any(IntegerKind.Of(typeof(Int80))).Sample(value => Assert.Equal((Int80)value, Int80.Parse(value.ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Hexadecimal_text_reads_back() => IntegerSamples.Any(Unsigned).Sample(value =>
    {
        var text = ((UInt256)value).ToString("x", null);
        Assert.Equal((UInt256)value, UInt256.Parse("0x" + text));
        Assert.Equal(value, BigInteger.Parse("0" + text, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Assert.Equal(text.ToUpperInvariant(), $"{(UInt256)value:X}");
    });

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("1_000")]
    [InlineData("0x")]
    [InlineData("0xg")]
    [InlineData("1e3")]
    [InlineData("--1")]
    [InlineData("\u0661")]
    public void What_is_no_number_is_refused(string text)
    {
        Assert.False(UInt256.TryParse(text, out _));
        Assert.False(Int256.TryParse(text, out _));
        Assert.False(UInt80.TryParse(text, out _));
        Assert.Throws<FormatException>(() => UInt256.Parse(text));
        Assert.Throws<FormatException>(() => Int256.Parse(text));
    }

    [Fact]
    public void A_number_beyond_the_range_is_refused_as_an_overflow()
    {
        foreach (var text in new[] { $"{Unsigned.Max + 1}", $"{Unsigned.Max * 10}", $"{BigInteger.Pow(10, 78) - 1}", "0x1" + new string('0', 64) })
        {
            Assert.Throws<OverflowException>(() => UInt256.Parse(text));
            Assert.False(UInt256.TryParse(text, out _));
        }
        Assert.Throws<OverflowException>(() => Int256.Parse($"{Signed.Max + 1}"));
        Assert.Throws<OverflowException>(() => Int256.Parse($"{Signed.Min - 1}"));
        Assert.Throws<OverflowException>(() => Int80.Parse($"{Int80.MinValue - (BigInteger)1}"));
        Assert.Throws<OverflowException>(() => UInt24.Parse("16777216"));
        Assert.False(UInt24.TryParse("16777216", out _));
        Assert.False(UInt256.TryParse("-1", out _));
    }

    [Fact]
    public void Leading_zeros_and_the_ends_of_the_range_are_read()
    {
        Assert.Equal(5, UInt256.Parse(new string('0', 200) + "5"));
        Assert.Equal(UInt256.MaxValue, UInt256.Parse("0x" + new string('F', 64)));
        Assert.Equal(Int256.MinValue, Int256.Parse($"{Signed.Min}"));
        Assert.Equal(Int256.NegativeOne, Int256.Parse("-0x1"));
        Assert.Equal(Int256.Zero, Int256.Parse("-0"));
    }

    [Fact]
    public void Formatting_into_too_little_room_writes_nothing()
    {
        Span<char> room = stackalloc char[3];
        Assert.False(((UInt256)1000).TryFormat(room, out var written, default, null));
        Assert.Equal(0, written);
        Assert.False(((Int256)(-100)).TryFormat(room, out written, default, null));
        Assert.True(((Int256)(-10)).TryFormat(room, out written, default, null));
        Assert.Equal("-10", room[..written].ToString());
        Assert.Throws<FormatException>(() => UInt256.One.ToString("N", null));
    }

    [Fact]
    public void Numbers_are_written_the_most_significant_byte_first() => IntegerSamples.Any(Signed).Sample(value =>
    {
        var bytes = new byte[32];
        ((Int256)value).WriteBigEndian(bytes);
        Assert.Equal(value, new BigInteger(bytes, isBigEndian: true));
        Assert.Equal((Int256)value, Int256.ReadBigEndian(bytes));
        Assert.Equal(new BigInteger(bytes, isUnsigned: true, isBigEndian: true), UInt256.ReadBigEndian(bytes));
    });
}
