using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Engine;

namespace DeCA10B.Simulation.Mechanisms;

/// <summary>An incentive mechanism at work: what contributing and claiming are under it.</summary>
public interface IMechanism
{
    /// <summary>Who holds the wei.</summary>
    Address Holder { get; }

    /// <summary>Whether agents still act when the stream of samples is used up, because deposits are open.</summary>
    bool HasOpenClaims { get; }

    /// <summary>Whether a sample is hidden by a commitment while its transaction is pending.</summary>
    bool HidesSamples { get; }

    /// <summary>What a sample costs in the next transaction, in wei.</summary>
    UInt256 NextPrice();

    /// <summary>Adds a sample.</summary>
    /// <param name="agent">Whose.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="label">Its label.</param>
    /// <param name="offer">The most that the agent pays, in wei, not above its balance.</param>
    /// <returns>Whether it was accepted.</returns>
    bool TryAdd(Agent agent, long[] sample, ulong label, UInt256 offer);

    /// <summary>Takes all that an agent can take and wants to, oldest first.</summary>
    /// <param name="agent">Who.</param>
    /// <param name="turn">Its turn.</param>
    /// <param name="isStreamUsedUp">Whether no sample is left.</param>
    void Claim(Agent agent, Turn turn, bool isStreamUsedUp);

    /// <summary>What remains to be done when agents have stopped: a market's scoring and payments.</summary>
    void Finish();

    /// <summary>What the model says of a sample now.</summary>
    ulong Predict(long[] sample);
}
