using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Tests.Data;

public sealed class SmsSpamTests
{
    [Fact]
    public void The_real_messages_are_split_and_encoded()
    {
        var folder = SharedData.Require("sms-spam");
        var set = Datasets.Load("sms-spam", new() { Folder = folder });
        Assert.Equal(OriginMatch.Same, Assert.Single(set.Origin!.Verify(folder, "sms-spam")).Match);
        Assert.Equal((3_889, 12), (set.Training.Count, set.LeftOut));
        Assert.Equal(1_673, set.Test.Count);
        Assert.Equal((1000, SampleForm.Sparse), (set.FeatureCount, set.Form));
        Assert.InRange(set.Training.Labels.Count(label => label == 1) / (double)set.Training.Count, 0.12, 0.15);
        Assert.All(set.Training.Features, Assert.NotEmpty);
    }

    [Fact]
    public void The_files_may_lie_in_a_folder_of_the_datasets_name()
    {
        var folder = SharedData.Require("sms-spam");
        Assert.Equal(5, Datasets.Load("sms-spam", new() { Folder = Path.GetDirectoryName(folder), TestSize = 5 }).Test.Count);
    }

    // Ten messages: the shuffle takes seven of them for training.
    private const string Ten = "ham\tred red\nspam\tred blue\nham\tred\nham\tred\nham\tred\nham\tred\nham\tred\nham\tred\nham\tred\nham\tred";

    [Fact]
    public void The_commonest_word_of_training_is_the_first_feature()
    {
        using var file = new DataFile("SMSSpamCollection", Ten);
        var set = Datasets.Load("sms-spam", new() { Folder = file.Folder, FeatureCount = 1 });
        Assert.Equal((7, 3, 0), (set.Training.Count, set.Test.Count, set.LeftOut));
        Assert.All(set.Training.Features, sample => Assert.Equal([0], sample));
    }

    [Fact]
    public void A_training_message_without_a_known_word_is_left_out_and_counted()
    {
        using var file = new DataFile("SMSSpamCollection", string.Concat(Enumerable.Repeat("ham\tred\n", 9)) + "ham\t...\n" + string.Concat(Enumerable.Repeat("ham\t!\n", 10)));
        var set = Datasets.Load("sms-spam", new() { Folder = file.Folder });
        Assert.Equal(14, set.Training.Count + set.LeftOut);
        Assert.InRange(set.LeftOut, 5, 11);
        Assert.Equal(6, set.Test.Count);
    }

    [Fact]
    public void Words_may_be_features_by_their_hash()
    {
        using var file = new DataFile("SMSSpamCollection", string.Concat(Enumerable.Repeat("ham\they you\n", 10)));
        Assert.Equal([388, 784], Datasets.Load("sms-spam", new() { Folder = file.Folder, Text = TextEncoding.Hashing }).Test.Features[0]);
        var named = Datasets.Load("sms-spam", new() { Folder = file.Folder, Text = TextEncoding.HashedVocabulary });
        Assert.Equal([318325784, 814527388], named.FeatureIndices!);
        Assert.Equal((2, 1), (named.FeatureCount, named.Test.Features[0][1]));
    }

    [Theory]
    [InlineData("ham\tfine\n\nspam no tab", 3, "There is no tab between the class and the message.")]
    [InlineData("ham\tfine\neggs\ttext", 2, "The class is 'eggs'; it must be ham or spam.")]
    public void A_broken_line_is_named(string content, int line, string what)
    {
        using var file = new DataFile("SMSSpamCollection", content);
        var error = Assert.Throws<DatasetRowException>(() => Datasets.Load("sms-spam", new() { Folder = file.Folder }));
        Assert.Equal($"{Path.Combine(file.Folder, "SMSSpamCollection")}, line {line}: {what}", error.Message);
    }

    [Fact]
    public void A_missing_file_is_named_with_its_origin_licence_and_hash()
    {
        var error = Assert.Throws<DatasetMissingException>(() => Datasets.Load("sms-spam"));
        Assert.Equal(
            "The dataset 'sms-spam' is read from SMSSpamCollection, and no folder was given. Name the folder that has it; it comes from UCI Machine Learning Repository, SMS Spam Collection (Almeida and Hidalgo) (CC BY 4.0, SHA-256 7d039a24a6083ed9ef0f806ebad56bbb976e3aeb8de05669173bfdc4996c239d).",
            error.Message);
        Assert.Contains("is neither in", Assert.Throws<DatasetMissingException>(() => Datasets.Load("sms-spam", new() { Folder = "nowhere" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_content_than_the_known_is_told_by_its_hash_and_is_no_error()
    {
        using var file = new DataFile("SMSSpamCollection", Ten);
        var set = Datasets.Load("sms-spam", new() { Folder = file.Folder });
        Assert.Equal(OriginMatch.Different, Assert.Single(set.Origin!.Verify(file.Folder, "sms-spam")).Match);
        Assert.Equal(OriginMatch.Missing, Assert.Single(set.Origin!.Verify("nowhere", "sms-spam")).Match);
    }
}
