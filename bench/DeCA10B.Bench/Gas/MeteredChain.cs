using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Bench.Gas;

/// <summary>A chain that adds up the gas of all transactions, deployments included.</summary>
public sealed class MeteredChain(ITestChain chain) : ITestChain
{
    /// <summary>Gas used so far.</summary>
    public long GasUsed { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Address> Accounts => chain.Accounts;

    /// <inheritdoc/>
    public async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default) =>
        Meter(await chain.SendAsync(request, cancellation));

    /// <inheritdoc/>
    public async ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) =>
        Meter(await chain.DeployAsync(contract, arguments, options, cancellation));

    /// <inheritdoc/>
    public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => chain.GetChainIdAsync(cancellation);

    /// <inheritdoc/>
    public ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => chain.GetBalanceAsync(account, cancellation);

    /// <inheritdoc/>
    public ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => chain.GetLatestBlockAsync(cancellation);

    /// <inheritdoc/>
    public ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default) => chain.CallAsync(request, cancellation);

    /// <inheritdoc/>
    public ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) => chain.GetBlockHashAsync(number, cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => chain.HasCodeAsync(account, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => chain.GetLogsAsync(filter, cancellation);

    /// <inheritdoc/>
    public ValueTask SetNextBlockTimestampAsync(ulong seconds, CancellationToken cancellation = default) =>
        chain.SetNextBlockTimestampAsync(seconds, cancellation);

    /// <inheritdoc/>
    public ValueTask SetBalanceAsync(Address account, UInt256 wei, CancellationToken cancellation = default) => chain.SetBalanceAsync(account, wei, cancellation);

    /// <inheritdoc/>
    public ValueTask MineAsync(CancellationToken cancellation = default) => chain.MineAsync(cancellation);

    private TransactionReceipt Meter(TransactionReceipt receipt)
    {
        GasUsed += (long)receipt.GasUsed;
        return receipt;
    }
}
