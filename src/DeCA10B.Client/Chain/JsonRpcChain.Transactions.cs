using System.Text.Json;
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
    public virtual ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default)
        => sender.SendAsync(request.To, request.Data, request.Options, null, cancellation);

    /// <summary>Sends a transaction that somebody writes down first, so that a program that is stopped at any time can find it again.</summary>
    /// <param name="request">The call.</param>
    /// <param name="beforeSending">Is told of the signed transaction before the node is; again with another nonce if the first was refused.</param>
    /// <param name="cancellation">Stops the wait, not the transaction.</param>
    /// <inheritdoc cref="SendAsync(CallRequest, CancellationToken)"/>
    public ValueTask<TransactionReceipt> SendAsync(CallRequest request, BeforeSending beforeSending, CancellationToken cancellation = default)
        => sender.SendAsync(request.To, request.Data, request.Options, beforeSending, cancellation);

    /// <summary>Waits for a transaction that was sent before.</summary>
    /// <param name="transaction">The transaction, with its hash.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="TransactionReplacedException">Another transaction took its nonce.</exception>
    /// <exception cref="TransactionDroppedException">The node does not know it.</exception>
    /// <exception cref="NonceGapException">It waits for an earlier one that nobody has.</exception>
    /// <exception cref="TransactionTimeoutException">It was not mined in time.</exception>
    public ValueTask<TransactionReceipt> WaitAsync(PendingTransaction transaction, CancellationToken cancellation = default)
        => new(sender.WaitAsync(transaction, cancellation));

    /// <summary>The hash of the mined transaction of an account with a nonce; null when there is none yet. The node must remember its old states.</summary>
    /// <param name="from">The sender.</param>
    /// <param name="nonce">The nonce.</param>
    /// <param name="fromBlock">A block before which it was not mined.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async ValueTask<Bytes32?> FindTransactionAsync(Address from, ulong nonce, ulong fromBlock = 0, CancellationToken cancellation = default)
        => await NonceSearch.FindAsync(Connection, from, nonce, fromBlock, cancellation).ConfigureAwait(false);

    /// <summary>The receipt of a mined transaction, without revert data; null when it is not mined or not known.</summary>
    public async ValueTask<TransactionReceipt?> FindReceiptAsync(Bytes32 transactionHash, CancellationToken cancellation = default)
    {
        var answer = await Connection.AskAsync("eth_getTransactionReceipt", json => json.WriteDataValue(transactionHash.ToArray()), cancellation).ConfigureAwait(false);
        return answer.ValueKind == JsonValueKind.Object ? ReceiptReader.Read(answer) : null;
    }

    /// <summary>Whether the node knows a transaction, mined or waiting.</summary>
    public async ValueTask<bool> KnowsAsync(Bytes32 transactionHash, CancellationToken cancellation = default)
    {
        var answer = await Connection.AskAsync("eth_getTransactionByHash", json => json.WriteDataValue(transactionHash.ToArray()), cancellation).ConfigureAwait(false);
        return answer.ValueKind == JsonValueKind.Object;
    }

    /// <summary>How many transactions of an account are mined, which is the nonce of the next.</summary>
    public async ValueTask<ulong> GetTransactionCountAsync(Address account, CancellationToken cancellation = default)
        => (await Connection.AskAsync("eth_getTransactionCount", AccountAtLatest(account), cancellation).ConfigureAwait(false)).ReadUInt64();

    /// <summary>The gas that a call would take in a transaction on the newest state, without headroom.</summary>
    /// <exception cref="TransactionRevertedException">It would revert.</exception>
    /// <exception cref="InsufficientFundsException">The sender does not have the value.</exception>
    public ValueTask<ulong> EstimateGasAsync(CallRequest request, CancellationToken cancellation = default)
        => EstimateGasAsync(request.To, request.Data, request.Options, cancellation);

    /// <summary>The gas that a deployment would take on the newest state, without headroom.</summary>
    /// <inheritdoc cref="EstimateGasAsync(CallRequest, CancellationToken)"/>
    /// <exception cref="ArtifactException">The bytecode is missing, stale or not linked.</exception>
    public ValueTask<ulong> EstimateDeploymentGasAsync(
        ContractDescriptor contract, ReadOnlyMemory<byte> arguments, CallOptions options = default, CancellationToken cancellation = default)
    {
        byte[] code = [.. CreationCode.Find(contract), .. arguments.Span];
        return EstimateGasAsync(null, code, options, cancellation);
    }

    /// <summary>What a unit of gas costs in the next block at least, in wei: the newest block's base fee, and the tip that the node proposes.</summary>
    public async ValueTask<UInt256> GetGasPriceAsync(CancellationToken cancellation = default)
    {
        var replies = await Connection.AskAsync([new("eth_getBlockByNumber", ExecutionMessages.LatestBlock), new("eth_maxPriorityFeePerGas")], cancellation).ConfigureAwait(false);
        return TransactionTerms.BaseFee(replies[0].Result) + TransactionTerms.Tip(replies[1]);
    }

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
        => DeployCodeAsync(creationCode, options, null, cancellation);

    /// <summary>Deploys creation code, after somebody has written the transaction down.</summary>
    /// <param name="creationCode">Creation code with constructor arguments.</param>
    /// <param name="options">Sender, value in wei, gas.</param>
    /// <param name="beforeSending">Is told of the signed transaction before the node is; null tells nobody.</param>
    /// <param name="cancellation">Stops the wait, not the transaction.</param>
    public ValueTask<TransactionReceipt> DeployCodeAsync(
        ReadOnlyMemory<byte> creationCode, CallOptions options, BeforeSending? beforeSending, CancellationToken cancellation = default)
        => sender.SendAsync(null, creationCode, options, beforeSending, cancellation);

    /// <summary>The creation code that the build left for a contract, without constructor arguments.</summary>
    /// <exception cref="ArtifactException">It is missing, stale or not linked.</exception>
    public static ReadOnlyMemory<byte> CreationCodeOf(ContractDescriptor contract) => CreationCode.Find(contract);

    async ValueTask<ulong> EstimateGasAsync(Address? to, ReadOnlyMemory<byte> data, CallOptions options, CancellationToken cancellation)
    {
        var from = options.From ?? DefaultSender;
        var question = new JsonRpcRequest("eth_estimateGas", json => ExecutionMessages.WriteCall(json, from, to, options.Value, options.GasLimit, data.Span));
        var reply = (await Connection.AskAsync([question], cancellation).ConfigureAwait(false))[0];
        return reply.Error is null ? reply.Element.ReadUInt64() : throw ExecutionMessages.Refusal(reply, from);
    }

    /// <summary>Lets the node sign for an account that it holds the key of, or impersonates.</summary>
    protected void SignAtNode(Address account, bool atNode) => sender.SignAtNode(account, atNode);

    /// <summary>Whether a sent transaction is mined at once, so that the node may be asked to answer with the receipt.</summary>
    protected bool MinesAtOnce
    {
        get => sender.MinesAtOnce;
        set => sender.MinesAtOnce = value;
    }
}
