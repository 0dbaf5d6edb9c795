using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Generated.Tests.Contracts;

namespace DeCA10B.Generated.Tests;

/// <summary>The chain driven in ABI bytes, as a generated client does.</summary>
public sealed class CallDataTests
{
    private readonly NativeChain chain = new();
    private readonly Counter counter;

    public CallDataTests() => counter = Counter.Deploy(chain, 10);

    [Fact]
    public void A_call_returns_encoded_values_and_keeps_nothing()
    {
        var result = chain.Call(new(counter.Address, Encode("writeAndDivide(uint64)", 7)));
        Assert.True(result.Succeeded);
        Assert.Equal(14ul, new AbiReader(result.Data.Span).Read(AbiTypes.UInt64));
        Assert.Equal(0ul, counter.Count);
        Assert.Empty(chain.GetLogs(default));
        Assert.Throws<RevertException>(() => counter.From(chain.Accounts[0]).HistoryAt(0));
    }

    [Fact]
    public void A_transaction_returns_a_receipt_with_its_logs()
    {
        chain.Execute(new(counter.Address, Encode("increment(uint64)", 1)));
        var receipt = chain.Execute(new(counter.Address, Encode("increment(uint64)", 2), new(chain.Accounts[1])));
        var log = Assert.Single(receipt.Logs);
        Assert.True(receipt.Succeeded);
        Assert.Equal((receipt.BlockNumber, receipt.TransactionHash, 0u, counter.Address), (log.BlockNumber, log.TransactionHash, log.LogIndex, log.Address));
        Assert.Equal([EventTopic.Of("Counted(address,uint64)"), (Bytes32)(UInt256)chain.Accounts[1]], log.Topics);
        Assert.Equal(3ul, new AbiReader(log.Data.Span).Read(AbiTypes.UInt64));
        Assert.Equal(2, chain.GetLogs(new(counter.Address)).Count);
        Assert.Equal([log], chain.GetLogs(new(FromBlock: receipt.BlockNumber)));
    }

    [Fact]
    public void A_reverted_transaction_is_a_receipt_with_revert_data()
    {
        var receipt = chain.Execute(new(counter.Address, Encode("writeAndDivide(uint64)", 0)));
        Assert.False(receipt.Succeeded);
        Assert.Empty(receipt.Logs);
        Assert.Equal(RevertData.Panic(0x12), receipt.RevertData.ToArray());
    }

    [Theory]
    [InlineData("12345678", 0)] // an unknown selector
    [InlineData("dd9a82", 0)] // less than a selector
    [InlineData("", 0)] // no Receive
    [InlineData("", 1)]
    [InlineData("dd9a82bc", 0)] // no argument
    [InlineData("dd9a82bc0000000000000000000000000000000000000000000000010000000000000000", 0)] // an argument that is no uint64
    [InlineData("06661abd", 1)] // value to a view
    [InlineData("dd9a82bc0000000000000000000000000000000000000000000000000000000000000001", 1)] // value to a function that takes none
    public void What_the_chain_rejects_reverts_without_data(string data, int value)
    {
        var result = chain.Call(new(counter.Address, Convert.FromHexString(data), new(Value: value)));
        Assert.False(result.Succeeded);
        Assert.True(result.Data.IsEmpty);
    }

    [Fact]
    public void A_call_of_nothing_succeeds_and_moves_value()
    {
        var nobody = Address.Parse("0x00000000000000000000000000000000000000ff");
        Assert.True(chain.Execute(new(nobody, Encode("count()"), new(Value: 5))).Succeeded);
        Assert.Equal((UInt256)5, chain.BalanceOf(nobody));
    }

    [Fact]
    public async Task The_asynchronous_face_is_the_same_chain()
    {
        IChain face = chain;
        await face.SendAsync(new(counter.Address, Encode("increment(uint64)", 4)));
        Assert.Equal(4ul, counter.Count);
        Assert.Equal(31337ul, await face.GetChainIdAsync());
        Assert.True(await face.HasCodeAsync(counter.Address));
        Assert.Equal(chain.LatestBlock, await face.GetLatestBlockAsync());
    }

    private static byte[] Encode(string signature, ulong? argument = null)
    {
        var writer = new AbiWriter(Selector.Of(signature), argument is null ? 0 : 32);
        if (argument is { } value) writer.Write(AbiTypes.UInt64, value);
        return writer.ToArray();
    }
}
