using CsCheck;

namespace DeCA10B.Sdk.Tests.Hashing;

public class Bytes32Tests
{
    static readonly Gen<Bytes32> Any = Gen.Byte.Array[32].Select(bytes => new Bytes32(bytes));

    [Fact]
    public void Bytes_and_numbers_and_text_read_back() => Any.Sample(value =>
    {
        Assert.Equal(value, new Bytes32(value.ToArray()));
        Assert.Equal(value, (Bytes32)(UInt256)value);
        Assert.Equal(value, Bytes32.Parse(value.ToString()));
        Assert.Equal("0x" + Convert.ToHexStringLower(value.ToArray()), value.ToString());
    });

    [Fact]
    public void The_number_is_big_endian() =>
        Assert.Equal((UInt256)0x0102, (UInt256)Bytes32.Parse("0x" + new string('0', 60) + "0102"));

    [Fact]
    public void Order_is_the_order_of_the_bytes() => Gen.Select(Any, Any).Sample((left, right) =>
        Assert.Equal(Math.Sign(left.ToArray().AsSpan().SequenceCompareTo(right.ToArray())), Math.Sign(left.CompareTo(right))));

    [Theory]
    [InlineData("")]
    [InlineData("0x00")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_not_32_bytes_is_refused(string text)
    {
        Assert.False(Bytes32.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Bytes32.Parse(text));
        Assert.Throws<ArgumentException>(() => new Bytes32(new byte[31]));
    }
}
