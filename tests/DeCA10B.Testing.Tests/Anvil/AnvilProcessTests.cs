using System.Net.Sockets;
using DeCA10B.Chains;

namespace DeCA10B.Testing.Tests.Anvil;

public sealed class AnvilProcessTests : AnvilTest
{
    [Fact]
    public async Task It_starts_as_the_native_chain_does()
    {
        await using var chain = await Testing.Anvil.StartAsync();
        var native = new NativeChain();

        Assert.Equal(await native.GetChainIdAsync(), await chain.GetChainIdAsync());
        Assert.Equal(await native.GetLatestBlockAsync(), await chain.GetLatestBlockAsync());
        Assert.Equal(native.Accounts, chain.Accounts);
        foreach (var account in chain.Accounts) Assert.Equal(await native.GetBalanceAsync(account), await chain.GetBalanceAsync(account));
    }

    [Fact]
    public async Task Nothing_listens_after_it_is_disposed_of()
    {
        var chain = await Testing.Anvil.StartAsync();
        var url = chain.Url;
        await chain.DisposeAsync();
        await chain.DisposeAsync();

        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(url.Host, url.Port));
    }

    [Fact]
    public async Task Several_run_at_once()
    {
        var chains = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Testing.Anvil.StartAsync()));
        try
        {
            Assert.Equal(3, chains.Select(chain => chain.Url).Distinct().Count());
        }
        finally
        {
            foreach (var chain in chains) await chain.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_start_that_fails_says_why()
    {
        var exception = await Assert.ThrowsAsync<ChainException>(() => Testing.Anvil.StartAsync(new AnvilOptions { Hardfork = "nowhere" }));

        Assert.Contains("nowhere", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_are_kept()
    {
        await using var chain = await Testing.Anvil.StartAsync(new AnvilOptions { ChainId = 7, GenesisTimestamp = 1_600_000_000, InitialEther = 3, SecondsPerBlock = 12 });
        await chain.MineAsync();

        Assert.Equal(7ul, await chain.GetChainIdAsync());
        Assert.Equal(new Block(1, 1_600_000_012), await chain.GetLatestBlockAsync());
        Assert.Equal(UInt256.Parse("3000000000000000000"), await chain.GetBalanceAsync(chain.Accounts[9]));
    }
}
