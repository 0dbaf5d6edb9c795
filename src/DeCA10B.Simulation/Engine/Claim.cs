namespace DeCA10B.Simulation.Engine;

/// <summary>What an agent can take of a deposit.</summary>
/// <param name="Contribution">Whose deposit.</param>
/// <param name="Kind">How.</param>
/// <param name="Expected">What it brings, in wei, as far as known; of a report, at most what is left.</param>
public readonly record struct Claim(AddedSample Contribution, ClaimKind Kind, UInt256 Expected);

/// <summary>How a deposit is taken.</summary>
public enum ClaimKind
{
    /// <summary>By its author, when the model agrees.</summary>
    Refund,

    /// <summary>By others, when it disagrees: a share.</summary>
    Report,

    /// <summary>By anyone, after the last waiting time: all that is left.</summary>
    Take,

    /// <summary>By anyone, a verdict on who gets it, for a fee.</summary>
    Settle,
}
