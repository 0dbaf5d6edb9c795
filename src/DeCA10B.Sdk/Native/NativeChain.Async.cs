using DeCA10B.Metadata;

namespace DeCA10B.Chains;

/// <content>The face that generated clients know. Everything is done before a method returns.</content>
public sealed partial class NativeChain
{
    /// <inheritdoc/>
    public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => new(chainId);

    /// <inheritdoc/>
    public ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => new(BalanceOf(account));

    /// <inheritdoc/>
    public ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => new(ContractAt(account) is not null);

    /// <inheritdoc/>
    public ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => new(LatestBlock);

    /// <inheritdoc/>
    public ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) =>
        new(number <= LatestBlock.Number ? (Bytes32)(UInt256)number : null);

    /// <inheritdoc/>
    public ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default) => new(Call(request));

    /// <inheritdoc/>
    public ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default) => new(Execute(request));

    /// <inheritdoc/>
    public ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) =>
        new(Deploy(contract, arguments, options));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => new(GetLogs(filter));

    /// <inheritdoc/>
    public ValueTask SetNextBlockTimestampAsync(ulong seconds, CancellationToken cancellation = default)
    {
        SetNextBlockTimestamp(seconds);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask SetBalanceAsync(Address account, UInt256 wei, CancellationToken cancellation = default)
    {
        SetBalance(account, wei);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask MineAsync(CancellationToken cancellation = default)
    {
        Mine();
        return default;
    }
}
