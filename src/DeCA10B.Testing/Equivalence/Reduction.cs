namespace DeCA10B.Testing;

/// <summary>Makes a sequence that shows a difference as short and as simple as it can be found: leaves calls out, then simplifies what stays, as long as there is some difference.</summary>
/// <param name="stage">The contracts.</param>
/// <param name="settings">The fixture.</param>
/// <param name="life">The life that differed from the native one.</param>
sealed class Reduction(Stage stage, EquivalenceSettings settings, ILife life)
{
    /// <summary>Sequences tried at most.</summary>
    const int MostTrials = 600;

    readonly Simplification simplification = new(stage.Senders[0]);
    int trials;

    /// <summary>The shortest sequence found, with its difference.</summary>
    /// <param name="calls">Calls that show a difference.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<(IReadOnlyList<ContractCall> Calls, Difference Difference)> ReduceAsync(
        IReadOnlyList<ContractCall> calls, Difference difference, CancellationToken cancellation)
    {
        var best = (Calls: calls, Difference: difference);
        for (var improved = true; improved && trials < MostTrials;)
        {
            improved = false;
            foreach (var candidate in Shorter(best.Calls, best.Difference).Concat(Simpler(best.Calls)))
            {
                if (trials >= MostTrials) break;
                if (await TryAsync(candidate, cancellation).ConfigureAwait(false) is not { } found) continue;
                best = found;
                improved = true;
                break;
            }
        }

        return best;
    }

    async Task<(IReadOnlyList<ContractCall> Calls, Difference Difference)?> TryAsync(IReadOnlyList<ContractCall> calls, CancellationToken cancellation)
    {
        trials++;
        var performance = await Performance.OfAsync(stage, settings, calls, keepsNames: true).ConfigureAwait(false);
        var difference = await performance.CompareAsync(stage, life, cancellation).ConfigureAwait(false);
        return difference is null ? null : ([.. performance.Calls.Select(call => call.Call)], difference);
    }

    /// <summary>Without what comes after the difference, then without runs of calls, long ones first.</summary>
    static IEnumerable<IReadOnlyList<ContractCall>> Shorter(IReadOnlyList<ContractCall> calls, Difference difference)
    {
        if (difference.Call is { } last && last < calls.Count - 1) yield return [.. calls.Take(last + 1)];
        for (var length = calls.Count / 2; length > 0; length /= 2)
            for (var start = 0; start + length <= calls.Count; start += length)
                yield return Without(calls, start, length);
        // Alone, the last call is the smallest sequence of all but the empty one.
        if (calls.Count > 0) yield return [];
    }

    /// <summary>The calls that stay keep their times, since arguments may speak of them.</summary>
    static ContractCall[] Without(IReadOnlyList<ContractCall> calls, int start, int length)
    {
        var removed = 0ul;
        for (var index = start; index < start + length; index++) removed += calls[index].Wait;
        ContractCall[] rest = [.. calls.Take(start), .. calls.Skip(start + length)];
        if (start < rest.Length) rest[start] = rest[start] with { Wait = rest[start].Wait + removed };
        return rest;
    }

    IEnumerable<IReadOnlyList<ContractCall>> Simpler(IReadOnlyList<ContractCall> calls)
    {
        for (var index = 0; index < calls.Count; index++)
            foreach (var simpler in simplification.Of(calls[index]))
                yield return [.. calls.Take(index), simpler, .. calls.Skip(index + 1)];
    }
}
