namespace DeCA10B.Simulation.Models;

/// <summary>A deployed model that judges samples without their own part.</summary>
/// <param name="PredictWithout">Its label of a sample without the influence of that sample's trainings.</param>
/// <param name="MarginOf">How sure it is of a label.</param>
/// <param name="Known">Samples of the owner, to know what is usual.</param>
public sealed record Judging(Func<long[], Int256, ulong> PredictWithout, Func<long[], ulong, Int256> MarginOf, IReadOnlyList<(long[] Sample, ulong Label)> Known)
{
    /// <summary>The margin that a fifth of the owner's samples is below.</summary>
    public Int256 UsualMargin()
    {
        if (Known.Count == 0) return Int256.Zero;
        Int256[] margins = [.. Known.Select(known => MarginOf(known.Sample, known.Label)).Order()];
        return margins[margins.Length / 5];
    }
}
