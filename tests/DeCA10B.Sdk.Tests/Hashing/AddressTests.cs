using CsCheck;
using DeCA10B.Hashing;

namespace DeCA10B.Sdk.Tests.Hashing;

public class AddressTests
{
    static readonly Gen<Address> Any = Gen.Byte.Array[20].Select(bytes => new Address(bytes));

    // EIP-55's own examples.
    [Theory]
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")]
    [InlineData("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")]
    [InlineData("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB")]
    [InlineData("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb")]
    public void Text_carries_the_checksum(string text)
    {
        Assert.Equal(text, Address.Parse(text).ToString());
        Assert.Equal(text, Address.Parse(text.ToLowerInvariant()).ToString());
        Assert.Equal(text, Address.Parse("0x" + text[2..].ToUpperInvariant()).ToString());
    }

    [Fact]
    public void A_letter_is_a_capital_where_the_hash_says_so() => Any.Sample(address =>
    {
        var text = address.ToString();
        var hash = Keccak.Hash(System.Text.Encoding.ASCII.GetBytes(text[2..].ToLowerInvariant())).ToString();
        for (var i = 2; i < text.Length; i++)
            if (char.IsAsciiLetter(text[i]))
                Assert.Equal(Convert.ToInt32(hash[i].ToString(), 16) >= 8, char.IsAsciiLetterUpper(text[i]));
    });

    [Fact]
    public void One_letter_in_the_wrong_case_is_refused()
    {
        const string Right = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
        for (var i = 2; i < Right.Length; i++)
        {
            if (!char.IsAsciiLetter(Right[i]))
                continue;
            var wrong = Right.ToCharArray();
            wrong[i] ^= ' ';
            Assert.False(Address.TryParse(wrong, out _));
            Assert.Throws<FormatException>(() => Address.Parse(wrong));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0x")]
    [InlineData("5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae")]
    [InlineData("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaedd")]
    [InlineData("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaeg")]
    public void What_is_no_address_is_refused(string text) => Assert.False(Address.TryParse(text, out _));

    [Fact]
    public void Zero_is_read_as_any_other()
    {
        Assert.Equal(Address.Zero, Address.Parse("0x" + new string('0', 40)));
        Assert.True(Address.Zero.IsZero);
    }

    [Fact]
    public void Bytes_and_numbers_and_text_read_back() => Any.Sample(address =>
    {
        Assert.Equal(address, new Address(address.ToArray()));
        Assert.Equal(address, (Address)(UInt256)address);
        Assert.Equal(address, Address.Parse(address.ToString()));
        Assert.Equal(address.GetHashCode(), new Address(address.ToArray()).GetHashCode());
    });

    [Fact]
    public void An_address_is_the_low_160_bits_of_a_number()
    {
        var number = UInt256.Parse("0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
        Assert.Equal("0x0d0e0f101112131415161718191a1b1c1d1e1f20", unchecked((Address)number).ToString().ToLowerInvariant());
        Assert.Throws<OverflowException>(() => checked((Address)number));
        Assert.Throws<OverflowException>(() => checked((Address)(UInt256.One << 160)));
        Assert.Equal(Address.Parse("0x" + new string('f', 40)), checked((Address)((UInt256.One << 160) - 1)));
    }

    [Fact]
    public void Order_is_the_order_of_the_bytes() => Gen.Select(Any, Any).Sample((left, right) =>
    {
        Assert.Equal(Math.Sign(left.ToArray().AsSpan().SequenceCompareTo(right.ToArray())), Math.Sign(left.CompareTo(right)));
        Assert.Equal((UInt256)left < (UInt256)right, left < right);
    });

    // keccak256(rlp([creator, nonce])) by rule, with the RLP of every length of a nonce written out.
    [Theory]
    [InlineData(0ul, "80")]
    [InlineData(1ul, "01")]
    [InlineData(0x7Ful, "7f")]
    [InlineData(0x80ul, "8180")]
    [InlineData(0x100ul, "820100")]
    [InlineData(0x123456ul, "83123456")]
    [InlineData(ulong.MaxValue, "88ffffffffffffffff")]
    public void A_created_contract_is_named_after_creator_and_nonce(ulong nonce, string encodedNonce)
    {
        var creator = Address.Parse("0x6ac7ea33f8831ea9dcc53393aaa88b25a785dbf0");
        var content = Convert.FromHexString("94" + creator.ToString()[2..] + encodedNonce);
        var hash = Keccak.Hash([(byte)(0xC0 + content.Length), .. content]).ToArray();
        Assert.Equal(new Address(hash[12..]), Address.ForContract(creator, nonce));
    }

    [Fact]
    public void The_first_contract_of_a_known_account_has_its_known_address() => Assert.Equal(
        Address.Parse("0xcd234a471b72ba2f1ccf0a70fcaba648a5eecd8d"),
        Address.ForContract(Address.Parse("0x6ac7ea33f8831ea9dcc53393aaa88b25a785dbf0"), 0));
}
