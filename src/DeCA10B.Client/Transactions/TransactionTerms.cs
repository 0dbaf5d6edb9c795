using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>What a transaction needs from the node before it is signed: its number, its fees, its gas. One HTTP request.</summary>
/// <param name="Nonce">The node's count of the sender's transactions.</param>
/// <param name="PriorityFee">Wei per gas for the proposer.</param>
/// <param name="MaxFee">Wei per gas in all: twice the base fee, which can double in six full blocks, and the priority fee.</param>
/// <param name="GasLimit">Gas allowed.</param>
readonly record struct TransactionTerms(ulong Nonce, UInt256 PriorityFee, UInt256 MaxFee, ulong GasLimit)
{
    const ulong CheapestTransaction = 21_000;
    const ulong OneGwei = 1_000_000_000;

    public static async Task<TransactionTerms> AskAsync(
        JsonRpcConnection connection, JsonRpcChainOptions options, Address from, Address? to, ReadOnlyMemory<byte> data, CallOptions call, CancellationToken cancellation)
    {
        List<JsonRpcRequest> questions =
        [
            new("eth_getTransactionCount", json =>
            {
                json.WriteDataValue(from.ToArray());
                json.WriteStringValue("pending");
            }),
            new("eth_getBlockByNumber", ExecutionMessages.LatestBlock),
            new("eth_maxPriorityFeePerGas"),
            new("eth_getBalance", json =>
            {
                json.WriteDataValue(from.ToArray());
                json.WriteStringValue("pending");
            }),
        ];
        var estimates = call.GasLimit is null && !options.IsTestChain;
        if (estimates) questions.Add(new("eth_estimateGas", json => ExecutionMessages.WriteCall(json, from, to, call.Value, null, data.Span)));
        var replies = await connection.AskAsync(questions, cancellation).ConfigureAwait(false);

        var block = replies[1].Result;
        var baseFee = BaseFee(block);
        var priorityFee = Tip(replies[2]);
        var maxFee = 2 * baseFee + priorityFee;
        var balance = replies[3].Result.ReadQuantity();
        if (balance < call.Value) throw new InsufficientFundsException(from, $"{call.Value} wei are to be sent, {balance} are there.");

        var largest = Math.Min(options.LargestGasLimit, block.Member("gasLimit").ReadUInt64());
        var gasLimit = call.GasLimit ?? (estimates ? WithHeadroom(replies[4], from, options, largest) : Affordable(from, balance - call.Value, maxFee, largest));
        if (balance - call.Value < gasLimit * maxFee)
            throw new InsufficientFundsException(from, $"{call.Value} wei of value and up to {gasLimit * maxFee} wei for {gasLimit} gas are needed, {balance} are there.");
        return new TransactionTerms(replies[0].Result.ReadUInt64(), priorityFee, maxFee, gasLimit);
    }

    /// <summary>The base fee of a block, in wei per gas.</summary>
    /// <exception cref="NodeResponseException">There is none.</exception>
    public static UInt256 BaseFee(JsonElement block) =>
        (block.OptionalMember("baseFeePerGas") ?? throw new NodeResponseException("The chain has no base fee: it does not know the transactions of EIP-1559, which are sent here.")).ReadQuantity();

    /// <summary>The answer to <c>eth_maxPriorityFeePerGas</c>. The question is younger than EIP-1559; a node without it gets the usual tip.</summary>
    public static UInt256 Tip(JsonRpcReply reply) => reply.Error is null ? reply.Element.ReadQuantity() : OneGwei;

    static ulong WithHeadroom(JsonRpcReply estimate, Address from, JsonRpcChainOptions options, ulong largest)
    {
        if (estimate.Error is not null) throw ExecutionMessages.Refusal(estimate, from);
        var gas = estimate.Element.ReadUInt64();
        return Math.Max(gas, Math.Min(largest, gas + gas * (ulong)options.GasHeadroomPercent / 100));
    }

    /// <summary>The largest limit that the sender can pay: what is not used comes back, but must be there.</summary>
    static ulong Affordable(Address from, UInt256 wei, UInt256 maxFee, ulong largest)
    {
        if (maxFee.IsZero || wei >= largest * maxFee) return largest;
        var gas = (ulong)(wei / maxFee);
        return gas >= CheapestTransaction ? gas : throw new InsufficientFundsException(from, $"{CheapestTransaction * maxFee} wei for gas are needed, {wei} are there.");
    }
}
