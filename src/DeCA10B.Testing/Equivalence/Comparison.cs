using DeCA10B.Chains;
using DeCA10B.Testing.Layouts;

namespace DeCA10B.Testing;

/// <summary>Finds the first difference of two transcripts of the same calls.</summary>
/// <param name="stage">The contracts.</param>
/// <param name="calls">The calls.</param>
sealed class Comparison(Stage stage, IReadOnlyList<ContractCall> calls)
{
    readonly OutcomeText text = new(stage);

    /// <summary>The first difference, or null.</summary>
    /// <param name="native">What the native life made of the calls.</param>
    /// <param name="chain">What the EVM made of them; it may know of more slots.</param>
    /// <param name="storage">The native storage, to name slots by.</param>
    public Difference? Find(Transcript native, Transcript chain, IReadOnlyList<NativeStorage> storage)
    {
        for (var index = 0; index < calls.Count; index++)
            if (KindOf(native.Outcomes[index], chain.Outcomes[index]) is { } kind)
                return new Difference(kind, index, Describe(kind, index, native.Outcomes[index]), Describe(kind, index, chain.Outcomes[index]));
        return FindInStorage(native.Final, chain.Final, storage) ?? FindInBalances(native.Final, chain.Final);
    }

    internal static DifferenceKind? KindOf(CallOutcome native, CallOutcome chain)
    {
        if (native.Succeeded != chain.Succeeded) return DifferenceKind.Outcome;
        if (!native.Data.Span.SequenceEqual(chain.Data.Span)) return native.Succeeded ? DifferenceKind.ReturnData : DifferenceKind.RevertData;
        if (native.Logs.Count != chain.Logs.Count) return DifferenceKind.Events;
        for (var index = 0; index < native.Logs.Count; index++)
            if (!AreEqual(native.Logs[index], chain.Logs[index])) return DifferenceKind.Events;
        return null;
    }

    static bool AreEqual(Log left, Log right) =>
        left.Address == right.Address && left.Topics.SequenceEqual(right.Topics) && left.Data.Span.SequenceEqual(right.Data.Span);

    string Describe(DifferenceKind kind, int call, CallOutcome outcome) =>
        kind == DifferenceKind.Events ? text.OfEvents(outcome.Logs) : text.Of(calls[call], outcome);

    Difference? FindInStorage(FinalState native, FinalState chain, IReadOnlyList<NativeStorage> storage)
    {
        for (var index = 0; index < stage.Contracts.Count; index++)
        {
            // A slot that the native contract does not know must be empty: its variables are all zero there.
            foreach (var (slot, word) in chain.Storage[index].OrderBy(pair => pair.Key))
            {
                var expected = native.Storage[index].GetValueOrDefault(slot);
                if (expected == word) continue;
                var name = stage.Contracts[index].Name;
                return new Difference(DifferenceKind.Storage, null, Slot(expected), Slot(word));

                string Slot(UInt256 content) =>
                    $"{name} slot 0x{slot.ToString("x", null)} = 0x{content.ToString("x", null)} ({storage[index].Describe(slot, content) ?? "no variable that the native contract has written"})";
            }
        }

        return null;
    }

    Difference? FindInBalances(FinalState native, FinalState chain)
    {
        for (var index = 0; index < stage.Accounts.Count; index++)
        {
            var (left, right) = (native.Balances[index], chain.Balances[index]);
            if (left == right) continue;
            var name = stage.NameOf(stage.Accounts[index]);
            return new Difference(DifferenceKind.Balance, null, $"{name} has {left} wei", $"{name} has {right} wei");
        }

        return null;
    }
}
