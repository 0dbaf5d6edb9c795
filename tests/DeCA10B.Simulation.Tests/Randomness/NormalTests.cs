namespace DeCA10B.Simulation.Tests.Randomness;

/// <summary>Expected numbers are those of Python's <c>statistics.NormalDist().inv_cdf</c>, which has the platform's logarithm: the last bits may differ.</summary>
public sealed class NormalTests
{
    [Theory]
    [InlineData(1, -8.209536151601386)]
    [InlineData(3, -8.076571004130123)]
    [InlineData(1023, -7.3317588129328755)]
    [InlineData(1048577, -6.337957607579511)]
    [InlineData(70368744177665, -2.4175590162365)]
    [InlineData(674639224180101, -1.4402382675279628)]
    [InlineData(675539944105575, -1.4395314709384552)]
    [InlineData(4503599627370495, -2.7829164246717676e-16)]
    public void The_inverse_agrees_with_another_implementation_and_is_symmetric(long part, double expected)
    {
        Assert.Equal(1, InverseNormal.At(part) / expected, 1e-14);
        Assert.Equal(-InverseNormal.At(part), InverseNormal.At((1L << 53) - part));
    }

    [Fact]
    public void The_stream_of_a_seed_is_known_to_the_bit()
    {
        var source = new RandomSource(1);
        Assert.Equal(
            [0.5328226782524882, 0.05124943502013481, 0.18683679074759338, -0.2758579084574753, 0.5163024764447041, -1.0644076417365855, -1.4680507717467721, -0.3023714801282567],
            Enumerable.Range(0, 8).Select(_ => source.NextNormal()));
    }

    [Fact]
    public void Mean_deviation_and_tails_are_those_of_the_distribution()
    {
        var source = new RandomSource(5);
        double[] numbers = [.. Enumerable.Range(0, 100_000).Select(_ => source.NextNormal())];
        Assert.Equal(0, numbers.Average(), 0.02);
        Assert.Equal(1, numbers.Average(number => number * number), 0.02);
        Assert.InRange(numbers.Count(number => Math.Abs(number) > 1.959964), 4_700, 5_300);
    }
}
