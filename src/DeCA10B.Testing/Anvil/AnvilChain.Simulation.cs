using System.Text.Json;
using DeCA10B.Client;

namespace DeCA10B.Testing;

public sealed partial class AnvilChain
{
    /// <summary>Runs blocks of calls on the newest state, each call on the effects of those before, and forgets everything (<c>eth_simulateV1</c>).
    /// By far the fastest way to ask a real EVM: give it hundreds of calls at once.</summary>
    /// <returns>The results, a list a block.</returns>
    /// <exception cref="JsonRpcErrorException">The simulation as a whole was refused.</exception>
    /// <exception cref="Chains.ChainException">The node could not be asked.</exception>
    public async ValueTask<IReadOnlyList<IReadOnlyList<SimulatedResult>>> SimulateAsync(IReadOnlyList<SimulatedBlock> blocks, CancellationToken cancellation = default)
    {
        // A block that is placed needs no question where the chain is.
        var (number, timestamp) = blocks is [{ Number: { } first, Timestamp: { } time }, ..]
            ? new Chains.Block(first, time)
            : await GetLatestBlockAsync(cancellation).ConfigureAwait(false);
        var placed = new List<SimulatedBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            // anvil would give the first block the newest one's number and time.
            number = block.Number ?? number + 1;
            timestamp = block.Timestamp ?? timestamp + (anvilOptions.SecondsPerBlock ?? 1);
            placed.Add(block with { Number = number, Timestamp = timestamp });
        }
        var answer = await Connection.AskAsync("eth_simulateV1", json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("blockStateCalls");
            foreach (var block in placed) WriteBlock(json, block);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStringValue(ExecutionMessages.Latest);
        }, cancellation).ConfigureAwait(false);
        return [.. answer.EnumerateArray().Select(ReadBlock)];
    }

    /// <summary>Runs calls as one block; see <see cref="SimulateAsync(IReadOnlyList{SimulatedBlock}, CancellationToken)"/>.</summary>
    public async ValueTask<IReadOnlyList<SimulatedResult>> SimulateAsync(IReadOnlyList<SimulatedCall> calls, CancellationToken cancellation = default)
        => (await SimulateAsync([new SimulatedBlock(calls)], cancellation).ConfigureAwait(false))[0];

    void WriteBlock(Utf8JsonWriter json, SimulatedBlock block)
    {
        json.WriteStartObject();
        json.WriteStartObject("blockOverrides");
        if (block.Number is { } number) json.WriteQuantity("number", number);
        if (block.Timestamp is { } timestamp) json.WriteQuantity("time", timestamp);
        json.WriteEndObject();
        if (block.Overrides is { } overrides)
        {
            json.WriteStartObject("stateOverrides");
            foreach (var (account, change) in overrides) WriteOverride(json, account, change);
            json.WriteEndObject();
        }
        json.WriteStartArray("calls");
        foreach (var call in block.Calls)
            ExecutionMessages.WriteCall(json, call.From, call.To, call.Value, call.GasLimit ?? Options.LargestGasLimit, call.Data.Span);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteOverride(Utf8JsonWriter json, Address account, AccountOverride change)
    {
        json.WriteStartObject(account.ToString());
        if (change.Balance is { } balance) json.WriteQuantity("balance", balance);
        if (change.Nonce is { } nonce) json.WriteQuantity("nonce", nonce);
        if (change.Code is { } code) json.WriteData("code", code.Span);
        if (change.Storage is { } storage)
        {
            json.WriteStartObject("stateDiff");
            foreach (var (slot, value) in storage) json.WriteData(slot.ToString(), value.ToArray());
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static IReadOnlyList<SimulatedResult> ReadBlock(JsonElement block)
    {
        var calls = block.Member("calls");
        var results = new SimulatedResult[calls.GetArrayLength()];
        var index = 0;
        foreach (var call in calls.EnumerateArray())
        {
            var succeeded = !call.Member("status").ReadQuantity().IsZero;
            results[index++] = new SimulatedResult(
                succeeded,
                call.Member("returnData").ReadData(),
                call.Member("gasUsed").ReadUInt64(),
                succeeded ? [.. call.Member("logs").EnumerateArray().Select(LogQuery.Read)] : []);
        }
        return results;
    }
}
