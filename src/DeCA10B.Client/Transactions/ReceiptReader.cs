using System.Diagnostics;
using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>Waits for receipts and finds out why a transaction failed.</summary>
sealed class ReceiptReader(JsonRpcConnection connection, JsonRpcChainOptions options)
{
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(2);

    /// <summary>How many times in a row a transaction must be unknown: of several nodes behind one address some are behind the others.</summary>
    const int Doubts = 3;

    /// <summary>The receipt of a transaction that the node has taken.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="known">The receipt, if the node gave it already.</param>
    /// <param name="request">What was sent, to run it again if it failed; null leaves that out.</param>
    /// <param name="isCreation">Whether it created a contract; the request's account is meaningless then.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<TransactionReceipt> WaitAsync(PendingTransaction transaction, JsonElement? known, CallRequest? request, bool isCreation, CancellationToken cancellation)
    {
        var receipt = Read(known ?? await PollAsync(transaction, cancellation).ConfigureAwait(false));
        return receipt.Succeeded || request is null
            ? receipt
            : receipt with { RevertData = await FindRevertDataAsync(receipt, request.Value, isCreation, cancellation).ConfigureAwait(false) };
    }

    async Task<JsonElement> PollAsync(PendingTransaction transaction, CancellationToken cancellation)
    {
        var hash = transaction.Hash!.Value.ToArray();
        var waited = Stopwatch.StartNew();
        var doubts = 0;
        for (var pause = FirstPause; ; pause *= 2)
        {
            var answer = await connection.AskAsync("eth_getTransactionReceipt", json => json.WriteDataValue(hash), cancellation).ConfigureAwait(false);
            if (answer.ValueKind == JsonValueKind.Object) return answer;
            var isLate = waited.Elapsed > options.TransactionTimeout;
            if (isLate || pause >= options.PollingInterval) doubts = await IsDoubtfulAsync(transaction, isLate, doubts >= Doubts, cancellation).ConfigureAwait(false) ? doubts + 1 : 0;
            if (isLate) throw new TransactionTimeoutException(transaction.Hash.Value, options.TransactionTimeout);
            if (pause > options.PollingInterval) pause = options.PollingInterval;
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the node seems to know nothing of a transaction, or to have mined another in its place.</summary>
    /// <param name="transaction">The transaction, which has no receipt.</param>
    /// <param name="isLate">Whether this is the last time that it is looked for.</param>
    /// <param name="isSure">Whether it seemed so often enough to believe it.</param>
    /// <param name="cancellation">Stops the wait.</param>
    async Task<bool> IsDoubtfulAsync(PendingTransaction transaction, bool isLate, bool isSure, CancellationToken cancellation)
    {
        var account = transaction.From.ToArray();
        var replies = await connection.AskAsync(
        [
            Count(ExecutionMessages.Latest),
            new("eth_getTransactionByHash", json => json.WriteDataValue(transaction.Hash!.Value.ToArray())),
            Count("pending"),
        ], cancellation).ConfigureAwait(false);
        var (mined, pending) = (replies[0].Result.ReadUInt64(), replies[2].Result.ReadUInt64());
        var isUnknown = replies[1].Result.ValueKind != JsonValueKind.Object;
        // Mined just now: its receipt comes with the next question.
        if (mined > transaction.Nonce && !isUnknown && !isSure) return true;
        if (isSure && mined > transaction.Nonce)
            throw new TransactionReplacedException(transaction, await NonceSearch.FindAsync(connection, transaction.From, transaction.Nonce, 0, cancellation).ConfigureAwait(false));
        if (isSure && isUnknown) throw new TransactionDroppedException(transaction);
        if (isLate && !isUnknown && pending < transaction.Nonce) throw new NonceGapException(transaction, pending);
        return isUnknown || mined > transaction.Nonce;

        JsonRpcRequest Count(string block) => new("eth_getTransactionCount", json =>
        {
            json.WriteDataValue(account);
            json.WriteStringValue(block);
        });
    }

    /// <summary>The trace tells exactly; most public nodes do not offer it, and then the transaction is run again on the state before its block.</summary>
    async Task<ReadOnlyMemory<byte>> FindRevertDataAsync(TransactionReceipt receipt, CallRequest request, bool isCreation, CancellationToken cancellation)
    {
        var from = request.Options.From ?? default;
        var replies = await connection.AskAsync(
        [
            new JsonRpcRequest("debug_traceTransaction", json => WriteTrace(json, receipt.TransactionHash)),
            new JsonRpcRequest("eth_call", json =>
            {
                ExecutionMessages.WriteCall(json, from, isCreation ? null : request.To, request.Options.Value, request.Options.GasLimit, request.Data.Span);
                json.WriteQuantityValue(receipt.BlockNumber == 0 ? 0 : receipt.BlockNumber - 1);
            }),
        ], cancellation).ConfigureAwait(false);
        if (replies[0].Error is null) return replies[0].Element.OptionalMember("output")?.ReadData() ?? [];
        return replies[1].Error is { } error ? ExecutionMessages.RevertDataOf(error) ?? [] : default;
    }

    static void WriteTrace(Utf8JsonWriter json, Bytes32 hash)
    {
        json.WriteDataValue(hash.ToArray());
        json.WriteStartObject();
        json.WriteString("tracer", "callTracer");
        json.WriteStartObject("tracerConfig");
        json.WriteBoolean("onlyTopCall", true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A receipt as a node writes it, without revert data.</summary>
    public static TransactionReceipt Read(JsonElement receipt)
    {
        var succeeded = !receipt.Member("status").ReadQuantity().IsZero;
        return new TransactionReceipt
        {
            TransactionHash = receipt.Member("transactionHash").ReadBytes32(),
            Succeeded = succeeded,
            BlockNumber = receipt.Member("blockNumber").ReadUInt64(),
            GasUsed = receipt.Member("gasUsed").ReadUInt64(),
            EffectiveGasPrice = receipt.OptionalMember("effectiveGasPrice")?.ReadQuantity() ?? default,
            // A node gives the address also where the constructor reverted and nothing is there.
            ContractAddress = succeeded ? receipt.OptionalMember("contractAddress")?.ReadAddress() : null,
            Logs = [.. receipt.Member("logs").EnumerateArray().Select(LogQuery.Read)],
        };
    }
}
