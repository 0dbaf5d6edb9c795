namespace DeCA10B.Simulation.Models.Trees;

/// <summary>How far the mean of some samples may be from that of endless ones: sqrt(range^2 * ln(1 / delta) / (2 * samples)) with confidence 1 - delta.</summary>
/// <remarks>It is never computed: squares are compared, so no root and no rounding decides.</remarks>
internal sealed class HoeffdingBound
{
    /// <summary>range^2 * ln(1 / delta), scale 1e27.</summary>
    private readonly Int128 spread;

    /// <param name="classes">How many classes there are: the gain of a split is between 0 and the logarithm of that.</param>
    /// <param name="confidence">1 / delta.</param>
    public HoeffdingBound(int classes, long confidence)
    {
        var range = Bits.Log2(Math.Max(2, classes));
        spread = (Int128)range * range * (long)(Wad.Ln(Wad.FromInteger(confidence)).Raw / 1_000_000_000);
    }

    /// <summary>Whether a difference is at least as large as the bound.</summary>
    /// <param name="difference">Bits a sample, raw, scale 1e9, from 0 on.</param>
    /// <param name="samples">Samples that it is the mean of.</param>
    public bool IsReached(long difference, long samples) => (Int128)difference * difference * (2 * samples) * Bits.One >= spread;

    /// <summary>Whether the bound has become smaller than a number.</summary>
    /// <param name="number">Bits a sample, raw, scale 1e9.</param>
    /// <param name="samples">Samples.</param>
    public bool IsBelow(long number, long samples) => (Int128)number * number * (2 * samples) * Bits.One > spread;
}
