using System.Text.Json;
using DeCA10B.Client;

namespace DeCA10B.Testing;

/// <summary>What a transaction changed of an account.</summary>
/// <param name="BalanceBefore">Wei before.</param>
/// <param name="BalanceAfter">Wei after; gas is paid from it.</param>
/// <param name="Storage">The slots whose content is another than before.</param>
public sealed record AccountChange(UInt256 BalanceBefore, UInt256 BalanceAfter, IReadOnlyDictionary<Bytes32, SlotChange> Storage);

/// <summary>What a transaction changed of a storage slot.</summary>
/// <param name="Before">Content before.</param>
/// <param name="After">Content after.</param>
public readonly record struct SlotChange(Bytes32 Before, Bytes32 After);

public sealed partial class AnvilChain
{
    /// <summary>Several storage slots of a contract, in one HTTP request.</summary>
    public async ValueTask<IReadOnlyList<Bytes32>> GetStorageAsync(Address account, IReadOnlyList<UInt256> slots, CancellationToken cancellation = default)
    {
        var address = account.ToArray();
        var questions = slots.Select(slot => new JsonRpcRequest("eth_getStorageAt", json =>
        {
            json.WriteDataValue(address);
            json.WriteQuantityValue(slot);
            json.WriteStringValue(ExecutionMessages.Latest);
        }));
        var replies = await Connection.AskAsync([.. questions], cancellation).ConfigureAwait(false);
        return [.. replies.Select(reply => (Bytes32)reply.Result.ReadQuantity())];
    }

    /// <summary>What a mined transaction changed, by account (<c>debug_traceTransaction</c> with the prestate tracer).</summary>
    /// <exception cref="JsonRpcErrorException">The transaction is unknown, or older than <see cref="AnvilOptions.HistoryBlocks"/>.</exception>
    public async ValueTask<IReadOnlyDictionary<Address, AccountChange>> GetStateChangesAsync(Bytes32 transactionHash, CancellationToken cancellation = default)
    {
        var trace = await Connection.AskAsync("debug_traceTransaction", json => WriteTrace(json, transactionHash), cancellation).ConfigureAwait(false);
        var (before, after) = (trace.Member("pre"), trace.Member("post"));
        var accounts = before.EnumerateObject().Concat(after.EnumerateObject()).Select(property => property.Name).Distinct(StringComparer.Ordinal);
        return accounts.ToDictionary(
            account => Address.Parse(account), account => Difference(before.OptionalMember(account) ?? default, after.OptionalMember(account)));
    }

    /// <summary>The tracer leaves out of "post" what did not change, and slots that became zero; a deleted account is missing there.</summary>
    static AccountChange Difference(JsonElement before, JsonElement? after)
    {
        var balanceBefore = before.OptionalMember("balance")?.ReadQuantity() ?? UInt256.Zero;
        var balanceAfter = after is { } changed ? changed.OptionalMember("balance")?.ReadQuantity() ?? balanceBefore : UInt256.Zero;
        var old = Slots(before);
        var now = Slots(after ?? default);
        return new AccountChange(balanceBefore, balanceAfter, old.Keys.Union(now.Keys)
            .Select(slot => (slot, change: new SlotChange(old.GetValueOrDefault(slot), now.GetValueOrDefault(slot))))
            .Where(entry => entry.change.Before != entry.change.After)
            .ToDictionary(entry => entry.slot, entry => entry.change));
    }

    static Dictionary<Bytes32, Bytes32> Slots(JsonElement account)
        => account.OptionalMember("storage")?.EnumerateObject().ToDictionary(slot => Bytes32.Parse(slot.Name), slot => slot.Value.ReadBytes32()) ?? [];

    static void WriteTrace(Utf8JsonWriter json, Bytes32 hash)
    {
        json.WriteDataValue(hash.ToArray());
        json.WriteStartObject();
        json.WriteString("tracer", "prestateTracer");
        json.WriteStartObject("tracerConfig");
        json.WriteBoolean("diffMode", true);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
