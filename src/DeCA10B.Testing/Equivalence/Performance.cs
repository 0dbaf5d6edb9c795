using DeCA10B.Client;
using DeCA10B.Testing.Layouts;

namespace DeCA10B.Testing;

/// <summary>A sequence performed natively, with what there is to compare.</summary>
/// <param name="Calls">The calls that were made.</param>
/// <param name="Native">What they did.</param>
/// <param name="Storage">The native storage at the end.</param>
/// <param name="Fault">A call's exception that is no revert; it is of the last call.</param>
sealed record Performance(IReadOnlyList<PerformedCall> Calls, Transcript Native, IReadOnlyList<NativeStorage> Storage, Exception? Fault)
{
    /// <summary>Performs chosen calls.</summary>
    public static async Task<Performance> OfAsync(Stage stage, EquivalenceSettings settings, IEnumerable<ContractCall> calls, bool keepsNames = false)
    {
        var life = await NativeLife.BeginAsync(stage, settings).ConfigureAwait(false);
        foreach (var call in calls) life.Play(call);
        return Of(life, keepsNames);
    }

    /// <summary>What a life has come to.</summary>
    public static Performance Of(NativeLife life, bool keepsNames = false)
    {
        var storage = life.ReadStorage(keepsNames);
        return new Performance(life.Calls, life.Finish(storage), storage, life.Fault);
    }

    /// <summary>Runs the same calls on the EVM and finds the first difference.</summary>
    public async Task<Difference?> CompareAsync(Stage stage, ILife life, CancellationToken cancellation)
    {
        if (Fault is not null) return new Difference(DifferenceKind.Fault, Calls.Count - 1, $"ended in an exception that is no revert: {Fault}", "was not asked");
        ContractCall[] calls = [.. Calls.Select(call => call.Call)];
        try
        {
            var chain = await life.PlayAsync(calls, [.. Storage.Select(contract => (IReadOnlyCollection<UInt256>)[.. contract.Words.Keys])], cancellation).ConfigureAwait(false);
            return new Comparison(stage, calls).Find(Native, chain, Storage);
        }
        catch (JsonRpcErrorException exception)
        {
            return new Difference(DifferenceKind.Refusal, null, "took every call", $"refused the sequence: {exception.Message}");
        }
    }
}
