using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>A chain behind a node that speaks Ethereum's JSON-RPC over HTTP. Transactions are signed here; keys never leave the process.</summary>
/// <remarks>Safe to use from several threads: the transactions of one account are numbered and sent one after the other, and waited for together.</remarks>
public partial class JsonRpcChain : IChain
{
    readonly ulong chainId;
    readonly TransactionSender sender;

    /// <summary>Wraps a connection that has been checked.</summary>
    /// <param name="connection">The node; disposed of with the chain.</param>
    /// <param name="chainId">The node's chain id.</param>
    /// <param name="keys">The accounts to send from.</param>
    /// <param name="options">How the chain is used.</param>
    protected JsonRpcChain(JsonRpcConnection connection, ulong chainId, IReadOnlyList<PrivateKey> keys, JsonRpcChainOptions options)
    {
        this.chainId = chainId;
        Connection = connection;
        Options = options;
        Accounts = [.. keys.Select(key => key.Address), .. options.NodeAccounts];
        sender = new TransactionSender(connection, chainId, keys, options);
        foreach (var account in options.NodeAccounts) sender.SignAtNode(account, atNode: true);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Address> Accounts { get; }

    /// <summary>The node.</summary>
    public JsonRpcConnection Connection { get; }

    /// <summary>How the chain is used.</summary>
    protected JsonRpcChainOptions Options { get; }

    /// <summary>Connects to a node and asks for its chain id.</summary>
    /// <param name="url">An absolute http or https address.</param>
    /// <param name="keys">The accounts to send from, the default sender first; none for reading only.</param>
    /// <param name="options">How the chain is used.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="WrongChainException">The node is on another chain than <see cref="JsonRpcChainOptions.ChainId"/>.</exception>
    /// <exception cref="LockedAccountException">The node does not hold one of <see cref="JsonRpcChainOptions.NodeAccounts"/>.</exception>
    /// <exception cref="ChainException">The node cannot be reached, or is no node.</exception>
    public static async Task<JsonRpcChain> ConnectAsync(
        Uri url, IReadOnlyList<PrivateKey>? keys = null, JsonRpcChainOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new JsonRpcChainOptions();
        var connection = new JsonRpcConnection(url, options.RequestTimeout);
        try
        {
            var chainId = (await connection.AskAsync("eth_chainId", null, cancellation).ConfigureAwait(false)).ReadUInt64();
            if (options.ChainId is { } expected && expected != chainId) throw new WrongChainException(connection.DisplayUrl, expected, chainId);
            if (options.NodeAccounts.Count > 0) await RequireUnlockedAsync(connection, options.NodeAccounts, cancellation).ConfigureAwait(false);
            return new JsonRpcChain(connection, chainId, keys ?? [], options);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => new(chainId);

    /// <inheritdoc/>
    public async ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default)
        => (await Connection.AskAsync("eth_getBalance", AccountAtLatest(account), cancellation).ConfigureAwait(false)).ReadQuantity();

    /// <inheritdoc/>
    public async ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default)
        => !(await GetCodeAsync(account, cancellation).ConfigureAwait(false)).IsEmpty;

    /// <summary>The code at an address; empty when there is no contract.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> GetCodeAsync(Address account, CancellationToken cancellation = default)
        => (await Connection.AskAsync("eth_getCode", AccountAtLatest(account), cancellation).ConfigureAwait(false)).ReadData();

    /// <summary>A storage slot of a contract.</summary>
    public async ValueTask<Bytes32> GetStorageAsync(Address account, UInt256 slot, CancellationToken cancellation = default)
    {
        var answer = await Connection.AskAsync("eth_getStorageAt", json =>
        {
            json.WriteDataValue(account.ToArray());
            json.WriteQuantityValue(slot);
            json.WriteStringValue(ExecutionMessages.Latest);
        }, cancellation).ConfigureAwait(false);
        return (Bytes32)answer.ReadQuantity();
    }

    /// <inheritdoc/>
    public async ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default)
    {
        var block = await Connection.AskAsync("eth_getBlockByNumber", ExecutionMessages.LatestBlock, cancellation).ConfigureAwait(false);
        return new Block(block.Member("number").ReadUInt64(), block.Member("timestamp").ReadUInt64());
    }

