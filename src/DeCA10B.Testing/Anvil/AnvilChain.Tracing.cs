using System.Text.Json;
using DeCA10B.Chains;
using DeCA10B.Client;
using DeCA10B.Metadata;
using DeCA10B.Testing.Coverage;
using DeCA10B.Testing.Tracing;

namespace DeCA10B.Testing;

public sealed partial class AnvilChain
{
    /// <summary>Gas of an execution that is still looked at step by step without being asked to: one that runs out of gas in a loop has millions of steps.</summary>
    const ulong LongestExplained = 5_000_000;

    readonly KnownCode code;

    /// <summary>Runs a call on the newest state, without effects, and says what the EVM did.</summary>
    /// <param name="request">The call.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async ValueTask<ExecutionTrace> TraceAsync(CallRequest request, CancellationToken cancellation = default) =>
        (await TraceCallAsync(request, null, ulong.MaxValue, cancellation).ConfigureAwait(false))!;

    /// <summary>What the EVM did for a mined transaction. The chain must have been started with <see cref="AnvilOptions.TracesSteps"/>.</summary>
    /// <param name="transactionHash">The transaction.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="InvalidOperationException">The chain was started without.</exception>
    public async ValueTask<ExecutionTrace> TraceAsync(Bytes32 transactionHash, CancellationToken cancellation = default)
    {
        if (!anvilOptions.TracesSteps) throw new InvalidOperationException($"The chain keeps no steps of transactions: start it with {nameof(AnvilOptions)}.{nameof(AnvilOptions.TracesSteps)}.");
        return (await TraceTransactionAsync(transactionHash, ulong.MaxValue, cancellation).ConfigureAwait(false))!;
    }

    /// <inheritdoc/>
    public override async ValueTask<IReadOnlyList<CallResult>> CallAsync(IReadOnlyList<CallRequest> requests, ulong? block, CancellationToken cancellation = default)
    {
        var results = (await base.CallAsync(requests, block, cancellation).ConfigureAwait(false)).ToArray();
        for (var index = 0; index < results.Length; index++)
        {
            if (Recorder is null && (results[index].Succeeded || !anvilOptions.ExplainsReverts)) continue;
            var request = requests[index];
            var place = await ExplainAsync(request.To, () => TraceCallAsync(request, block, LongestExplained, cancellation), cancellation).ConfigureAwait(false);
            if (!results[index].Succeeded) results[index] = results[index] with { FailedAt = place };
        }

        return results;
    }

    /// <inheritdoc/>
    public override async ValueTask<TransactionReceipt> SendAsync(CallRequest request, CancellationToken cancellation = default)
    {
        var receipt = await base.SendAsync(request, cancellation).ConfigureAwait(false);
        if (Recorder is null && (receipt.Succeeded || !anvilOptions.ExplainsReverts)) return receipt;
        var place = await ExplainAsync(
            request.To,
            () => anvilOptions.TracesSteps
                ? TraceTransactionAsync(receipt.TransactionHash, LongestExplained, cancellation)
                : TraceCallAsync(request, receipt.BlockNumber - 1, LongestExplained, cancellation),
            cancellation).ConfigureAwait(false);
        return receipt.Succeeded ? receipt : receipt with { FailedAt = place };
    }

    /// <summary>Counts what ran, and says where it failed: of contracts of ours only, and never at the price of the answer itself.</summary>
    async ValueTask<string> ExplainAsync(Address to, Func<ValueTask<ExecutionTrace?>> trace, CancellationToken cancellation)
    {
        try
        {
            if ((await code.FindAsync(to, cancellation).ConfigureAwait(false)).Places is null || await trace().ConfigureAwait(false) is not { } found) return "";
            Recorder?.Add(found);
            return found.FailedAt?.ToString() ?? "";
        }
        catch (ChainException)
        {
            return "";
        }
    }

    /// <summary>Notes which lines run; null where nobody asked.</summary>
    CoverageRecorder? Recorder => anvilOptions.Coverage;

    /// <param name="request">The call.</param>
    /// <param name="block">On the state after this block, as if in the next one; null is the newest block, as a call sees it.</param>
    /// <param name="mostGas">Null is the answer where it used more.</param>
    /// <param name="cancellation">Stops the wait.</param>
    async ValueTask<ExecutionTrace?> TraceCallAsync(CallRequest request, ulong? block, ulong mostGas, CancellationToken cancellation)
    {
        var next = block is { } number ? await BlockAsync(number + 1, cancellation).ConfigureAwait(false) : null;
        return await TraceAsync(
            "debug_traceCall",
            json =>
            {
                ExecutionMessages.WriteCall(json, request.Options.From ?? DefaultSender, request.To, request.Options.Value, request.Options.GasLimit ?? Options.LargestGasLimit, request.Data.Span);
                if (block is { } state) json.WriteQuantityValue(state);
                else json.WriteStringValue(ExecutionMessages.Latest);
            },
            next,
            mostGas,
            cancellation).ConfigureAwait(false);
    }

    ValueTask<ExecutionTrace?> TraceTransactionAsync(Bytes32 transactionHash, ulong mostGas, CancellationToken cancellation) =>
        TraceAsync("debug_traceTransaction", json => json.WriteDataValue(transactionHash.ToArray()), null, mostGas, cancellation);

    async ValueTask<ExecutionTrace?> TraceAsync(string method, Action<Utf8JsonWriter> what, Block? at, ulong mostGas, CancellationToken cancellation)
    {
        var calls = await Connection.AskAsync(method, json => { what(json); WriteTracer(json, "callTracer", at); }, cancellation).ConfigureAwait(false);
        if (calls.OptionalMember("gasUsed") is { } gas && gas.ReadUInt64() > mostGas) return null;
        var steps = await Connection.AskAsync(method, json => { what(json); WriteTracer(json, null, at); }, cancellation).ConfigureAwait(false);
        return await TraceReader.ReadAsync(calls, steps.Member("structLogs"), code, cancellation).ConfigureAwait(false);
    }

    async ValueTask<Block?> BlockAsync(ulong number, CancellationToken cancellation)
    {
        var block = await Connection.AskAsync("eth_getBlockByNumber", json =>
        {
            json.WriteQuantityValue(number);
            json.WriteBooleanValue(false);
        }, cancellation).ConfigureAwait(false);
        return block.ValueKind == JsonValueKind.Null ? null : new Block(number, block.Member("timestamp").ReadUInt64());
    }

    /// <summary>The instructions without what was on the stack, in memory and in storage: their places are enough.</summary>
    static void WriteTracer(Utf8JsonWriter json, string? tracer, Block? at)
    {
        json.WriteStartObject();
        if (tracer is not null) json.WriteString("tracer", tracer);
        else
        {
            json.WriteBoolean("disableStack", true);
            json.WriteBoolean("disableStorage", true);
            json.WriteBoolean("enableMemory", false);
        }

        if (at is { } block)
        {
            json.WriteStartObject("blockOverrides");
            json.WriteQuantity("number", block.Number);
            json.WriteQuantity("time", block.Timestamp);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
