using DeCA10B.Client;

namespace DeCA10B.Testing.Tests.Anvil;

public sealed class SimulationTests : AnvilTest
{
    [Fact]
    public async Task Calls_see_the_effects_of_those_before_and_leave_none()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Counts);
        var reverting = await HandMade.DeployAsync(chain, HandMade.Reverts);
        var caller = await HandMade.DeployAsync(chain, HandMade.ReturnsCaller);
        var from = chain.Accounts[5];

        var results = await chain.SimulateAsync(
        [
            new SimulatedCall(from, contract, HandMade.Words(5)),
            new SimulatedCall(from, reverting, default),
            new SimulatedCall(from, contract, HandMade.Words(6)),
            new SimulatedCall(chain.Accounts[6], caller, default),
        ]);

        Assert.Equal([true, false, true, true], results.Select(result => result.Succeeded));
        Assert.Equal("deadbeef", Convert.ToHexStringLower(results[1].Data.Span));
        Assert.Equal(HandMade.Words(6), Assert.Single(results[2].Logs).Data.ToArray());
        Assert.True(results[2].GasUsed < results[0].GasUsed, "the slot is written for the second time");
        Assert.Equal(HandMade.Words((UInt256)chain.Accounts[6]), results[3].Data.ToArray());
        Assert.Equal(Bytes32.Zero, await chain.GetStorageAsync(contract, UInt256.Zero));
    }

    [Fact]
    public async Task Blocks_follow_the_newest_one()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.TellsTheTime);
        IReadOnlyList<SimulatedCall> ask = [new SimulatedCall(chain.Accounts[0], contract, default)];

        var results = await chain.SimulateAsync([new SimulatedBlock(ask), new SimulatedBlock(ask) { Timestamp = 1_800_000_000 }, new SimulatedBlock(ask)]);

        Assert.Equal(HandMade.Words(1_700_000_002, 2), results[0][0].Data.ToArray());
        Assert.Equal(HandMade.Words(1_800_000_000, 3), results[1][0].Data.ToArray());
        Assert.Equal(HandMade.Words(1_800_000_001, 4), results[2][0].Data.ToArray());
    }

    [Fact]
    public async Task Accounts_are_changed_for_the_simulation_only()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Counts);
        var stranger = PrivateKey.Generate().Address;

        // Slot 0 is set and the code replaced by one that returns it.
        var results = await chain.SimulateAsync([new SimulatedBlock([new SimulatedCall(stranger, contract, default, Value: 3)])
        {
            Overrides = new Dictionary<Address, AccountOverride>
            {
                [stranger] = new() { Balance = 3 },
                [contract] = new() { Code = Convert.FromHexString("5f545f5260205ff3"), Storage = new Dictionary<Bytes32, Bytes32> { [Bytes32.Zero] = (Bytes32)(UInt256)77 } },
            },
        }]);

        Assert.Equal(HandMade.Words(77), results[0][0].Data.ToArray());
        Assert.Equal(UInt256.Zero, await chain.GetBalanceAsync(stranger));
        Assert.Equal(Bytes32.Zero, await chain.GetStorageAsync(contract, UInt256.Zero));
    }

    [Fact]
    public async Task A_value_that_is_not_there_fails_the_whole()
    {
        await using var chain = await Testing.Anvil.StartAsync();

        await Assert.ThrowsAsync<JsonRpcErrorException>(
            async () => await chain.SimulateAsync([new SimulatedCall(chain.Accounts[0], chain.Accounts[1], default, UInt256.MaxValue)]));
    }

    [Fact]
    public async Task A_thousand_calls_fit_in_one_request()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var contract = await HandMade.DeployAsync(chain, HandMade.Counts);

        var results = await chain.SimulateAsync([.. Enumerable.Range(0, 1000).Select(_ => new SimulatedCall(chain.Accounts[0], contract, HandMade.Words(1)))]);

        Assert.Equal(1000, results.Count(result => result.Succeeded));
    }
}
