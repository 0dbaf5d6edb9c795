using DeCA10B.Cli.Values;
using DeCA10B.Client;

namespace DeCA10B.Cli.Nodes;

/// <summary>The options of commands that talk to a node.</summary>
sealed class NodeOptions
{
    /// <summary>Names the node when <c>--rpc</c> does not.</summary>
    public const string Variable = "DECA10B_RPC";

    const string Hint = $"Name one with `--rpc URL`, or in the environment variable {Variable}; `deca10b devnet` starts one to play with.";

    readonly Option<string> rpc = new("--rpc") { Description = $"The node's HTTP address. Default: the environment variable {Variable}.", HelpName = "URL" };
    const ulong UsualTimeout = 120;

    readonly Option<ulong?> timeout = Amounts.Count("--timeout", $"Seconds that a transaction may take until it is in a block. Default: {UsualTimeout}.", largest: 86_400);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(rpc);
        command.Add(timeout);
    }

    /// <summary>Whether a node is named.</summary>
    public bool IsNamed(Invocation invocation) => TextOf(invocation) is { Length: > 0 };

    /// <summary>Connects to the node.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="account">Who sends; null for reading only.</param>
    /// <param name="chainId">The chain that it must be; null takes any.</param>
    /// <exception cref="CliException">No node is named, or something that is no address.</exception>
    /// <exception cref="Chains.ChainException">It cannot be reached, or is on another chain.</exception>
    public async Task<JsonRpcChain> ConnectAsync(Invocation invocation, Account? account = null, ulong? chainId = null)
    {
        var url = UrlOf(invocation);
        var seconds = invocation.Get(timeout) ?? UsualTimeout;
        if (seconds == 0) throw CliException.Input("timeout", $"--timeout {seconds} is no time to wait.", "Give a number of seconds above 0.");
        return await JsonRpcChain.ConnectAsync(url, account?.Key is { } key ? [key] : [], new()
        {
            ChainId = chainId,
            NodeAccounts = account is { Key: null } ? [account.Address] : [],
            TransactionTimeout = TimeSpan.FromSeconds(seconds),
            PollingInterval = TimeSpan.FromMilliseconds(url.IsLoopback ? 50 : 1000),
        }, invocation.Cancellation).ConfigureAwait(false);
    }

    /// <summary>The address, which may hold a secret and is not repeated in messages.</summary>
    Uri UrlOf(Invocation invocation)
    {
        var text = TextOf(invocation);
        if (text is not { Length: > 0 }) throw CliException.Input("no-node", "No node is named.", Hint);
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https")
            ? url
            : throw CliException.Input("no-node", $"{(invocation.Has(rpc) ? "--rpc" : Variable)} is no address of a node: it starts with http:// or https://.", "Such as http://127.0.0.1:8545.");
    }

    string? TextOf(Invocation invocation) => invocation.Get(rpc) ?? invocation.Surroundings.Variable(Variable);
}
