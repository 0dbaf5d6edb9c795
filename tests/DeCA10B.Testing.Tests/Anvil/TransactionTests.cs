using DeCA10B.Chains;
using DeCA10B.Client;

namespace DeCA10B.Testing.Tests.Anvil;

public sealed class TransactionTests : AnvilTest
{
    static readonly UInt256 Ether = UInt256.Parse("1000000000000000000");
    static readonly byte[] DeadBeef = [0xde, 0xad, 0xbe, 0xef];

    [Fact]
    public async Task A_transfer_moves_the_value_and_costs_its_gas()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var (from, to) = (chain.Accounts[0], chain.Accounts[1]);
        var before = await chain.GetBalanceAsync(from);

        var receipt = await chain.SendAsync(new CallRequest(to, default, new CallOptions(Value: Ether)));

        Assert.True(receipt.Succeeded);
        Assert.Equal(21_000ul, receipt.GasUsed);
        Assert.Equal(1ul, receipt.BlockNumber);
        Assert.Null(receipt.ContractAddress);
        Assert.Equal(10_001 * Ether, await chain.GetBalanceAsync(to));
        Assert.Equal(before - Ether - 21_000 * receipt.EffectiveGasPrice, await chain.GetBalanceAsync(from));
    }

    [Fact]
    public async Task The_chain_knows_a_transaction_by_the_hash_that_was_computed_here()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var signed = new DynamicFeeTransaction(31337, 0, 1_000_000_000, 3_000_000_000, 30_000, chain.Accounts[1], Ether, new byte[] { 1, 2, 3 }).Sign(DevelopmentKeys.All[0]);

        var reply = await chain.Connection.TellAsync(new JsonRpcRequest("eth_sendRawTransaction", json => json.WriteStringValue("0x" + Convert.ToHexStringLower(signed.Raw.Span))));

        Assert.Equal(signed.Hash.ToString(), reply.Result.GetString());
        Assert.Equal(chain.Accounts[0], signed.Signature.Recover(signed.Transaction.Digest));
    }

    [Fact]
    public async Task A_deployed_contract_is_at_the_address_that_sender_and_nonce_give()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var receipt = await chain.DeployCodeAsync(HandMade.Creation(HandMade.ReturnsCaller), new CallOptions(chain.Accounts[2]));

        Assert.Equal(Address.ForContract(chain.Accounts[2], 0), receipt.ContractAddress);
        Assert.True(await chain.HasCodeAsync(receipt.ContractAddress!.Value));
        Assert.False(await chain.HasCodeAsync(chain.Accounts[0]));
    }

    [Fact]
    public async Task A_mined_revert_is_a_receipt_with_its_data()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Reverts);

        var receipt = await chain.SendAsync(new CallRequest(contract, default));

        Assert.False(receipt.Succeeded);
        Assert.Equal(DeadBeef, receipt.RevertData.ToArray());
        Assert.Empty(receipt.Logs);
        Assert.Equal(2ul, receipt.BlockNumber);
    }

    [Fact]
    public async Task A_constructor_that_reverts_leaves_no_address()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var receipt = await chain.DeployCodeAsync(Convert.FromHexString(HandMade.Reverts));

        Assert.False(receipt.Succeeded);
        Assert.Null(receipt.ContractAddress);
        Assert.Equal(DeadBeef, receipt.RevertData.ToArray());
    }

    [Fact]
    public async Task A_transaction_out_of_gas_is_a_receipt_without_revert_data()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Loops);

        var receipt = await chain.SendAsync(new CallRequest(contract, default));

        Assert.False(receipt.Succeeded);
        Assert.True(receipt.RevertData.IsEmpty);
        Assert.Equal(16_777_216ul, receipt.GasUsed);
    }

    [Fact]
    public async Task A_poor_sender_gets_as_much_gas_as_it_can_pay()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Reverts);
        await chain.SetBalanceAsync(chain.Accounts[3], Ether / 1000);

        var receipt = await chain.SendAsync(new CallRequest(contract, default, new CallOptions(chain.Accounts[3])));

        Assert.Equal(DeadBeef, receipt.RevertData.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_sender_without_funds_is_told_so(int wei)
    {
        await using var chain = await Testing.Anvil.StartAsync();
        await chain.SetBalanceAsync(chain.Accounts[3], UInt256.Zero);

        var exception = await Assert.ThrowsAsync<InsufficientFundsException>(
            async () => await chain.SendAsync(new CallRequest(chain.Accounts[0], default, new CallOptions(chain.Accounts[3], (UInt256)wei))));

        Assert.Equal(chain.Accounts[3], exception.Account);
    }

    [Fact]
    public async Task A_sender_without_a_key_is_told_so()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var stranger = PrivateKey.Generate().Address;

        var exception = await Assert.ThrowsAsync<UnknownAccountException>(
            async () => await chain.SendAsync(new CallRequest(chain.Accounts[0], default, new CallOptions(stranger))));

        Assert.Equal(stranger, exception.Account);
    }

    [Fact]
    public async Task Transactions_sent_at_once_from_one_account_are_all_mined()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Counts);

        var receipts = await Task.WhenAll(Enumerable.Range(1, 20).Select(number =>
            chain.SendAsync(new CallRequest(contract, HandMade.Words((UInt256)number))).AsTask()));

        Assert.All(receipts, receipt => Assert.True(receipt.Succeeded));
        Assert.Equal(20, receipts.Select(receipt => receipt.BlockNumber).Distinct().Count());
        Assert.Equal((Bytes32)(UInt256)210, await chain.GetStorageAsync(contract, UInt256.Zero));
    }

    [Fact]
    public async Task Logs_come_with_the_receipt_and_with_a_query()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Counts);
        var first = await chain.SendAsync(new CallRequest(contract, HandMade.Words(5)));
        var second = await chain.SendAsync(new CallRequest(contract, HandMade.Words(6)));

        var log = Assert.Single(first.Logs);
        Assert.Equal(contract, log.Address);
        Assert.Equal([(Bytes32)(UInt256)7], log.Topics);
        Assert.Equal(HandMade.Words(5), log.Data.ToArray());
        Assert.Equal(first.TransactionHash, log.TransactionHash);

        var all = await chain.GetLogsAsync(new LogFilter(contract, (Bytes32)(UInt256)7));
        Assert.Equal([first.TransactionHash, second.TransactionHash], all.Select(found => found.TransactionHash));
        Assert.Empty(await chain.GetLogsAsync(new LogFilter(contract, (Bytes32)(UInt256)8)));
        Assert.Single(await chain.GetLogsAsync(new LogFilter(contract, FromBlock: second.BlockNumber)));
    }

    [Fact]
    public async Task While_nothing_is_mined_a_sender_waits()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        await chain.SetAutomineAsync(false);
        var first = chain.SendAsync(new CallRequest(chain.Accounts[1], default, new CallOptions(Value: 1))).AsTask();
        var second = chain.SendAsync(new CallRequest(chain.Accounts[1], default, new CallOptions(Value: 2))).AsTask();
        while (Pending(await chain.Connection.AskAsync("txpool_status")) < 2) await Task.Delay(5);
        Assert.False(first.IsCompleted);

        await chain.MineAsync();

        Assert.Equal(1ul, (await first).BlockNumber);
        Assert.Equal(1ul, (await second).BlockNumber);

        static ulong Pending(System.Text.Json.JsonElement status) => Convert.ToUInt64(status.GetProperty("pending").GetString(), 16);
    }
}
