using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Tests.Data.Encoders;

public sealed class NGramTests
{
    [Theory]
    [InlineData(1, "a|b|a|c")]
    [InlineData(2, "a b|b a|a c")]
    [InlineData(3, "a b a|b a c")]
    [InlineData(5, "")]
    public void Runs_are_neighbours_joined_by_spaces(int length, string expected) => Assert.Equal(expected, string.Join('|', NGrams.Of(["a", "b", "a", "c"], length)));

    [Fact]
    public void The_commonest_come_first_and_equals_in_ordinal_order()
    {
        var counts = new NGramCounts(2);
        counts.Add(["z", "y", "z", "y", "B"]);
        counts.Add(["a", "B", "b"]);
        counts.Add(["z"]);
        Assert.Equal(["z y", "B b", "a B", "y B", "y z"], counts.Commonest(10));
        Assert.Equal(["z y", "B b", "a B"], counts.Commonest(3));
    }

    [Fact]
    public void No_run_goes_from_one_text_into_the_next()
    {
        var counts = new NGramCounts(2);
        counts.Add(["a"]);
        counts.Add(["b"]);
        Assert.Empty(counts.Commonest(1));
    }

    [Fact]
    public void Counting_agrees_with_a_dictionary_of_texts()
    {
        var seed = (ulong)Random.Shared.NextInt64();
        var random = new RandomSource(seed);
        for (var length = 1; length <= 4; length++)
        {
            string[][] texts = [.. Enumerable.Range(0, 30).Select(_ => Enumerable.Range(0, random.NextInt(12)).Select(_ => ((char)('a' + random.NextInt(3))).ToString()).ToArray())];
            var counts = new NGramCounts(length);
            foreach (var text in texts) counts.Add(text);
            var expected = texts.SelectMany(text => NGrams.Of(text, length)).CountBy(run => run).OrderByDescending(run => run.Value).ThenBy(run => run.Key, StringComparer.Ordinal).Select(run => run.Key).Take(7);
            Assert.True(expected.SequenceEqual(counts.Commonest(7)), $"seed {seed}, length {length}");
        }
    }
}
