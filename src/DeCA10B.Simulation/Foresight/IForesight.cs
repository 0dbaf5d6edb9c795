namespace DeCA10B.Simulation.Foresight;

/// <summary>Knows what the contract will say of a sample without asking it each time, so that agents try what can succeed.</summary>
/// <remarks>
/// Its answers are the contract's, not an estimate: where it cannot be sure, it asks. An answer holds while the model has moved less than the sample's margin,
/// so one sample is looked at a few times in a run, however many others come between.
/// </remarks>
public interface IForesight
{
    /// <summary>How far the model can have moved any margin since the start of the run, at most; in a unit of the model's own. It never falls.</summary>
    long Drift { get; }

    /// <summary>The label that the contract has for a sample now.</summary>
    /// <param name="sample">The sample.</param>
    Outlook Look(long[] sample);

    /// <summary>Follows the contract: it has been trained with a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="label">Its label.</param>
    void Learn(long[] sample, ulong label);
}

/// <summary>The label of a sample, and how long it stays.</summary>
/// <param name="Label">The label.</param>
/// <param name="HoldsUntil">The largest <see cref="IForesight.Drift"/> at which it is sure to be the same.</param>
public readonly record struct Outlook(ulong Label, long HoldsUntil);
