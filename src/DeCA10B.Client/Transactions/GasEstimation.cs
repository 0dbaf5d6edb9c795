using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Client;

/// <summary>A chain on which transactions are estimated instead of sent.</summary>
/// <remarks>
/// Clients are made on it as on a chain, so that every function and every constructor has a typed estimate:
/// <code>
/// var estimation = new GasEstimation(chain);
/// var gas = (await CounterClient.At(estimation, address).IncrementAsync(7)).GasUsed;
/// </code>
/// The receipts are made up: success, the estimate as <see cref="TransactionReceipt.GasUsed"/>, the price of the next block, no logs.
/// Each estimate is on the newest state: one does not see the effects of another.
/// </remarks>
/// <param name="chain">The chain that estimates.</param>
public sealed class GasEstimation(JsonRpcChain chain) : ForwardingChain(chain)
{
    /// <summary>Gas of all estimates so far.</summary>
    public ulong TotalGas { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="TransactionRevertedException">It would revert.</exception>
    public override async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default) =>
        await ReceiptAsync(await chain.EstimateGasAsync(request, cancellation).ConfigureAwait(false), null, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <exception cref="TransactionRevertedException">The constructor would revert.</exception>
    public override async ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default) =>
        await ReceiptAsync(await chain.EstimateDeploymentGasAsync(contract, arguments, options, cancellation).ConfigureAwait(false), Address.Zero, cancellation).ConfigureAwait(false);

    async ValueTask<TransactionReceipt> ReceiptAsync(ulong gas, Address? created, CancellationToken cancellation)
    {
        TotalGas += gas;
        return new()
        {
            TransactionHash = Bytes32.Zero,
            Succeeded = true,
            BlockNumber = (await chain.GetLatestBlockAsync(cancellation).ConfigureAwait(false)).Number,
            GasUsed = gas,
            EffectiveGasPrice = await chain.GetGasPriceAsync(cancellation).ConfigureAwait(false),
            ContractAddress = created,
            Logs = [],
        };
    }
}
