using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Foresight;

namespace DeCA10B.Simulation.Engine;

/// <summary>Measures the share of the hidden test set that the model labels rightly. Rows whose answer still holds are not looked at again.</summary>
/// <param name="foresight">What the model says.</param>
/// <param name="test">The test set.</param>
internal sealed class AccuracyMeter(IForesight foresight, Samples test)
{
    private readonly Outlook[] outlooks = new Outlook[test.Count];
    private bool isFirst = true;

    /// <summary>The accuracy now, 0 to 1; 1 of no rows.</summary>
    public double Measure()
    {
        var drift = foresight.Drift;
        var hits = 0;
        for (var row = 0; row < outlooks.Length; row++)
        {
            if (isFirst || outlooks[row].HoldsUntil < drift) outlooks[row] = foresight.Look(test.Features[row]);
            if (outlooks[row].Label == test.Labels[row]) hits++;
        }

        isFirst = false;
        return outlooks.Length == 0 ? 1 : (double)hits / outlooks.Length;
    }

    /// <summary>The accuracy by other answers.</summary>
    /// <param name="predict">The label of a sample.</param>
    public double Measure(Func<long[], ulong> predict)
    {
        var hits = 0;
        for (var row = 0; row < test.Count; row++)
            if (predict(test.Features[row]) == test.Labels[row]) hits++;
        return test.Count == 0 ? 1 : (double)hits / test.Count;
    }
}
