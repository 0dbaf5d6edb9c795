using CsCheck;
using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Testing;

/// <summary>What is to be checked, and how the calls are made. Each method returns the check itself.</summary>
public sealed class EquivalenceCheck
{
    /// <summary>Environment variable that repeats a run (<c>1f2e3d</c>) or one sequence of it (<c>1f2e3d:17</c>).</summary>
    public const string SeedVariable = "DECA10B_SEED";

    /// <summary>Environment variable that replaces the number of sequences.</summary>
    public const string SequencesVariable = "DECA10B_SEQUENCES";

    internal EquivalenceCheck(Func<ITestChain, Task> fixture) => Settings = new EquivalenceSettings(fixture);

    internal EquivalenceSettings Settings { get; }

    /// <summary>Takes the values of a parameter from a generator.</summary>
    /// <param name="function">As in <see cref="Call.Function"/>; all functions of that name.</param>
    /// <param name="parameter">The parameter's ABI name.</param>
    /// <param name="values">Values that fit its type.</param>
    public EquivalenceCheck With<T>(string function, string parameter, Gen<T> values) where T : notnull
    {
        Settings.Parameters.Add((function, parameter, values.Select(value => (object)value)));
        return this;
    }

    /// <summary>Adds a way to choose the next call, which may look at what happened so far. Where it has nothing to propose, an ordinary call is made.</summary>
    /// <param name="weight">How often, beside 3 for each state-changing function and 1 for each view.</param>
    /// <param name="choices">Random values that it may use.</param>
    /// <param name="choose">Proposes a call, or null.</param>
    public EquivalenceCheck Calls<T>(int weight, Gen<T> choices, Func<Situation, T, Call?> choose)
    {
        Settings.Recipes.Add((weight, choices.Select(choice => (Func<Situation, Call?>)(situation => choose(situation, choice)))));
        return this;
    }

    /// <summary>Calls a function more or less often; 0 never.</summary>
    /// <param name="function">As in <see cref="Call.Function"/>.</param>
    /// <param name="weight">By default 3 for a state-changing function and 1 for a view.</param>
    public EquivalenceCheck Weight(string function, int weight)
    {
        Settings.Weights.Add((function, weight));
        return this;
    }

    /// <summary>Lets functions never succeed; any other that never does fails the check.</summary>
    public EquivalenceCheck MayAlwaysRevert(params string[] functions)
    {
        Settings.AlwaysReverting.AddRange(functions);
        return this;
    }

    /// <summary>How many of the chain's accounts call; 4 by default. The first one deployed the contracts, unless the fixture says otherwise.</summary>
    public EquivalenceCheck Senders(int count)
    {
        Settings.Senders = count;
        return this;
    }

    /// <summary>Wei sent to payable functions.</summary>
    public EquivalenceCheck Values(Gen<UInt256> wei)
    {
        Settings.Values = wei;
        return this;
    }

    /// <summary>Seconds between two calls; 0 is the same block.</summary>
    public EquivalenceCheck Waits(Gen<ulong> seconds)
    {
        Settings.Waits = seconds;
        return this;
    }

    /// <summary>How many calls a sequence has; 1 to 40 by default.</summary>
    public EquivalenceCheck Length(int shortest, int longest)
    {
        (Settings.ShortestSequence, Settings.LongestSequence) = (shortest, longest);
        return this;
    }

    /// <summary>The share of calls whose data is spoilt: cut short, a byte changed, an unknown selector; 0.01 by default.</summary>
    public EquivalenceCheck Malformed(double share)
    {
        Settings.MalformedShare = share;
        return this;
    }

    /// <summary>The share of sequences that also run as mined transactions, where every slot that the chain writes is seen; 0.02 by default, one sequence at least.</summary>
    public EquivalenceCheck Mined(double share)
    {
        Settings.MinedShare = share;
        return this;
    }

    /// <summary>Takes artifacts from somewhere else than the folder <c>contracts</c> beside the program.</summary>
    public EquivalenceCheck Artifacts(Func<ContractDescriptor, ContractArtifact> find)
    {
        Settings.FindArtifact = find;
        return this;
    }

    /// <summary>Compares the two lives.</summary>
    /// <param name="sequences">How many sequences, unless <see cref="SequencesVariable"/> says otherwise.</param>
    /// <param name="seed">Repeats a run, or one sequence of it; null takes <see cref="SeedVariable"/>, or else a new seed.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>What was called, how often it reverted and why.</returns>
    /// <exception cref="EquivalenceException">They differ; the message has the shortest sequence found, both results, the lines and the seed. Or a function never succeeded.</exception>
    /// <exception cref="Tools.NodeMissingException">There is no Node.js on this machine to bring the EVM.</exception>
    public Task<EquivalenceReport> CheckAsync(int sequences = 100, string? seed = null, CancellationToken cancellation = default) =>
        EquivalenceRun.StartAsync(Settings, sequences, seed, cancellation);
}
