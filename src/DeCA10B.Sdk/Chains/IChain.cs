using DeCA10B.Metadata;

namespace DeCA10B.Chains;

/// <summary>A chain that contracts run on: <c>NativeChain</c> in this process, or a node over JSON-RPC.</summary>
/// <remarks>Generated clients know only this interface, so a test or a program is written once and runs on either.
/// Disposing of it closes its connections, and ends a node that it started.</remarks>
public interface IChain : IAsyncDisposable
{
    /// <summary>A chain in this process has nothing to close.</summary>
    ValueTask IAsyncDisposable.DisposeAsync() => default;

    /// <summary>The EIP-155 chain id.</summary>
    ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default);

    /// <summary>The accounts that this chain can send from, the default sender first.</summary>
    IReadOnlyList<Address> Accounts { get; }

    /// <summary>The balance of an account, in wei.</summary>
    ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default);

    /// <summary>The newest block.</summary>
    ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default);

    /// <summary>The hash of a block, by which a re-organisation is seen; null when there is no block of that number.</summary>
    /// <remarks>The native chain hashes nothing and gives the number: its blocks are never taken back.</remarks>
    ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default);

    /// <summary>Runs a call without keeping its effects. A revert is a result, not an exception.</summary>
    ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default);

    /// <summary>Whether there is a contract at an address.</summary>
    ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default);

    /// <summary>Sends a transaction and waits until it is in a block. A revert is a receipt with <see cref="TransactionReceipt.Succeeded"/> false.</summary>
    /// <exception cref="TransactionRevertedException">Only on a chain where gas is money, and without <see cref="CallOptions.GasLimit"/>:
    /// the transaction would revert, and was not sent.</exception>
    /// <exception cref="ChainException">The chain could not be reached, or refused the transaction.</exception>
    ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default);

    /// <summary>Deploys a contract and waits until it is in a block. A revert is a receipt with <see cref="TransactionReceipt.Succeeded"/> false.</summary>
    /// <param name="contract">What to deploy; a real chain finds the bytecode through its artifact.</param>
    /// <param name="arguments">The ABI-encoded constructor arguments.</param>
    /// <param name="options">Sender and value in wei.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="TransactionRevertedException">As with <see cref="SendAsync"/>.</exception>
    /// <exception cref="ChainException">As with <see cref="SendAsync"/>; or the bytecode is missing, stale or not linked.</exception>
    ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default);

    /// <summary>The logs that match a filter, oldest first.</summary>
    ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default);
}

/// <summary>A chain whose clock and balances a test may set.</summary>
public interface ITestChain : IChain
{
    /// <summary>Sets the timestamp of the next block, in Unix seconds; it must be later than the newest block's.</summary>
    ValueTask SetNextBlockTimestampAsync(ulong seconds, CancellationToken cancellation = default);

    /// <summary>Sets the balance of an account, in wei.</summary>
    ValueTask SetBalanceAsync(Address account, UInt256 wei, CancellationToken cancellation = default);

    /// <summary>Adds an empty block.</summary>
    ValueTask MineAsync(CancellationToken cancellation = default);
}
