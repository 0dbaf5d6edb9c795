using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Tests.Data;

/// <summary>News and offensive messages, on rows of our own: the real files are not here.</summary>
public sealed class TextTableTests
{
    private static string Tweets(params string[] rows) => ",count,hate_speech,offensive_language,neither,class,tweet\n" + string.Concat(rows);

    [Fact]
    public void A_message_is_the_hashes_of_its_common_words_without_entities()
    {
        using var file = new DataFile("labeled_data.csv", Tweets([.. Enumerable.Range(0, 10).Select(i => $"{i},3,0,0,3,{i % 3},\"hey &amp;amp\nYOU, blockchain\"\n")]));
        var set = Datasets.Load("offensive", new() { Folder = file.Folder });
        Assert.Equal(new long[] { 318325784, 814527388, 3905957473, MurmurHash3.Hash("amp") }.Order(), set.FeatureIndices!);
        Assert.Equal(4, set.FeatureCount);
        Assert.All(set.Training.Features, sample => Assert.Equal([0, 1, 2, 3], sample));
        Assert.Equal(3, set.Training.Labels.Concat(set.Test.Labels).Count(label => label == 1));
        Assert.Equal(["OFFENSIVE", "SAFE"], set.Classifications);
    }

    [Fact]
    public void A_class_of_no_meaning_is_named()
    {
        using var file = new DataFile("labeled_data.csv", Tweets("0,3,0,0,3,2,fine\n", "1,3,0,0,3,3,what\n"));
        var error = Assert.Throws<DatasetRowException>(() => Datasets.Load("offensive", new() { Folder = file.Folder }));
        Assert.EndsWith("line 3: class is '3'; it must be a whole number from 0 to 2.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void News_is_its_commonest_pairs_of_words()
    {
        var rows = Enumerable.Range(0, 10).Select(i => $"{i},title,author,\"the news, the \"\"news\"\" of number{i}\",{i % 2}\n");
        using var file = new DataFile("train.csv", "id,title,author,text,label\n" + string.Concat(rows));
        var set = Datasets.Load("news", new() { Folder = file.Folder, FeatureCount = 3 });
        // "the news" occurs twice in a text; "news of" and "news the" as often as each other.
        Assert.Equal((3, 7, 3), (set.FeatureCount, set.Training.Count, set.Test.Count));
        Assert.All(set.Training.Features.Concat(set.Test.Features), sample => Assert.Equal([0, 1, 2], sample));
        Assert.Equal(5, set.Training.Labels.Concat(set.Test.Labels).Count(label => label == 1));
    }

    [Fact]
    public void Nothing_is_learnt_from_the_words_of_test_texts()
    {
        var rows = Enumerable.Range(0, 10).Select(i => $"{i},t,a,only number{i},0\n");
        using var file = new DataFile("train.csv", "id,title,author,text,label\n" + string.Concat(rows));
        var set = Datasets.Load("news", new() { Folder = file.Folder });
        Assert.All(set.Training.Features, sample => Assert.Single(sample));
        Assert.All(set.Test.Features, Assert.Empty);
    }

    [Fact]
    public void Two_datasets_with_files_of_one_name_lie_in_folders_of_their_own()
    {
        using var file = new DataFile("other.txt", "");
        Directory.CreateDirectory(Path.Combine(file.Folder, "news"));
        file.Write(Path.Combine("news", "train.csv"), "id,title,author,text,label\n1,t,a,some text,1\n2,t,a,some text,0\n");
        Assert.Equal(1, Datasets.Load("news", new() { Folder = file.Folder }).Training.Count);
        Assert.Equal("train.csv", Assert.Throws<DatasetMissingException>(() => Datasets.Load("titanic", new() { Folder = file.Folder })).File);
    }
}
