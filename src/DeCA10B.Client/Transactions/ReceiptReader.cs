using System.Diagnostics;
using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client;

/// <summary>Waits for receipts and finds out why a transaction failed.</summary>
sealed class ReceiptReader(JsonRpcConnection connection, JsonRpcChainOptions options)
{
    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(2);

    /// <summary>The receipt of a transaction that the node has taken.</summary>
    /// <param name="hash">The transaction.</param>
    /// <param name="known">The receipt, if the node gave it already.</param>
    /// <param name="request">What was sent, to run it again if it failed.</param>
    /// <param name="isCreation">Whether it created a contract; the request's account is meaningless then.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<TransactionReceipt> WaitAsync(Bytes32 hash, JsonElement? known, CallRequest request, bool isCreation, CancellationToken cancellation)
    {
        var receipt = Read(known ?? await PollAsync(hash, cancellation).ConfigureAwait(false));
        return receipt.Succeeded
            ? receipt
            : receipt with { RevertData = await FindRevertDataAsync(receipt, request, isCreation, cancellation).ConfigureAwait(false) };
    }

    async Task<JsonElement> PollAsync(Bytes32 hash, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        for (var pause = FirstPause; ; pause *= 2)
        {
            var answer = await connection.AskAsync("eth_getTransactionReceipt", json => json.WriteDataValue(hash.ToArray()), cancellation).ConfigureAwait(false);
            if (answer.ValueKind == JsonValueKind.Object) return answer;
            if (waited.Elapsed > options.TransactionTimeout) throw new TransactionTimeoutException(hash, options.TransactionTimeout);
            if (pause > options.PollingInterval) pause = options.PollingInterval;
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
        }
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

    static TransactionReceipt Read(JsonElement receipt)
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
