using System.Text.Json;
using DeCA10B.Client;

namespace DeCA10B.Testing;

/// <summary>A sequence as mined transactions, taken back afterwards. Every slot that the chain wrote is among the storage read.</summary>
/// <param name="stage">The contracts and where they start.</param>
/// <param name="chain">The EVM; gas must be free on it, so that balances are those of a chain without gas.</param>
sealed class MinedLife(Stage stage, AnvilChain chain) : ILife
{
    const ulong GasLimit = 16_777_216;

    public async Task<Transcript> PlayAsync(IReadOnlyList<ContractCall> calls, IReadOnlyList<IReadOnlyCollection<UInt256>> slots, CancellationToken cancellation)
    {
        var snapshot = await chain.TakeSnapshotAsync(cancellation).ConfigureAwait(false);
        await chain.SetAutomineAsync(false, cancellation).ConfigureAwait(false);
        try
        {
            var outcomes = new List<CallOutcome>();
            var written = stage.Contracts.Select(_ => new HashSet<UInt256>()).ToArray();
            foreach (var (time, inBlock) in stage.Blocks(calls)) await PlayBlockAsync(time, inBlock, outcomes, written, cancellation).ConfigureAwait(false);
            return new Transcript(outcomes, await ReadAsync(slots, written, cancellation).ConfigureAwait(false));
        }
        finally
        {
            await chain.SetAutomineAsync(true, CancellationToken.None).ConfigureAwait(false);
            await chain.GoBackAsync(snapshot, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Adds the slots of the stage's contracts that a mined transaction wrote.</summary>
    public async Task NoteWrittenAsync(Bytes32 transaction, IReadOnlyList<HashSet<UInt256>> written, CancellationToken cancellation)
    {
        var changes = await chain.GetStateChangesAsync(transaction, cancellation).ConfigureAwait(false);
        for (var index = 0; index < stage.Contracts.Count; index++)
            if (changes.TryGetValue(stage.Contracts[index].Address, out var change))
                written[index].UnionWith(change.Storage.Keys.Select(slot => (UInt256)slot));
    }

    /// <summary>Reads the slots asked for and those written, and the balances.</summary>
    public async Task<FinalState> ReadAsync(IReadOnlyList<IReadOnlyCollection<UInt256>> slots, IReadOnlyList<HashSet<UInt256>> written, CancellationToken cancellation)
    {
        var storage = new List<IReadOnlyDictionary<UInt256, UInt256>>();
        for (var index = 0; index < slots.Count; index++)
        {
            UInt256[] wanted = [.. slots[index].Union(written[index])];
            var words = wanted.Length == 0 ? [] : await chain.GetStorageAsync(stage.Contracts[index].Address, wanted, cancellation).ConfigureAwait(false);
            storage.Add(wanted.Zip(words).ToDictionary(pair => pair.First, pair => (UInt256)pair.Second));
        }

        var balances = new List<UInt256>();
        foreach (var account in stage.Accounts) balances.Add(await chain.GetBalanceAsync(account, cancellation).ConfigureAwait(false));
        return new FinalState(storage, balances);
    }

    async Task PlayBlockAsync(
        ulong time, IReadOnlyList<ContractCall> calls, List<CallOutcome> outcomes, IReadOnlyList<HashSet<UInt256>> written, CancellationToken cancellation)
    {
        await chain.SetNextBlockTimestampAsync(time, cancellation).ConfigureAwait(false);
        var hashes = new List<Bytes32>();
        foreach (var call in calls)
        {
            var reply = await chain.Connection.TellAsync(new JsonRpcRequest("eth_sendTransaction", json => WriteTransaction(json, call)), null, cancellation).ConfigureAwait(false);
            hashes.Add(reply.Result.ReadBytes32());
        }

        await chain.MineAsync(cancellation).ConfigureAwait(false);
        foreach (var hash in hashes)
        {
            var receipt = await chain.Connection.AskAsync("eth_getTransactionReceipt", json => json.WriteStringValue(hash.ToString()), cancellation).ConfigureAwait(false);
            var trace = await chain.Connection.AskAsync("debug_traceTransaction", json => WriteTrace(json, hash), cancellation).ConfigureAwait(false);
            outcomes.Add(new CallOutcome(
                !receipt.Member("status").ReadQuantity().IsZero,
                trace.OptionalMember("output")?.ReadData() ?? [],
                [.. receipt.Member("logs").EnumerateArray().Select(LogQuery.Read)]));
            await NoteWrittenAsync(hash, written, cancellation).ConfigureAwait(false);
        }
    }

    static void WriteTransaction(Utf8JsonWriter json, ContractCall call)
    {
        json.WriteStartObject();
        json.WriteData("from", call.From.ToArray());
        json.WriteData("to", call.Contract.Address.ToArray());
        json.WriteData("data", call.Data);
        json.WriteQuantity("value", call.Value);
        json.WriteQuantity("gas", GasLimit);
        json.WriteQuantity("gasPrice", UInt256.Zero);
        json.WriteEndObject();
    }

    static void WriteTrace(Utf8JsonWriter json, Bytes32 hash)
    {
        json.WriteStringValue(hash.ToString());
        json.WriteStartObject();
        json.WriteString("tracer", "callTracer");
        json.WriteEndObject();
    }
}
