using DeCA10B.Chains;
using DeCA10B.Client;

namespace DeCA10B.Testing.Tests.Anvil;

public sealed class CallTests : AnvilTest
{
    [Fact]
    public async Task A_call_is_made_by_who_it_says()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.ReturnsCaller);

        var byDefault = await chain.CallAsync(new CallRequest(contract, default));
        var byAnother = await chain.CallAsync(new CallRequest(contract, default, new CallOptions(contract)));

        Assert.Equal(HandMade.Words((UInt256)chain.Accounts[0]), byDefault.Data.ToArray());
        Assert.Equal(HandMade.Words((UInt256)contract), byAnother.Data.ToArray());
    }

    [Theory]
    [InlineData(HandMade.Reverts, "deadbeef")]
    [InlineData(HandMade.Loops, "")]
    [InlineData("fe", "")]
    [InlineData("50", "")]
    [InlineData("5f56", "")]
    public async Task A_call_that_fails_is_a_result(string runtime, string revertData)
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, runtime);

        var result = await chain.CallAsync(new CallRequest(contract, default));

        Assert.False(result.Succeeded);
        Assert.Equal(revertData, Convert.ToHexStringLower(result.Data.Span));
    }

    [Fact]
    public async Task A_call_with_value_that_is_not_there_is_told_so()
    {
        await using var chain = await Testing.Anvil.StartAsync();

        await Assert.ThrowsAsync<InsufficientFundsException>(
            async () => await chain.CallAsync(new CallRequest(chain.Accounts[1], default, new CallOptions(Value: UInt256.MaxValue))));
    }

    [Fact]
    public async Task A_batch_answers_in_order()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var good = await HandMade.DeployAsync(chain, HandMade.ReturnsCaller);
        var bad = await HandMade.DeployAsync(chain, HandMade.Reverts);

        var results = await chain.CallAsync([.. Enumerable.Range(0, 50).Select(index => new CallRequest(index % 2 == 0 ? good : bad, default))]);

        Assert.Equal(Enumerable.Range(0, 50).Select(index => index % 2 == 0), results.Select(result => result.Succeeded));
    }

    [Fact]
    public async Task A_call_sees_the_newest_block_as_on_the_native_chain()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.TellsTheTime);
        await chain.SetNextBlockTimestampAsync(1_800_000_000);

        Assert.Equal(HandMade.Words(1_700_000_001, 1), (await chain.CallAsync(new CallRequest(contract, default))).Data.ToArray());
        await chain.MineAsync();
        Assert.Equal(HandMade.Words(1_800_000_000, 2), (await chain.CallAsync(new CallRequest(contract, default))).Data.ToArray());
    }
}
