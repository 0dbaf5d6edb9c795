using System.Globalization;
using DeCA10B.Chains;
using DeCA10B.Client;
using DeCA10B.Testing;

namespace TicTacToe;

/// <summary>The node of the second life: an anvil of our own, or one that runs already.</summary>
sealed class Node : IAsyncDisposable
{
    readonly Func<ValueTask> close;

    Node(string name, RecordingChain chain, Func<ValueTask> close) => (Name, Chain, this.close) = (name, chain, close);

    /// <summary>What the report calls it.</summary>
    public string Name { get; }

    public RecordingChain Chain { get; }

    /// <param name="url">A running node, or null to start one.</param>
    /// <exception cref="ChainException">It cannot be reached, did not start, or has been used: its addresses would be others.</exception>
    public static async Task<Node> OpenAsync(Uri? url)
    {
        if (url is null)
        {
            var anvil = await Anvil.StartAsync();
            return new("anvil", new(anvil, time => anvil.SetNextBlockTimestampAsync(time)), anvil.DisposeAsync);
        }

        var chain = await JsonRpcChain.ConnectAsync(url, DevelopmentKeys.All, new() { IsTestChain = true, PollingInterval = TimeSpan.FromMilliseconds(20) });
        var latest = await chain.GetLatestBlockAsync();
        if (latest.Number != 0)
            throw new ChainException(string.Create(CultureInfo.InvariantCulture, $"The node at {url} has {latest.Number} blocks: start a new anvil, so that accounts and addresses are those of a fresh chain."));
        return new(url.Authority, new(chain, time => SetTimeAsync(chain, time)), chain.DisposeAsync);
    }

    /// <summary>A native chain that starts where the node does.</summary>
    public static async Task<RecordingChain> NativeLikeAsync(Node? node)
    {
        var options = new NativeChainOptions();
        if (node is not null) options = options with { GenesisTimestamp = (await node.Chain.GetLatestBlockAsync()).Timestamp };
        var chain = new NativeChain(options);
        return new(chain, time => chain.SetNextBlockTimestampAsync(time));
    }

    public ValueTask DisposeAsync() => close();

    static async ValueTask SetTimeAsync(JsonRpcChain chain, ulong time) =>
        _ = (await chain.Connection.TellAsync(new("evm_setNextBlockTimestamp", json => json.WriteNumberValue(time)))).Result;
}
