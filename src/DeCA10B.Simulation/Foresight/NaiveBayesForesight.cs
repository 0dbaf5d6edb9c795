using DeCA10B.Contracts.ModelFiles;

namespace DeCA10B.Simulation.Foresight;

/// <summary>Follows a naive Bayes classifier in logarithms, and asks the contract where two classes are as good as equal.</summary>
/// <remarks>
/// Training with a sample of one class moves log-scores of that class alone: by the growth of its prior, of the counts of the shared features, and of its total
/// for each feature of the other sample. The sum of these bounds is the drift, in 1e-9 nats.
/// </remarks>
internal sealed class NaiveBayesForesight : IForesight
{
    /// <summary>Nats below which the contract is asked. Sums of some hundred logarithms are off by 1e-12, the contract's own rounding by less.</summary>
    private const double Doubt = 1e-6;

    private readonly Func<long[], ulong> ask;
    private readonly int longest;
    private readonly double smoothing;
    private readonly double smoothingOfAll;
    private readonly double[] samples;
    private readonly double[] totals;
    private readonly double[][] counts;
    private readonly double[][] logarithms;
    private double[] known = new double[1_024];

    /// <param name="model">The model as deployed.</param>
    /// <param name="longest">How many features a sample has at most; longer ones are asked for.</param>
    /// <param name="ask">The contract's prediction.</param>
    public NaiveBayesForesight(NaiveBayesModel model, int longest, Func<long[], ulong> ask)
    {
        this.ask = ask;
        this.longest = longest;
        smoothing = model.SmoothingFactor / 1e9;
        smoothingOfAll = smoothing * model.TotalNumFeatures;
        samples = [.. model.ClassCounts.Select(count => (double)count)];
        counts = [.. model.FeatureCounts.Select(class_ => CountsOf(class_, (int)model.TotalNumFeatures))];
        totals = [.. counts.Select(class_ => class_.Sum())];
        logarithms = [.. counts.Select(class_ => class_.Select(LogarithmOf).ToArray())];
    }

    public long Drift { get; private set; }

    public Outlook Look(long[] sample)
    {
        var (best, second, label) = (double.NegativeInfinity, double.NegativeInfinity, 0);
        for (var class_ = 0; class_ < samples.Length; class_++)
        {
            var score = Score(class_, sample);
            if (score > best) (second, best, label) = (best, score, class_);
            else if (score > second) second = score;
        }

        var margin = best - second;
        if (sample.Length > longest || !(margin > Doubt)) return new(ask(sample), Drift);
        return new((ulong)label, double.IsPositiveInfinity(margin) ? Drift : Drift + (long)((margin - Doubt) * 1e9));
    }

    public void Learn(long[] sample, ulong label)
    {
        var class_ = (int)label;
        var (own, logs) = (counts[class_], logarithms[class_]);
        var moved = 1 / Math.Max(1, samples[class_]);
        foreach (var feature in sample)
        {
            var after = LogarithmOf(++own[feature]);
            moved += after - logs[feature];
            logs[feature] = after;
        }

        samples[class_]++;
        moved += longest * sample.Length / (totals[class_] + smoothingOfAll);
        totals[class_] += sample.Length;
        Drift += (long)Math.Ceiling(moved * 1e9);
    }

    /// <summary>ln(count + smoothing); counts repeat, so each is computed once.</summary>
    private double LogarithmOf(double count)
    {
        var index = (int)count;
        if (index >= known.Length) Array.Resize(ref known, Math.Max(index + 1, known.Length * 2));
        if (known[index] == 0) known[index] = Math.Log(count + smoothing);
        return known[index];
    }

    private double Score(int class_, long[] sample)
    {
        if (samples[class_] == 0) return double.NegativeInfinity;
        var logs = logarithms[class_];
        var sum = Math.Log(samples[class_]) - sample.Length * Math.Log(totals[class_] + smoothingOfAll);
        foreach (var feature in sample) sum += logs[feature];
        return sum;
    }

    private static double[] CountsOf(IReadOnlyDictionary<uint, uint> known, int features)
    {
        var all = new double[features];
        foreach (var (feature, count) in known) all[feature] = count;
        return all;
    }
}
