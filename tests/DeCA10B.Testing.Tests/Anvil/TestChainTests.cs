using DeCA10B.Chains;
using DeCA10B.Client;

namespace DeCA10B.Testing.Tests.Anvil;

public sealed class TestChainTests : AnvilTest
{
    [Fact]
    public async Task Blocks_are_a_second_apart_unless_the_time_is_set()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        await chain.MineAsync();
        await chain.SetNextBlockTimestampAsync(1_800_000_000);
        await chain.MineAsync();
        await chain.SendAsync(new CallRequest(chain.Accounts[1], default));

        Assert.Equal(new Block(3, 1_800_000_001), await chain.GetLatestBlockAsync());
    }

    [Theory]
    [InlineData(1_700_000_000)]
    [InlineData(1_699_999_999)]
    public async Task A_block_is_later_than_the_one_before(ulong seconds)
    {
        await using ITestChain chain = await Testing.Anvil.StartAsync();
        await using ITestChain native = new NativeChain();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await chain.SetNextBlockTimestampAsync(seconds));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await native.SetNextBlockTimestampAsync(seconds));
    }

    [Fact]
    public async Task A_snapshot_is_gone_back_to_once()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Counts);
        var snapshot = await chain.TakeSnapshotAsync();
        await chain.SendAsync(new CallRequest(contract, HandMade.Words(5)));

        await chain.GoBackAsync(snapshot);

        Assert.Equal(Bytes32.Zero, await chain.GetStorageAsync(contract, UInt256.Zero));
        Assert.True((await chain.SendAsync(new CallRequest(contract, HandMade.Words(6)))).Succeeded);
        await Assert.ThrowsAsync<ArgumentException>(async () => await chain.GoBackAsync(snapshot));
    }

    [Fact]
    public async Task An_impersonated_account_sends_without_a_key()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Counts);
        var stranger = PrivateKey.Generate().Address;
        await chain.SetBalanceAsync(stranger, UInt256.Parse("1000000000000000000"));
        await chain.ImpersonateAsync(stranger);

        Assert.True((await chain.SendAsync(new CallRequest(contract, HandMade.Words(5), new CallOptions(stranger)))).Succeeded);
        Assert.Equal(Address.ForContract(stranger, 1), (await chain.DeployCodeAsync(HandMade.Creation(HandMade.Counts), new CallOptions(stranger))).ContractAddress);
        await chain.StopImpersonatingAsync(stranger);
        await Assert.ThrowsAsync<UnknownAccountException>(async () => await chain.SendAsync(new CallRequest(contract, default, new CallOptions(stranger))));
    }

    [Fact]
    public async Task Code_and_storage_are_what_a_test_sets()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Reverts);
        await chain.SetCodeAsync(contract, Convert.FromHexString(HandMade.Counts));
        await chain.SetStorageAsync(contract, UInt256.Zero, (Bytes32)(UInt256)40);
        await chain.SendAsync(new CallRequest(contract, HandMade.Words(2)));

        Assert.Equal(HandMade.Counts, Convert.ToHexStringLower((await chain.GetCodeAsync(contract)).Span));
        Assert.Equal([(Bytes32)(UInt256)42, Bytes32.Zero], await chain.GetStorageAsync(contract, [UInt256.Zero, UInt256.One]));
    }

    [Fact]
    public async Task The_changes_of_a_transaction_are_those_of_storage_and_balances()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Stores);
        await chain.SendAsync(new CallRequest(contract, HandMade.Words(3, 4)));

        var set = await ChangesOf(HandMade.Words(9, 1));
        var changed = await ChangesOf(HandMade.Words(3, 5));
        var cleared = await ChangesOf(HandMade.Words(3, 0));
        var kept = await ChangesOf(HandMade.Words(9, 1));

        Assert.Equal((Slot(9), new SlotChange(Slot(0), Slot(1))), Only(set));
        Assert.Equal((Slot(3), new SlotChange(Slot(4), Slot(5))), Only(changed));
        Assert.Equal((Slot(3), new SlotChange(Slot(5), Slot(0))), Only(cleared));
        Assert.Null(kept);

        static Bytes32 Slot(int value) => (Bytes32)(UInt256)value;
        static (Bytes32, SlotChange) Only(AccountChange? change) => Assert.Single(change!.Storage) is var pair ? (pair.Key, pair.Value) : default;

        async Task<AccountChange?> ChangesOf(byte[] data)
        {
            var receipt = await chain.SendAsync(new CallRequest(contract, data, new CallOptions(Value: 1)));
            var changes = await chain.GetStateChangesAsync(receipt.TransactionHash);
            var sender = changes[chain.Accounts[0]];
            Assert.Equal(receipt.GasUsed * receipt.EffectiveGasPrice + 1, sender.BalanceBefore - sender.BalanceAfter);
            Assert.Equal(UInt256.One, changes[contract].BalanceAfter - changes[contract].BalanceBefore);
            return changes[contract].Storage.Count == 0 ? null : changes[contract];
        }
    }
}
