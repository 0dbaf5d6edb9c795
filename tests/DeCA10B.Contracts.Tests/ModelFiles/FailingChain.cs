using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Contracts.Tests.ModelFiles;

/// <summary>A chain that fails at one of its transactions: before it is sent, or after it arrived but before anybody heard of it.</summary>
sealed class FailingChain(IChain chain, int failAt, bool arrives) : IChain
{
    int transactions;

    public IReadOnlyList<Address> Accounts => chain.Accounts;

    public async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default) =>
        await PassAsync(() => chain.SendAsync(request, cancellation));

    public async ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) =>
        await PassAsync(() => chain.DeployAsync(contract, arguments, options, cancellation));

    public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => chain.GetChainIdAsync(cancellation);

    public ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => chain.GetBalanceAsync(account, cancellation);

    public ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => chain.GetLatestBlockAsync(cancellation);

    public ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default) => chain.CallAsync(request, cancellation);

    public ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) => chain.GetBlockHashAsync(number, cancellation);

    public ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => chain.HasCodeAsync(account, cancellation);

    public ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => chain.GetLogsAsync(filter, cancellation);

    async ValueTask<TransactionReceipt> PassAsync(Func<ValueTask<TransactionReceipt>> send)
    {
        if (transactions++ != failAt) return await send();
        if (arrives) await send();
        throw new ChainException("The connection was lost.");
    }
}
