using DeCA10B.Chains;

namespace DeCA10B.Testing;

/// <summary>What a test may look at when it chooses the next call: the native chain as it is by now, and the calls made.</summary>
public sealed class Situation
{
    internal Situation(NativeChain chain, IReadOnlyList<DeployedContract> contracts, IReadOnlyList<PerformedCall> calls, IReadOnlyList<Address> senders) =>
        (Chain, Contracts, Calls, Senders) = (chain, contracts, calls, senders);

    /// <summary>The native chain; to be read only.</summary>
    public NativeChain Chain { get; }

    /// <summary>The contracts in the order of their deployment.</summary>
    public IReadOnlyList<DeployedContract> Contracts { get; }

    /// <summary>The calls so far.</summary>
    public IReadOnlyList<PerformedCall> Calls { get; }

    /// <summary>Who may call.</summary>
    public IReadOnlyList<Address> Senders { get; }

    /// <summary>A native contract, to ask for its state.</summary>
    /// <param name="index">Its place in <see cref="Contracts"/>.</param>
    public T Contract<T>(int index = 0) where T : Contract => (T)Chain.ContractAt(Contracts[index].Address)!;

    /// <summary>The calls of a function that succeeded, oldest first.</summary>
    /// <param name="function">As in <see cref="Call.Function"/>.</param>
    public IReadOnlyList<PerformedCall> Succeeded(string function) =>
        [.. Calls.Where(call => call.Outcome.Succeeded && FunctionName.Matches(call.Call.Contract, call.Call.Function, function))];
}
