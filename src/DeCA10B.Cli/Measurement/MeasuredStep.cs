using DeCA10B.Chains;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Measurement;

/// <summary>What one transaction cost, and what it did to the chain's state.</summary>
/// <param name="Name">What was done: <c>Counter.increment</c>.</param>
/// <param name="Gas">Gas used, by the receipt: refunds are taken off.</param>
/// <param name="Data">Calldata, or creation code with the constructor's arguments.</param>
/// <param name="State">What it did to the state.</param>
sealed record MeasuredStep(string Name, ulong Gas, ReadOnlyMemory<byte> Data, StateGrowth State);

/// <summary>What a transaction does to the chain's state: what repricings of the state are computed from.</summary>
/// <param name="NewSlots">Storage slots that were zero before and are not now.</param>
/// <param name="UpdatedSlots">Slots that changed otherwise, those that became zero included.</param>
/// <param name="CodeBytes">Bytes of code that were deployed by the transaction itself.</param>
/// <param name="NewContracts">Contracts created by the transaction itself.</param>
sealed record StateGrowth(int NewSlots, int UpdatedSlots, int CodeBytes, int NewContracts)
{
    /// <summary>Asks a local EVM what a mined transaction did.</summary>
    public static async Task<StateGrowth> OfAsync(AnvilChain chain, TransactionReceipt receipt, CancellationToken cancellation)
    {
        var changes = await chain.GetStateChangesAsync(receipt.TransactionHash, cancellation).ConfigureAwait(false);
        var slots = changes.Values.SelectMany(account => account.Storage.Values).ToArray();
        var created = slots.Count(slot => slot.Before == default);
        var code = receipt.ContractAddress is { } address && receipt.Succeeded ? (await chain.GetCodeAsync(address, cancellation).ConfigureAwait(false)).Length : 0;
        return new(created, slots.Length - created, code, code > 0 ? 1 : 0);
    }
}
