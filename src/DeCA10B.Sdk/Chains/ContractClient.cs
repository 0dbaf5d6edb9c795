using DeCA10B.Abi;
using DeCA10B.Metadata;

namespace DeCA10B.Chains;

/// <summary>An event as its struct, with the log that carried it.</summary>
/// <typeparam name="T">The event's struct.</typeparam>
/// <param name="Event">The event.</param>
/// <param name="Log">Where it was emitted.</param>
public sealed record EventRecord<T>(T Event, Log Log);

/// <summary>The base of every generated client: a contract at an address of a chain.</summary>
/// <remarks>
/// A generated client encodes the arguments, calls one of the protected methods here, and decodes the result; it is safe to use from several threads.
/// Reverts are exceptions here (<see cref="ContractRevertedException"/>), whereas <see cref="IChain"/> reports them as results.
/// </remarks>
/// <param name="chain">The chain the contract is on.</param>
/// <param name="address">Where it is deployed.</param>
/// <param name="errors">The custom errors that it may revert with, one list a contract, static.</param>
public abstract class ContractClient(IChain chain, Address address, IReadOnlyList<ErrorDecoder> errors)
{
    volatile bool codeSeen;

    /// <summary>The chain the contract is on.</summary>
    public IChain Chain { get; } = chain;

    /// <summary>Where the contract is deployed.</summary>
    public Address Address { get; } = address;

    /// <summary>Runs a function without keeping its effects.</summary>
    /// <param name="data">Selector and ABI-encoded arguments.</param>
    /// <param name="options">Sender, value, gas.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <returns>The ABI-encoded return values.</returns>
    /// <exception cref="ContractRevertedException">It reverted.</exception>
    /// <exception cref="NoContractException">There is no contract at <see cref="Address"/>.</exception>
    protected async ValueTask<ReadOnlyMemory<byte>> CallFunctionAsync(
        ReadOnlyMemory<byte> data, CallOptions options = default, CancellationToken cancellation = default)
    {
        var result = await Chain.CallAsync(new CallRequest(Address, data, options), cancellation).ConfigureAwait(false);
        if (!result.Succeeded) throw ContractRevertedException.Of(Describe(data), RevertReason.Of(result.Data, errors).At(result.FailedAt));
        // The EVM answers a call of nothing with success and no data: only then is it worth asking whether anything is there.
        if (result.Data.IsEmpty) await RequireContractAsync(cancellation).ConfigureAwait(false);
        return result.Data;
    }

    /// <summary>Runs a function that returns nothing, without keeping its effects.</summary>
    /// <inheritdoc cref="CallFunctionAsync(ReadOnlyMemory{byte}, CallOptions, CancellationToken)"/>
    protected async ValueTask RunFunctionAsync(ReadOnlyMemory<byte> data, CallOptions options = default, CancellationToken cancellation = default)
        => await CallFunctionAsync(data, options, cancellation).ConfigureAwait(false);

    /// <summary>Runs a function that returns one value, without keeping its effects.</summary>
    /// <param name="data">Selector and ABI-encoded arguments.</param>
    /// <param name="returns">How the value is encoded.</param>
    /// <param name="options">Sender, value, gas.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="ContractRevertedException">It reverted.</exception>
    /// <exception cref="NoContractException">There is no contract at <see cref="Address"/>.</exception>
    /// <exception cref="AbiDecodingException">What came back is no such value.</exception>
    protected async ValueTask<T> ReadFunctionAsync<T>(
        ReadOnlyMemory<byte> data, AbiType<T> returns, CallOptions options = default, CancellationToken cancellation = default)
    {
        var answer = await CallFunctionAsync(data, options, cancellation).ConfigureAwait(false);
        var reader = new AbiReader(answer.Span);
        return returns.Read(ref reader);
    }

    /// <summary>Runs a function that returns several values, without keeping its effects.</summary>
    /// <param name="data">Selector and ABI-encoded arguments.</param>
    /// <param name="read">Reads the values, in their order.</param>
    /// <param name="options">Sender, value, gas.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <inheritdoc cref="ReadFunctionAsync{T}(ReadOnlyMemory{byte}, AbiType{T}, CallOptions, CancellationToken)"/>
    protected async ValueTask<T> ReadFunctionAsync<T>(
        ReadOnlyMemory<byte> data, AbiStructReader<T> read, CallOptions options = default, CancellationToken cancellation = default)
    {
        var answer = await CallFunctionAsync(data, options, cancellation).ConfigureAwait(false);
        var reader = new AbiReader(answer.Span);
        return read(ref reader);
    }

