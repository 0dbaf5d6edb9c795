namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Scales dense samples by what the training samples alone say, so that nothing of the test is known before it.</summary>
/// <remarks>
/// Computed in doubles with additions, divisions and square roots in the order of the samples, which every machine does alike; the result is
/// rounded to the nearest raw number, halves to even. A feature that is the same in all training samples becomes 0 (not with
/// <see cref="FeatureScaling.UnitLength"/>, which looks at samples only).
/// </remarks>
public sealed class FeatureScaler
{
    private readonly double[] centre;
    private readonly double[] width;
    private readonly bool isToUnitLength;

    /// <summary>Learns from training samples.</summary>
    /// <param name="scaling">How to scale.</param>
    /// <param name="training">Dense samples, raw, scale 1e9, at least one, all of one length.</param>
    /// <exception cref="ArgumentException">There is no sample.</exception>
    public FeatureScaler(FeatureScaling scaling, IReadOnlyList<long[]> training)
    {
        ArgumentNullException.ThrowIfNull(training);
        if (training.Count == 0)
            throw new ArgumentException("There is no sample to learn the scale from.", nameof(training));
        isToUnitLength = scaling is FeatureScaling.UnitLength or FeatureScaling.StandardUnitLength;
        (centre, width) = (new double[training[0].Length], new double[training[0].Length]);
        for (var feature = 0; feature < centre.Length; feature++)
            (centre[feature], width[feature]) = scaling switch
            {
                FeatureScaling.MinMax => Range(training, feature),
                FeatureScaling.Standard or FeatureScaling.StandardUnitLength => Moments(training, feature),
                _ => (0, 1),
            };
    }

    /// <summary>A sample scaled, raw, scale 1e9.</summary>
    /// <param name="sample">A dense sample, raw, scale 1e9.</param>
    /// <exception cref="ArgumentException">The sample has another number of features than the training samples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scaled value is beyond +-9.2e9.</exception>
    public long[] Scale(long[] sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (sample.Length != centre.Length)
            throw new ArgumentException($"The sample has {sample.Length} values and not {centre.Length}.", nameof(sample));
        var values = new double[sample.Length];
        for (var feature = 0; feature < values.Length; feature++)
            values[feature] = width[feature] == 0 ? 0 : (FixedPointValues.Value(sample[feature]) - centre[feature]) / width[feature];
        return FixedPointValues.Raw(isToUnitLength ? ToUnitLength(values) : values);
    }

    private static double[] ToUnitLength(double[] values)
    {
        var squares = 0.0;
        foreach (var value in values) squares += value * value;
        if (squares == 0) return values;
        var length = Math.Sqrt(squares);
        for (var feature = 0; feature < values.Length; feature++) values[feature] /= length;
        return values;
    }

    private static (double Least, double Width) Range(IReadOnlyList<long[]> training, int feature)
    {
        var least = FixedPointValues.Value(training.Min(sample => sample[feature]));
        return (least, FixedPointValues.Value(training.Max(sample => sample[feature])) - least);
    }

    private static (double Mean, double Deviation) Moments(IReadOnlyList<long[]> training, int feature)
    {
        // Whole numbers first: no order of the samples changes the mean, and equal values have exactly no deviation.
        var sum = Int128.Zero;
        foreach (var sample in training) sum += sample[feature];
        var (whole, rest) = Int128.DivRem(sum, training.Count);
        var mean = (long)whole / 1e9 + (double)(long)rest / training.Count / 1e9;
        if (rest == 0 && training.All(sample => sample[feature] == (long)whole)) return (mean, 0);
        var squares = 0.0;
        foreach (var sample in training)
        {
            var difference = FixedPointValues.Value(sample[feature]) - mean;
            squares += difference * difference;
        }
        return (mean, Math.Sqrt(squares / training.Count));
    }
}