    /// <inheritdoc/>
    public async ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default)
    {
        var block = await Connection.AskAsync("eth_getBlockByNumber", json =>
        {
            json.WriteQuantityValue(number);
            json.WriteBooleanValue(false);
        }, cancellation).ConfigureAwait(false);
        return block.OptionalMember("hash")?.ReadBytes32();
    }

    /// <inheritdoc/>
    /// <remarks>It sees the state, number and time of the newest block.</remarks>
    /// <exception cref="InsufficientFundsException">The sender does not have the value.</exception>
    public async ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default)
        => (await CallAsync([request], cancellation).ConfigureAwait(false))[0];

    /// <summary>Runs several calls in one HTTP request, each on the state of the newest block and without effects.</summary>
    /// <returns>A result a call, in their order.</returns>
    public ValueTask<IReadOnlyList<CallResult>> CallAsync(IReadOnlyList<CallRequest> requests, CancellationToken cancellation = default)
        => CallAsync(requests, block: null, cancellation);

    /// <summary>Runs several calls in one HTTP request, each on the state of a block and without effects.</summary>
    /// <param name="requests">The calls.</param>
    /// <param name="block">The block; null is the newest, which may be another for each call.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <returns>A result a call, in their order.</returns>
    public virtual async ValueTask<IReadOnlyList<CallResult>> CallAsync(IReadOnlyList<CallRequest> requests, ulong? block, CancellationToken cancellation = default)
    {
        var questions = new JsonRpcRequest[requests.Count];
        for (var index = 0; index < questions.Length; index++)
        {
            var request = requests[index];
            var from = request.Options.From ?? DefaultSender;
            questions[index] = new JsonRpcRequest("eth_call", json =>
            {
                // A node's own limit may be the block's, minutes of an endless loop.
                ExecutionMessages.WriteCall(json, from, request.To, request.Options.Value, request.Options.GasLimit ?? (Options.IsTestChain ? Options.LargestGasLimit : null), request.Data.Span);
                if (block is { } number) json.WriteQuantityValue(number);
                else json.WriteStringValue(ExecutionMessages.Latest);
            });
        }
        var replies = await Connection.AskAsync(questions, cancellation).ConfigureAwait(false);
        return [.. replies.Zip(requests, (reply, request) => ExecutionMessages.ReadCall(reply, request.Options.From ?? DefaultSender))];
    }

    /// <inheritdoc/>
    /// <remarks>A node that limits the range or the number of logs is asked in smaller ranges.</remarks>
    public async ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default)
    {
        var last = filter.ToBlock ?? (await GetLatestBlockAsync(cancellation).ConfigureAwait(false)).Number;
        var logs = new List<Log>();
        if (filter.FromBlock <= last) await LogQuery.ReadAsync(Connection, filter, filter.FromBlock, last, logs, cancellation).ConfigureAwait(false);
        return logs;
    }

    /// <summary>Closes the connections.</summary>
    public virtual ValueTask DisposeAsync()
    {
        Connection.Dispose();
        GC.SuppressFinalize(this);
        return default;
    }

    static async Task RequireUnlockedAsync(JsonRpcConnection connection, IReadOnlyList<Address> accounts, CancellationToken cancellation)
    {
        var answer = await connection.AskAsync("eth_accounts", null, cancellation).ConfigureAwait(false);
        var unlocked = answer.EnumerateArray().Select(HexJson.ReadAddress).ToHashSet();
        foreach (var account in accounts)
            if (!unlocked.Contains(account)) throw new LockedAccountException(connection.DisplayUrl, account);
    }

    /// <summary>Who calls when the caller does not say; nobody in particular when there are no keys, which is enough to read.</summary>
    private protected Address DefaultSender => Accounts.Count > 0 ? Accounts[0] : Address.Zero;

    static Action<Utf8JsonWriter> AccountAtLatest(Address account) => json =>
    {
        json.WriteDataValue(account.ToArray());
        json.WriteStringValue(ExecutionMessages.Latest);
    };
}