    /// <summary>Sends a transaction that calls a function, and waits until it is in a block.</summary>
    /// <param name="data">Selector and ABI-encoded arguments.</param>
    /// <param name="options">Sender, value in wei, gas.</param>
    /// <param name="cancellation">Stops the wait, not the transaction.</param>
    /// <returns>The receipt of a transaction that succeeded.</returns>
    /// <exception cref="ContractRevertedException">It reverted; its receipt is in the exception when it was mined.</exception>
    /// <exception cref="NoContractException">There is no contract at <see cref="Address"/>; nothing was sent.</exception>
    protected async ValueTask<TransactionReceipt> SendFunctionAsync(
        ReadOnlyMemory<byte> data, CallOptions options = default, CancellationToken cancellation = default)
    {
        // A transaction to an address without code succeeds and keeps the value.
        await RequireContractAsync(cancellation).ConfigureAwait(false);
        return await ThrowOnRevertAsync(Describe(data), () => Chain.SendAsync(new CallRequest(Address, data, options), cancellation), errors).ConfigureAwait(false);
    }

    /// <summary>Deploys a contract and waits until it is in a block.</summary>
    /// <param name="chain">The chain to deploy to.</param>
    /// <param name="contract">What to deploy.</param>
    /// <param name="arguments">The ABI-encoded constructor arguments.</param>
    /// <param name="options">Sender, value in wei, gas.</param>
    /// <param name="errors">The custom errors that the constructor may revert with.</param>
    /// <param name="cancellation">Stops the wait, not the transaction.</param>
    /// <returns>The receipt, with <see cref="TransactionReceipt.ContractAddress"/>.</returns>
    /// <exception cref="ContractRevertedException">The constructor reverted.</exception>
    protected static ValueTask<TransactionReceipt> DeployContractAsync(
        IChain chain, ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options,
        IReadOnlyList<ErrorDecoder> errors, CancellationToken cancellation = default)
        => ThrowOnRevertAsync($"The deployment of {contract.Name}", () => chain.DeployAsync(contract, arguments, options, cancellation), errors);

    /// <summary>The events of one kind that this contract emitted, oldest first.</summary>
    /// <typeparam name="T">The event's struct.</typeparam>
    /// <param name="topic0">Keccak-256 of the event's signature.</param>
    /// <param name="decode">Makes the struct from a log.</param>
    /// <param name="fromBlock">First block, inclusive.</param>
    /// <param name="toBlock">Last block, inclusive; null is the newest.</param>
    /// <param name="cancellation">Stops the wait.</param>
    protected async ValueTask<IReadOnlyList<EventRecord<T>>> GetEventsAsync<T>(
        Bytes32 topic0, Func<Log, T> decode, ulong fromBlock = 0, ulong? toBlock = null, CancellationToken cancellation = default)
    {
        var logs = await Chain.GetLogsAsync(new LogFilter(Address, topic0, fromBlock, toBlock), cancellation).ConfigureAwait(false);
        var events = new EventRecord<T>[logs.Count];
        for (var index = 0; index < events.Length; index++) events[index] = new EventRecord<T>(decode(logs[index]), logs[index]);
        return events;
    }

    /// <summary>Follows the events of one kind that this contract emits, from the past into the future.</summary>
    /// <typeparam name="T">The event's struct.</typeparam>
    /// <param name="topic0">Keccak-256 of the event's signature.</param>
    /// <param name="decode">Makes the struct from a log.</param>
    /// <param name="indexed">The indexed arguments that are asked for, in order; null for any.</param>
    /// <param name="options">Where to begin, how fast, how sure.</param>
    /// <param name="cancellation">Ends the stream.</param>
    protected IAsyncEnumerable<EventBatch<T>> FollowEventsAsync<T>(
        Bytes32 topic0, Func<Log, T> decode, IReadOnlyList<Bytes32?> indexed, EventStreamOptions? options, CancellationToken cancellation)
        => new EventStream<T>(Chain, new LogFilter(Address, topic0) { Indexed = indexed }, decode, options ?? new()).ReadAsync(cancellation);

    static async ValueTask<TransactionReceipt> ThrowOnRevertAsync(
        string function, Func<ValueTask<TransactionReceipt>> send, IReadOnlyList<ErrorDecoder> errors)
    {
        TransactionReceipt receipt;
        try
        {
            receipt = await send().ConfigureAwait(false);
        }
        catch (TransactionRevertedException exception)
        {
            throw ContractRevertedException.Of(function, RevertReason.Of(exception.RevertData, errors), innerException: exception);
        }
        if (!receipt.Succeeded) throw ContractRevertedException.Of(function, RevertReason.Of(receipt.RevertData, errors).At(receipt.FailedAt), receipt);
        return receipt;
    }

    async ValueTask RequireContractAsync(CancellationToken cancellation)
    {
        if (codeSeen) return;
        if (!await Chain.HasCodeAsync(Address, cancellation).ConfigureAwait(false))
            throw new NoContractException(Address, await Chain.GetChainIdAsync(cancellation).ConfigureAwait(false));
        codeSeen = true;
    }

    /// <summary>Names a call for a message. A generated client overrides it to say the function's name.</summary>
    /// <param name="data">Selector and ABI-encoded arguments.</param>
    protected virtual string Describe(ReadOnlyMemory<byte> data)
        => data.Length < 4 ? $"The call of {GetType().Name}" : $"The call of {GetType().Name}, selector 0x{Convert.ToHexStringLower(data.Span[..4])},";
}
