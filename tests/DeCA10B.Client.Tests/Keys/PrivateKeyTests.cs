using System.Security.Cryptography;
using System.Text;
using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Hashing;

namespace DeCA10B.Client.Tests.Keys;

public sealed class PrivateKeyTests
{
    static readonly UInt256 HalfOrder = UInt256.Parse("0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0");

    [Fact]
    public void The_development_keys_are_those_of_the_development_accounts()
        => Assert.Equal(new NativeChain().Accounts, DevelopmentKeys.All.Select(key => key.Address));

    [Theory]
    // A widely published vector of RFC 6979 on this curve: key 1, SHA-256 of the text.
    [InlineData("0000000000000000000000000000000000000000000000000000000000000001", "Satoshi Nakamoto",
        "0x934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8", "0x2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5")]
    public void Nonces_are_those_of_RFC_6979(string key, string text, string r, string s)
    {
        var signature = PrivateKey.Parse(key).Sign(new Bytes32(SHA256.HashData(Encoding.ASCII.GetBytes(text))));

        Assert.Equal(UInt256.Parse(r), signature.R);
        Assert.Equal(UInt256.Parse(s), signature.S);
    }

    [Fact]
    public void The_signer_is_recovered_and_S_is_low()
        => Gen.Select(Gen.Byte.Array[32], Gen.Int[0, 9]).Sample((bytes, index) =>
        {
            var key = DevelopmentKeys.All[index];
            var digest = Keccak.Hash(bytes);
            var signature = key.Sign(digest);
            return signature.Recover(digest) == key.Address && signature.S <= HalfOrder && signature == key.Sign(digest);
        }, iter: 200);

    [Fact]
    public void A_signature_with_the_other_parity_is_somebody_elses()
    {
        var signature = DevelopmentKeys.All[0].Sign(Bytes32.Zero);

        Assert.NotEqual(DevelopmentKeys.All[0].Address, (signature with { IsOdd = !signature.IsOdd }).Recover(Bytes32.Zero));
    }

    [Fact]
    public void Nonsense_recovers_nobody()
    {
        Assert.Null(new Signature(0, 1, false).Recover(Bytes32.Zero));
        Assert.Null(new Signature(1, UInt256.MaxValue, false).Recover(Bytes32.Zero));
        // 5 is the abscissa of no point of the curve.
        Assert.Null(new Signature(5, 1, false).Recover(Bytes32.Zero));
    }

    [Fact]
    public void The_secret_is_in_no_text()
    {
        var hex = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var key = PrivateKey.Parse("0x" + hex);

        Assert.Equal($"private key of {key.Address}", key.ToString());
        Assert.DoesNotContain(hex, System.Text.Json.JsonSerializer.Serialize(key), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0x1234")]
    [InlineData("zz0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")]
    public void What_is_no_key_is_refused_without_repeating_it(string text)
    {
        var exception = Assert.Throws<FormatException>(() => PrivateKey.Parse(text));

        if (text.Length > 0) Assert.DoesNotContain(text, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_variable_is_named()
        => Assert.Contains("DECA10B_NO_SUCH_KEY", Assert.Throws<InvalidOperationException>(() => PrivateKey.FromEnvironment("DECA10B_NO_SUCH_KEY")).Message, StringComparison.Ordinal);

    [Fact]
    public void New_keys_differ() => Assert.NotEqual(PrivateKey.Generate().Address, PrivateKey.Generate().Address);
}
