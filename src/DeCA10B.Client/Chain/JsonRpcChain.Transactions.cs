using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Client;

public partial class JsonRpcChain
{
    /// <inheritdoc/>
    /// <exception cref="UnknownAccountException">There is no key for the sender.</exception>
    /// <exception cref="InsufficientFundsException">The sender cannot pay for the value and the gas.</exception>
    /// <exception cref="NonceException">Another program sends from the same account.</exception>
    /// <exception cref="TransactionTimeoutException">It was not mined in time.</exception>
    public ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default)
        => sender.SendAsync(request.To, request.Data, request.Options, cancellation);

    /// <inheritdoc/>
    /// <exception cref="ArtifactException">The bytecode is missing, stale or not linked.</exception>
    public ValueTask<TransactionReceipt> DeployAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default)
    {
        byte[] code = [.. CreationCode.Find(contract), .. arguments.Span];
        return DeployCodeAsync(code, options, cancellation);
    }

    /// <summary>Deploys creation code that no descriptor stands for.</summary>
    /// <param name="creationCode">Creation code with constructor arguments.</param>
    /// <param name="options">Sender, value in wei, gas.</param>
    /// <param name="cancellation">Stops the wait, not the transaction.</param>
    public ValueTask<TransactionReceipt> DeployCodeAsync(ReadOnlyMemory<byte> creationCode, CallOptions options = default, CancellationToken cancellation = default)
        => sender.SendAsync(null, creationCode, options, cancellation);

    /// <summary>Lets the node sign for an account that it holds the key of, or impersonates.</summary>
    protected void SignAtNode(Address account, bool atNode) => sender.SignAtNode(account, atNode);

    /// <summary>Whether a sent transaction is mined at once, so that the node may be asked to answer with the receipt.</summary>
    protected bool MinesAtOnce
    {
        get => sender.MinesAtOnce;
        set => sender.MinesAtOnce = value;
    }
}
