using System.Text;

namespace DeCA10B.Client.Tests.Transactions;

/// <summary>The examples of Ethereum's own description of the encoding.</summary>
public sealed class RlpTests
{
    [Theory]
    [InlineData("", "80")]
    [InlineData("\0", "00")]
    [InlineData("\u000f", "0f")]
    [InlineData("dog", "83646f67")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipisicing elit",
        "b8384c6f72656d20697073756d20646f6c6f722073697420616d65742c20636f6e7365637465747572206164697069736963696e6720656c6974")]
    public void Strings(string text, string encoded) => Assert.Equal(encoded, Hex(Rlp.Bytes(Encoding.ASCII.GetBytes(text))));

    [Theory]
    [InlineData(0, "80")]
    [InlineData(15, "0f")]
    [InlineData(127, "7f")]
    [InlineData(128, "8180")]
    [InlineData(1024, "820400")]
    public void Numbers(int number, string encoded) => Assert.Equal(encoded, Hex(Rlp.Number((UInt256)number)));

    [Fact]
    public void The_largest_number() => Assert.Equal("a0" + new string('f', 64), Hex(Rlp.Number(UInt256.MaxValue)));

    [Fact]
    public void Lists()
    {
        Assert.Equal("c0", Hex(Rlp.List()));
        Assert.Equal("c88363617483646f67", Hex(Rlp.List(Rlp.Bytes("cat"u8), Rlp.Bytes("dog"u8))));
        // The set-theoretical representation of three.
        Assert.Equal("c7c0c1c0c3c0c1c0", Hex(Rlp.List(Rlp.List(), Rlp.List(Rlp.List()), Rlp.List(Rlp.List(), Rlp.List(Rlp.List())))));
    }

    [Theory]
    [InlineData(55, "b7")]
    [InlineData(56, "b838")]
    [InlineData(255, "b8ff")]
    [InlineData(256, "b90100")]
    [InlineData(65536, "ba010000")]
    public void Lengths(int length, string prefix)
    {
        var encoded = Rlp.Bytes(new byte[length]);

        Assert.Equal(prefix, Hex(encoded)[..prefix.Length]);
        Assert.Equal(prefix.Length / 2 + length, encoded.Length);
    }

    static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
