using System.Text.Json;
using DeCA10B.Chains;
using DeCA10B.Client;

namespace DeCA10B.Testing;

/// <summary>A local EVM with a clock, balances, code and storage that a test may set.</summary>
public sealed partial class AnvilChain : JsonRpcChain, ITestChain
{
    readonly AnvilProcess process;
    readonly AnvilOptions anvilOptions;

    internal AnvilChain(AnvilProcess process, JsonRpcConnection connection, AnvilOptions options)
        : base(connection, options.ChainId, DevelopmentKeys.All, new JsonRpcChainOptions
        {
            IsTestChain = true,
            TransactionTimeout = TimeSpan.FromSeconds(30),
            PollingInterval = TimeSpan.FromMilliseconds(20),
            LargestGasLimit = options.LimitsTransactionGas ? 16_777_216 : options.BlockGasLimit,
        })
    {
        this.process = process;
        anvilOptions = options;
        MinesAtOnce = true;
        code = new(GetCodeAsync);
    }

    /// <summary>Where it listens, for other programs.</summary>
    public Uri Url => process.Url;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The time is not later than the newest block's.</exception>
    public async ValueTask SetNextBlockTimestampAsync(ulong seconds, CancellationToken cancellation = default)
    {
        // anvil itself would allow two blocks at the same time, which no real chain does.
        var newest = (await GetLatestBlockAsync(cancellation).ConfigureAwait(false)).Timestamp;
        if (seconds <= newest) throw new ArgumentOutOfRangeException(nameof(seconds), seconds, $"A block must be later than the one before it, at {newest}.");
        await DoAsync("evm_setNextBlockTimestamp", json => json.WriteNumberValue(seconds), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask SetBalanceAsync(Address account, UInt256 wei, CancellationToken cancellation = default)
        => DoAsync("anvil_setBalance", json =>
        {
            json.WriteDataValue(account.ToArray());
            json.WriteQuantityValue(wei);
        }, cancellation);

    /// <inheritdoc/>
    public ValueTask MineAsync(CancellationToken cancellation = default) => DoAsync("evm_mine", null, cancellation);

    /// <summary>Whether each transaction is mined as it comes (the default). Otherwise they wait for <see cref="MineAsync"/>, and so does who sent them.</summary>
    public async ValueTask SetAutomineAsync(bool on, CancellationToken cancellation = default)
    {
        await DoAsync("evm_setAutomine", json => json.WriteBooleanValue(on), cancellation).ConfigureAwait(false);
        MinesAtOnce = on;
    }

    /// <summary>Puts code at an address; the storage stays.</summary>
    public ValueTask SetCodeAsync(Address account, ReadOnlyMemory<byte> code, CancellationToken cancellation = default)
        => DoAsync("anvil_setCode", json =>
        {
            json.WriteDataValue(account.ToArray());
            json.WriteDataValue(code.Span);
        }, cancellation);

    /// <summary>Sets a storage slot.</summary>
    public ValueTask SetStorageAsync(Address account, UInt256 slot, Bytes32 value, CancellationToken cancellation = default)
        => DoAsync("anvil_setStorageAt", json =>
        {
            json.WriteDataValue(account.ToArray());
            json.WriteQuantityValue(slot);
            json.WriteDataValue(value.ToArray());
        }, cancellation);

    /// <summary>Lets transactions be sent from an account without its key, a contract's too. It pays for its gas: give it a balance.</summary>
    public async ValueTask ImpersonateAsync(Address account, CancellationToken cancellation = default)
    {
        await DoAsync("anvil_impersonateAccount", json => json.WriteDataValue(account.ToArray()), cancellation).ConfigureAwait(false);
        SignAtNode(account, atNode: true);
    }

    /// <summary>Ends <see cref="ImpersonateAsync"/>.</summary>
    public async ValueTask StopImpersonatingAsync(Address account, CancellationToken cancellation = default)
    {
        await DoAsync("anvil_stopImpersonatingAccount", json => json.WriteDataValue(account.ToArray()), cancellation).ConfigureAwait(false);
        SignAtNode(account, atNode: false);
    }

    /// <summary>Notes the state. A fresh chain is often faster than going back.</summary>
    /// <returns>What <see cref="GoBackAsync"/> takes, once.</returns>
    public async ValueTask<UInt256> TakeSnapshotAsync(CancellationToken cancellation = default)
        => (await TellAsync("evm_snapshot", null, cancellation).ConfigureAwait(false)).ReadQuantity();

    /// <summary>Goes back to a snapshot; it and later ones are used up.</summary>
    /// <exception cref="ArgumentException">There is no such snapshot.</exception>
    public async ValueTask GoBackAsync(UInt256 snapshot, CancellationToken cancellation = default)
    {
        var answer = await TellAsync("evm_revert", json => json.WriteQuantityValue(snapshot), cancellation).ConfigureAwait(false);
        if (answer.ValueKind != JsonValueKind.True) throw new ArgumentException($"There is no snapshot {snapshot}.", nameof(snapshot));
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        await process.DisposeAsync().ConfigureAwait(false);
    }

    async ValueTask DoAsync(string method, Action<Utf8JsonWriter>? parameters, CancellationToken cancellation)
        => await TellAsync(method, parameters, cancellation).ConfigureAwait(false);

    async ValueTask<JsonElement> TellAsync(string method, Action<Utf8JsonWriter>? parameters, CancellationToken cancellation)
        => (await Connection.TellAsync(new JsonRpcRequest(method, parameters), null, cancellation).ConfigureAwait(false)).Result;
}
