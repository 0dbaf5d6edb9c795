using DeCA10B.Testing;
using DeCA10B.Testing.Layouts;

namespace DeCA10B.Laboratory;

/// <summary>What one life made of an experiment.</summary>
public sealed class Observation
{
    internal Observation(string life, Transcript transcript, IReadOnlyList<NativeStorage>? storage = null, Exception? fault = null) =>
        (Life, Transcript, NativeStorage, Fault) = (life, transcript, storage ?? [], fault);

    /// <summary><c>native</c>, or the configuration's name.</summary>
    public string Life { get; }

    /// <summary>One a deployment; the data of one that succeeded do not count.</summary>
    public IReadOnlyList<CallOutcome> Deployments => Transcript.Creations!;

    /// <summary>One a call; fewer when the native life ended in a fault.</summary>
    public IReadOnlyList<CallOutcome> Calls => Transcript.Outcomes;

    /// <summary>Slot to content at the end, a dictionary a contract: the slots that the native contracts know of.</summary>
    public IReadOnlyList<IReadOnlyDictionary<UInt256, UInt256>> Storage => Transcript.Final.Storage;

    /// <summary>Wei at the end, of <see cref="Experiment.Accounts"/>.</summary>
    public IReadOnlyList<UInt256> Balances => Transcript.Final.Balances;

    /// <summary>The exception of a native call that is no revert: a fault of the SDK's, or of the frontend that accepted the code. Nothing ran after it.</summary>
    public Exception? Fault { get; }

    /// <summary>Where another program, given the same calls, did something else that can be seen; null when it did the same. Balances and storage are those at the end.</summary>
    public string? WhereOtherThan(Observation other)
    {
        if (Fault is not null || other.Fault is not null) return (Fault ?? other.Fault)!.Message;
        for (var i = 0; i < Calls.Count; i++)
            if (Comparison.KindOf(Calls[i], other.Calls[i]) is { } kind) return $"{kind} of call {i}";
        if (!Balances.SequenceEqual(other.Balances)) return "Balances";
        var differ = Storage.Zip(other.Storage).Any(pair => pair.First.Keys.Union(pair.Second.Keys).Any(slot => pair.First.GetValueOrDefault(slot) != pair.Second.GetValueOrDefault(slot)));
        return differ ? "Storage" : null;
    }

    internal Transcript Transcript { get; }

    internal IReadOnlyList<NativeStorage> NativeStorage { get; }
}

/// <summary>The first thing that two lives differ in.</summary>
/// <param name="Life">The EVM's configuration.</param>
/// <param name="Kind">Outcome, ReturnData, RevertData, Events, Storage, Balance, Fault.</param>
/// <param name="Step">The index of the call; of the deployment when negative: -1 is the first. Null when it shows only at the end.</param>
/// <param name="Native">What it is natively.</param>
/// <param name="Chain">What it is on the EVM.</param>
public sealed record LifeDifference(string Life, string Kind, int? Step, string Native, string Chain)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind}{(Step is { } step ? step < 0 ? $" of deployment {-step - 1}" : $" of call {step}" : "")}: native {Native}; {Life} {Chain}";
}
