using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Tests.Data.Encoders;

public sealed class DenseValueTests
{
    private const long One = Dataset.One;

    [Theory]
    [InlineData(1.5, 1_500_000_000)]
    [InlineData(-0.1, -100_000_000)]
    [InlineData(0.5e-9, 0)]
    [InlineData(1.5e-9, 2)]
    [InlineData(-1.5e-9, -2)]
    [InlineData(9.2e9, 9_200_000_000_000_000_000)]
    public void A_value_becomes_the_nearest_raw_number(double value, long raw) => Assert.Equal(raw, FixedPointValues.Raw(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-9.3e9)]
    [InlineData(9223372036.854775808)]
    public void A_value_without_a_raw_number_is_refused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => FixedPointValues.Raw(value));

    [Fact]
    public void A_sample_is_brought_to_length_one_and_zeros_stay()
    {
        var scaler = new FeatureScaler(FeatureScaling.UnitLength, [[One, One]]);
        Assert.Equal([600_000_000, -800_000_000], scaler.Scale([3 * One, -4 * One]));
        Assert.Equal([0, 0], scaler.Scale([0, 0]));
    }

    [Fact]
    public void The_range_is_that_of_training_and_test_values_may_lie_outside()
    {
        var scaler = new FeatureScaler(FeatureScaling.MinMax, [[2 * One, 5 * One], [6 * One, 5 * One]]);
        Assert.Equal([500_000_000, 0], scaler.Scale([4 * One, 5 * One]));
        Assert.Equal([1_500_000_000, 0], scaler.Scale([8 * One, 9 * One]));
    }

    [Fact]
    public void Standard_values_have_mean_zero_and_deviation_one_in_training()
    {
        var scaler = new FeatureScaler(FeatureScaling.Standard, [[One], [3 * One]]);
        Assert.Equal([-One], scaler.Scale([One]));
        Assert.Equal([2 * One], scaler.Scale([4 * One]));
    }

    [Fact]
    public void A_feature_that_never_changes_becomes_zero()
    {
        // A tenth is no sum of powers of two: its mean and deviation must still be exact.
        var scaler = new FeatureScaler(FeatureScaling.Standard, [[One / 10], [One / 10], [One / 10]]);
        Assert.Equal([0], scaler.Scale([5 * One]));
    }

    [Fact]
    public void Bins_hold_equally_many_and_few_values_have_one_each()
    {
        var training = Enumerable.Range(0, 8).Select(i => new[] { i * One, i % 3 * One }).ToList();
        var bins = new QuantileBins(training, 4);
        Assert.Equal(7, bins.FeatureCount);
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3], training.Select(sample => bins.Encode(sample)[0]));
        Assert.Equal([4, 5, 6, 4, 5, 6, 4, 5], training.Select(sample => bins.Encode(sample)[1]));
        Assert.Equal([0, 6], bins.Encode([-One, 9 * One]));
    }

    [Fact]
    public void A_value_that_is_most_of_a_feature_has_one_bin()
    {
        var bins = new QuantileBins([.. Enumerable.Range(0, 100).Select(i => new[] { Math.Max(0L, i - 90) })], 4);
        Assert.Equal(1, bins.FeatureCount);
    }

    [Fact]
    public void Nothing_is_learnt_from_no_sample()
    {
        Assert.Throws<ArgumentException>(() => new FeatureScaler(FeatureScaling.None, []));
        Assert.Throws<ArgumentException>(() => new QuantileBins([], 4));
    }
}
