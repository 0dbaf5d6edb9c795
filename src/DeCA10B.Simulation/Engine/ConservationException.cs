namespace DeCA10B.Simulation.Engine;

/// <summary>Wei were lost or made: a fault of a contract or of the chain, never of a scenario.</summary>
/// <param name="function">What was called.</param>
/// <param name="agent">By whom.</param>
/// <param name="time">When, in seconds of the run.</param>
/// <param name="before">Wei of the agent and the contracts before.</param>
/// <param name="after">Wei afterwards.</param>
public sealed class ConservationException(string function, string agent, long time, UInt256 before, UInt256 after)
    : Exception($"{function} by {agent} at second {time}: {before} wei became {after}. Wei must be conserved to the last one; this run is stopped.");
