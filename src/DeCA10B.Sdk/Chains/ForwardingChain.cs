using DeCA10B.Metadata;

namespace DeCA10B.Chains;

/// <summary>Passes everything on to another chain. Derive from it to watch or change some of it.</summary>
/// <param name="chain">The other chain, which stays the caller's to dispose of.</param>
public abstract class ForwardingChain(IChain chain) : IChain
{
    /// <inheritdoc/>
    public virtual IReadOnlyList<Address> Accounts => chain.Accounts;

    /// <inheritdoc/>
    public virtual ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => chain.GetChainIdAsync(cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => chain.GetBalanceAsync(account, cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => chain.GetLatestBlockAsync(cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) => chain.GetBlockHashAsync(number, cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default) => chain.CallAsync(request, cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => chain.HasCodeAsync(account, cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default) => chain.SendAsync(request, cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) =>
        chain.DeployAsync(contract, arguments, options, cancellation);

    /// <inheritdoc/>
    public virtual ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => chain.GetLogsAsync(filter, cancellation);
}
