using DeCA10B.Chains;
using DeCA10B.Client;

namespace DeCA10B.Testing.Tests.Anvil;

/// <summary>A node used as one of a chain where gas is money.</summary>
public sealed class PublicChainTests : AnvilTest
{
    [Fact]
    public async Task A_transaction_that_would_revert_is_not_sent()
    {
        await using var node = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(node, HandMade.Reverts);
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, DevelopmentKeys.All);

        var exception = await Assert.ThrowsAsync<TransactionRevertedException>(async () => await chain.SendAsync(new CallRequest(contract, default)));

        Assert.Equal("deadbeef", Convert.ToHexStringLower(exception.RevertData.Span));
        Assert.Equal(1ul, (await node.GetLatestBlockAsync()).Number);
    }

    [Fact]
    public async Task With_a_limit_of_gas_it_is_sent_all_the_same()
    {
        await using var node = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(node, HandMade.Reverts);
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, DevelopmentKeys.All);

        var receipt = await chain.SendAsync(new CallRequest(contract, default, new CallOptions(GasLimit: 100_000)));

        Assert.False(receipt.Succeeded);
        Assert.Equal("deadbeef", Convert.ToHexStringLower(receipt.RevertData.Span));
    }

    [Fact]
    public async Task Gas_is_estimated_with_headroom()
    {
        await using var node = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(node, HandMade.Counts);
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, [DevelopmentKeys.All[4]], new() { ChainId = 31337 });

        var receipt = await chain.SendAsync(new CallRequest(contract, HandMade.Words(1)));
        var transaction = await chain.Connection.AskAsync("eth_getTransactionByHash", json => json.WriteStringValue(receipt.TransactionHash.ToString()));
        var limit = Convert.ToUInt64(transaction.GetProperty("gas").GetString(), 16);

        Assert.True(receipt.Succeeded);
        Assert.InRange(limit, receipt.GasUsed * 5 / 4, receipt.GasUsed * 3 / 2);
    }

    [Fact]
    public async Task Another_chain_id_is_refused()
    {
        await using var node = await Testing.Anvil.StartAsync();

        var exception = await Assert.ThrowsAsync<WrongChainException>(() => JsonRpcChain.ConnectAsync(node.Url, null, new() { ChainId = 1 }));

        Assert.Equal(31337ul, exception.Actual);
    }

    [Fact]
    public async Task Without_a_key_it_can_be_read_but_not_written()
    {
        await using var node = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(node, HandMade.ReturnsCaller);
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url);

        Assert.Equal(HandMade.Words(0), (await chain.CallAsync(new CallRequest(contract, default))).Data.ToArray());
        await Assert.ThrowsAsync<UnknownAccountException>(async () => await chain.SendAsync(new CallRequest(contract, default)));
    }
}
