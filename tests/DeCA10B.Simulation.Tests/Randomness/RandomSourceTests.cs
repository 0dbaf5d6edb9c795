namespace DeCA10B.Simulation.Tests.Randomness;

/// <summary>Expected numbers are those published with the generators, or of an independent implementation in Python.</summary>
public sealed class RandomSourceTests
{
    [Fact]
    public void The_generator_gives_its_published_numbers()
    {
        var source = new RandomSource(1, 2, 3, 4);
        Assert.Equal(
            [11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832, 10595114339597558777, 2904607092377533576],
            Enumerable.Range(0, 10).Select(_ => source.NextUInt64()));
    }

    [Fact]
    public void The_filler_of_the_state_gives_its_published_numbers()
    {
        var state = 1234567UL;
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => RandomSource.SplitMix64(ref state)));
    }

    [Theory]
    [InlineData(0UL, 11091344671253066420UL, 13793997310169335082UL)]
    [InlineData(1UL, 12966619160104079557UL, 9600361134598540522UL)]
    [InlineData(0xDECA10BUL, 18317670091340778182UL, 14063636936555126336UL)]
    public void A_seed_decides_the_stream(ulong seed, ulong first, ulong second)
    {
        var source = new RandomSource(seed);
        Assert.Equal((first, second), (source.NextUInt64(), source.NextUInt64()));
    }

    [Fact]
    public void Whole_numbers_are_those_of_the_high_half_of_a_product()
    {
        var source = new RandomSource(1);
        Assert.Equal([7, 5, 5, 3, 6, 1, 0, 3, 8, 5, 9, 9, 9, 6, 5, 8, 0, 4, 0, 0], Enumerable.Range(0, 20).Select(_ => source.NextInt(10)));
    }

    [Fact]
    public void Every_whole_number_below_the_bound_is_about_equally_likely()
    {
        var (source, counts) = (new RandomSource(3), new int[7]);
        for (var i = 0; i < 70_000; i++) counts[source.NextInt(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_below_one_is_refused(int bound) => Assert.Throws<ArgumentOutOfRangeException>(() => new RandomSource(1).NextInt(bound));

    [Fact]
    public void Numbers_below_one_have_53_bits()
    {
        var source = new RandomSource(1);
        Assert.Equal([0.7029218331588505, 0.5204366199388569, 0.5741057000197225, 0.39132860204190445], Enumerable.Range(0, 4).Select(_ => source.NextDouble()));
    }

    [Fact]
    public void A_fork_depends_on_the_seed_and_the_name_and_not_on_what_was_drawn()
    {
        var source = new RandomSource(1);
        source.NextUInt64();
        Assert.Equal(17949131632039619071UL, source.Fork("agents").Seed);
        Assert.Equal(401959809888834853UL, source.Fork("agents").NextUInt64());
        Assert.Equal(13928125245878416728UL, source.Fork("agents").Fork("Good").Seed);
    }

    [Fact]
    public void A_shuffle_goes_from_the_end()
    {
        int[] items = [.. Enumerable.Range(0, 10)];
        new RandomSource(2).Shuffle<int>(items);
        Assert.Equal([3, 8, 0, 2, 7, 4, 5, 9, 6, 1], items);
    }
}
