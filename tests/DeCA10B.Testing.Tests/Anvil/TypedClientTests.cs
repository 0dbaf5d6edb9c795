using DeCA10B.Chains;
using DeCA10B.Client;
using DeCA10B.Testing.Tests.Equivalence;

namespace DeCA10B.Testing.Tests.Anvil;

/// <summary>What a generated client offers beside its functions.</summary>
public sealed class TypedClientTests : AnvilTest
{
    [Fact]
    public async Task Views_of_several_contracts_are_one_request_of_one_block()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var (first, second) = (await LedgerClient.DeployAsync(chain, 10), await LedgerClient.DeployAsync(chain, 20));
        var batch = new ViewBatch(chain);
        var (low, high) = (LedgerClient.At(batch, first.Address).LimitAsync(), LedgerClient.At(batch, second.Address).LimitAsync());

        var block = await batch.RunAsync();

        Assert.Equal((10, 20, 2ul), ((int)await low, (int)await high, block));
    }

    [Fact]
    public async Task A_view_that_fails_in_a_batch_fails_alone()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 10);
        var batch = new ViewBatch(chain);
        var (nowhere, limit) = (LedgerClient.At(batch, chain.Accounts[3]).LimitAsync(), LedgerClient.At(batch, ledger.Address).LimitAsync());

        await batch.RunAsync();

        await Assert.ThrowsAsync<NoContractException>(async () => await nowhere);
        Assert.Equal(10, (int)await limit);
    }

    [Fact]
    public async Task Gas_of_calls_and_deployments_is_estimated_by_the_same_client()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var estimation = new GasEstimation(chain);
        await LedgerClient.DeployAsync(estimation, 10);
        var deployment = estimation.TotalGas;
        Assert.Equal(0ul, (await chain.GetLatestBlockAsync()).Number);

        var ledger = await LedgerClient.DeployAsync(chain, 10);
        var estimate = await LedgerClient.At(estimation, ledger.Address).DepositAsync("note", new CallOptions(Value: 5));
        var receipt = await ledger.DepositAsync("note", new CallOptions(Value: 5));

        Assert.True(deployment > 500_000);
        Assert.InRange(estimate.GasUsed, receipt.GasUsed, receipt.GasUsed * 11 / 10);
        Assert.Equal(deployment + estimate.GasUsed, estimation.TotalGas);
    }

    [Fact]
    public async Task A_custom_error_is_an_exception_of_its_own_type()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var ledger = await LedgerClient.DeployAsync(chain, 10);
        await using var money = await JsonRpcChain.ConnectAsync(chain.Url, DevelopmentKeys.All);

        var mined = await Assert.ThrowsAsync<ContractRevertedException<ShortError>>(async () => await ledger.WithdrawAsync(5));
        var refused = await Assert.ThrowsAsync<ContractRevertedException<ShortError>>(async () => await LedgerClient.At(money, ledger.Address).WithdrawAsync(5));
        var called = await Assert.ThrowsAsync<ContractRevertedException<ShortError>>(async () => await ledger.CallWithdrawAsync(5));

        Assert.All([mined, refused, called], exception => Assert.Equal(new ShortError(5, 0), exception.Error));
        Assert.NotNull(mined.Receipt);
        Assert.Null(refused.Receipt);
    }
}
