using CsCheck;
using DeCA10B.Abi;

namespace DeCA10B.Sdk.Tests.Abi;

public class SignatureAndRevertTests
{
    [Theory]
    [InlineData("transfer(address,uint256)", 0xA9059CBBu)]
    [InlineData("balanceOf(address)", 0x70A08231u)]
    [InlineData("Error(string)", RevertData.ErrorSelector)]
    [InlineData("Panic(uint256)", RevertData.PanicSelector)]
    public void A_selector_is_the_first_four_bytes_of_the_hash(string signature, uint selector) =>
        Assert.Equal(selector, Selector.Of(signature));

    [Fact]
    public void A_topic_is_the_hash() => Assert.Equal(
        "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef", EventTopic.Of("Transfer(address,address,uint256)").ToString());

    [Fact]
    public void A_panic_is_its_code()
    {
        var data = RevertData.Panic(0x11);
        Assert.Equal((byte[])[0x4E, 0x48, 0x7B, 0x71, .. Words.Of(0x11)], data);
        Assert.True(RevertData.TryReadPanic(data, out var code));
        Assert.Equal(0x11, code);
        Assert.False(RevertData.TryReadReason(data, out _));
    }

    [Fact]
    public void A_reason_is_its_text() => Gen.String[Gen.Char['\0', '\uD7FF'], 0, 100].Sample(reason =>
    {
        var data = RevertData.Error(reason);
        Assert.True(RevertData.TryReadReason(data, out var read));
        Assert.Equal(reason, read);
        Assert.False(RevertData.TryReadPanic(data, out _));
    });

    [Fact]
    public void Other_revert_data_is_neither() => Gen.Byte.Array[0, 80].Sample(data =>
    {
        Assert.False(RevertData.TryReadPanic(data, out _));
        Assert.False(RevertData.TryReadReason(data, out _));
    });

    [Fact]
    public void A_broken_reason_is_none()
    {
        Assert.False(RevertData.TryReadReason([0x08, 0xC3, 0x79, 0xA0, .. Words.Of(32, 5)], out _));
        Assert.False(RevertData.TryReadPanic([0x4E, 0x48, 0x7B, 0x71, .. Words.Of(256)], out _));
    }
}
