using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Tests.Data;

/// <summary>On rows of our own: the real files are not here.</summary>
public sealed class ImdbTests
{
    private static Dataset Load(string training, string test, DatasetOptions? options = null)
    {
        using var file = new DataFile("imdb-train.jsonl", training);
        file.Write("imdb-test.jsonl", test);
        return Datasets.Load("imdb", (options ?? new()) with { Folder = file.Folder });
    }

    [Fact]
    public void A_review_is_which_words_it_has_and_rare_ones_are_one()
    {
        var set = Load("{\"label\":1,\"words\":[1,14,1000,14,999,5000]}\n{\"label\":0,\"words\":[1,4]}", "{\"label\":0,\"words\":[]}");
        Assert.Equal([1, 2, 14, 999], set.Training.Features[0]);
        Assert.Equal([1, 4], set.Training.Features[1]);
        Assert.Equal([1, 0], set.Training.Labels);
        Assert.Empty(set.Test.Features[0]);
        Assert.Equal((1000, 0), (set.FeatureCount, set.LeftOut));
    }

    [Fact]
    public void Reviews_without_words_are_left_out_of_training_and_sizes_cut_from_the_front()
    {
        var set = Load("{\"label\":1,\"words\":[]}\n{\"label\":0,\"words\":[5]}\n{\"label\":1,\"words\":[6]}\nbroken", "{\"label\":1,\"words\":[7]}", new() { TrainSize = 2, FeatureCount = 6 });
        Assert.Equal([[5], [2]], set.Training.Features);
        Assert.Equal(1, set.LeftOut);
    }

    [Theory]
    [InlineData("{\"label\":2,\"words\":[1]}", "There is no 'label' that is 0 or 1.")]
    [InlineData("{\"label\":\"1\",\"words\":[1]}", "There is no 'label' that is 0 or 1.")]
    [InlineData("{\"label\":1}", "There is no list 'words'.")]
    [InlineData("{\"label\":1,\"words\":[1,-1]}", "'words' has -1; it must have whole numbers from 0.")]
    [InlineData("[1]", "The line is no JSON object.")]
    public void A_broken_line_is_named(string line, string what)
    {
        var error = Assert.Throws<DatasetRowException>(() => Load("{\"label\":1,\"words\":[1]}\n\n" + line, ""));
        Assert.EndsWith("imdb-train.jsonl, line 3: " + what, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_json_is_named() =>
        Assert.Contains("imdb-test.jsonl, line 1: The line is no JSON object. ", Assert.Throws<DatasetRowException>(() => Load("", "{\"label\":")).Message, StringComparison.Ordinal);

    [Fact]
    public void Too_few_features_for_rare_words_is_refused() =>
        Assert.StartsWith("FeatureCount is 2; the dataset 'imdb' needs at least 3", Assert.Throws<DatasetException>(() => Datasets.Load("imdb", new() { FeatureCount = 2 })).Message, StringComparison.Ordinal);
}
