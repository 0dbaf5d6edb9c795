using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Data.Encoders;

namespace DeCA10B.Simulation.Tests.Data.Encoders;

public sealed class TokenEncoderTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("hey", 318325784u)]
    [InlineData("you", 814527388u)]
    [InlineData("test", 0xba6bd213u)]
    [InlineData("blockchain", 3905957473u)]
    [InlineData("Hello, world!", 0xc0363e43u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x2e4ff723u)]
    public void The_hash_of_a_text_is_the_published_one(string text, uint expected) => Assert.Equal(expected, MurmurHash3.Hash(text));

    [Fact]
    public void A_hashed_feature_is_the_hash_modulo_the_number_of_features()
    {
        var encoder = new HashingEncoder(1000);
        Assert.Equal([388, 473, 784], encoder.Encode(["hey", "you", "blockchain", "hey"]));
        Assert.Equal([0], new HashingEncoder(1).Encode(["a", "b"]));
        Assert.Empty(encoder.Encode([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HashingEncoder(0));
    }

    [Fact]
    public void A_vocabulary_leaves_out_what_it_does_not_know()
    {
        var encoder = new VocabularyEncoder(["a", "b", "c"]);
        Assert.Equal([0, 2], encoder.Encode(["c", "x", "a", "c"]));
        Assert.Equal(1, encoder.IndexOf("b"));
        Assert.Null(encoder.IndexOf("B"));
    }

    [Fact]
    public void The_vocabulary_of_the_known_client_is_read()
    {
        var encoder = VocabularyEncoder.Read(Path.Combine(SharedData.Require("decai-models"), "imdb.json"));
        Assert.Equal(1000, encoder.Count);
        Assert.Equal([378, 572], encoder.Encode(["a", "great", "movie"]));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{\"a\":\"b\"}")]
    [InlineData("null")]
    [InlineData("{\"a\":1")]
    public void A_vocabulary_that_is_no_object_of_numbers_is_refused(string json)
    {
        using var file = new DataFile("words.json", json);
        var error = Assert.Throws<DatasetException>(() => VocabularyEncoder.Read(Path.Combine(file.Folder, "words.json")));
        Assert.Contains("words.json is not one JSON object from words to whole numbers.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_that_is_not_there_is_named() =>
        Assert.Equal("The vocabulary nowhere.json is not there.", Assert.Throws<DatasetException>(() => VocabularyEncoder.Read("nowhere.json")).Message);

    [Fact]
    public void Words_are_runs_of_two_or_more_letters_digits_and_underscores() =>
        Assert.Equal(["it", "costs", "50", "größe", "snake_case"], Tokens.Words("It costs £50, a GRÖSSE? Größe; snake_case!").Where(word => word != "grösse"));

    [Fact]
    public void A_number_in_a_message_is_a_word_by_its_length() =>
        Assert.Equal(["call", "#11", "now", "£1000", "r", "u", "2nite", "#1"], Tokens.WordsOfMessage("Call 08452810075 now: £1000! R u 2nite 4"));

    [Fact]
    public void Features_are_numbered_anew_by_what_occurs_in_training()
    {
        var mapping = new FeatureIndexMapping([[7, 4_000_000_000], [2, 7]]);
        Assert.Equal([2, 7, 4_000_000_000], mapping.Original);
        Assert.Equal([0, 2], mapping.Map([2, 3, 4_000_000_000]));
    }
}
