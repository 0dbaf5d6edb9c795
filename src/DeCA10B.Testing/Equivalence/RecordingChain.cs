using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Testing;

/// <summary>A chain that notes what a fixture deploys through it, and deploys to an EVM from the artifacts of the check.</summary>
/// <param name="chain">The chain.</param>
/// <param name="findArtifact">The artifacts.</param>
sealed class RecordingChain(ITestChain chain, Func<ContractDescriptor, ContractArtifact> findArtifact) : ITestChain
{
    readonly List<(Address Address, ContractDescriptor Contract)> deployments = [];
    readonly List<Bytes32> transactions = [];

    public IReadOnlyList<(Address Address, ContractDescriptor Contract)> Deployments => deployments;

    /// <summary>Everything that was mined.</summary>
    public IReadOnlyList<Bytes32> Transactions => transactions;

    public IReadOnlyList<Address> Accounts => chain.Accounts;

    public ValueTask<ulong> GetChainIdAsync(CancellationToken cancellation = default) => chain.GetChainIdAsync(cancellation);

    public ValueTask<UInt256> GetBalanceAsync(Address account, CancellationToken cancellation = default) => chain.GetBalanceAsync(account, cancellation);

    public ValueTask<Block> GetLatestBlockAsync(CancellationToken cancellation = default) => chain.GetLatestBlockAsync(cancellation);

    public ValueTask<CallResult> CallAsync(CallRequest request, CancellationToken cancellation = default) => chain.CallAsync(request, cancellation);

    public ValueTask<Bytes32?> GetBlockHashAsync(ulong number, CancellationToken cancellation = default) => chain.GetBlockHashAsync(number, cancellation);

    public ValueTask<bool> HasCodeAsync(Address account, CancellationToken cancellation = default) => chain.HasCodeAsync(account, cancellation);

    public async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default)
    {
        var receipt = await chain.SendAsync(request, cancellation).ConfigureAwait(false);
        transactions.Add(receipt.TransactionHash);
        return receipt;
    }

    public async ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default)
    {
        var receipt = chain is AnvilChain anvil
            ? await anvil.DeployCodeAsync((byte[])[.. Convert.FromHexString(findArtifact(contract).Bytecode.AsSpan(2)), .. arguments.Span], options, cancellation).ConfigureAwait(false)
            : await chain.DeployAsync(contract, arguments, options, cancellation).ConfigureAwait(false);
        transactions.Add(receipt.TransactionHash);
        if (receipt is { Succeeded: true, ContractAddress: { } address }) deployments.Add((address, contract));
        return receipt;
    }

    public ValueTask<IReadOnlyList<Log>> GetLogsAsync(LogFilter filter, CancellationToken cancellation = default) => chain.GetLogsAsync(filter, cancellation);

    public ValueTask SetNextBlockTimestampAsync(ulong seconds, CancellationToken cancellation = default) => chain.SetNextBlockTimestampAsync(seconds, cancellation);

    public ValueTask SetBalanceAsync(Address account, UInt256 wei, CancellationToken cancellation = default) => chain.SetBalanceAsync(account, wei, cancellation);

    public ValueTask MineAsync(CancellationToken cancellation = default) => chain.MineAsync(cancellation);
}
