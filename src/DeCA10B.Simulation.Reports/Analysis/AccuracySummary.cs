namespace DeCA10B.Simulation.Reports;

/// <summary>The accuracy over a run, each 0 to 1.</summary>
/// <param name="Start">The first that was measured.</param>
/// <param name="Lowest">The lowest that was measured.</param>
/// <param name="LowestAt">Seconds since the start when it first was that low.</param>
/// <param name="End">The last that was measured.</param>
/// <param name="Baseline">When trained with all data, if the scenario knows it.</param>
public sealed record AccuracySummary(double Start, double Lowest, long LowestAt, double End, double? Baseline)
{
    internal static AccuracySummary? Of(RunRecord record)
    {
        if (record.Accuracies is not [var first, ..])
            return null;
        var lowest = record.Accuracies.MinBy(point => point.Accuracy);
        return new(first.Accuracy, lowest.Accuracy, lowest.Time, record.Accuracies[^1].Accuracy, record.BaselineAccuracy);
    }
}
