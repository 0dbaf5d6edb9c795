namespace DeCA10B.Simulation.Models.Trees;

/// <summary>How a <see cref="HoeffdingTree"/> grows.</summary>
public sealed record TreeOptions
{
    /// <summary>Samples that a leaf sees between two looks for a split, at least 1.</summary>
    public int GracePeriod { get; init; } = 200;

    /// <summary>One in how many splits may be another one than endless samples would have chosen, at least 2: 10^7, a delta of 1e-7.</summary>
    public long Confidence { get; init; } = 10_000_000;

    /// <summary>Below which bound two features count as equally good, in bits, raw, scale 1e9: 0.05.</summary>
    public long TieThreshold { get; init; } = 50_000_000;

    /// <summary>Different values of a feature that a leaf keeps apart; with one more it goes over to bins. At least 2.</summary>
    public int MostValues { get; init; } = 64;

    /// <summary>Bins of equal width that the values of a feature then lie in, 2 to <see cref="MostValues"/>.</summary>
    public int Bins { get; init; } = 16;

    /// <summary>Splits above a leaf, at most.</summary>
    public int DeepestLeaf { get; init; } = 30;

    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(GracePeriod, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Confidence, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(TieThreshold);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostValues, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(Bins, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Bins, MostValues);
        ArgumentOutOfRangeException.ThrowIfNegative(DeepestLeaf);
    }
}
