using System.Text;
using CsCheck;
using DeCA10B.Contracts.ModelFiles;

namespace DeCA10B.Contracts.Tests.ModelFiles;

public sealed class ModelFileTests
{
    const string Valid = """
        {"type":"sparse perceptron","classifications":["no","yes"],"weights":[0.5,-1.25,1e-9],"intercept":5.0,"learningRate":0.5}
        """;

    [Fact]
    public void A_sparse_perceptron_becomes_raw_numbers()
    {
        var model = Parse(Valid);
        Assert.True(model.IsSparse);
        Assert.Equal(["no", "yes"], model.Classifications);
        Assert.Equal([500_000_000, -1_250_000_000, 1], model.Weights);
        Assert.Equal(5_000_000_000, model.Intercept);
        Assert.Equal(500_000_000u, model.LearningRate);
        Assert.Empty(model.FeatureIndices);
    }

    [Fact]
    public void A_dense_perceptron_may_call_its_intercept_bias_and_name_its_features()
    {
        var model = Parse("""{"type":"dense perceptron","classifications":["a","b"],"featureIndices":[7,3],"weights":[1,2],"bias":0}""");
        Assert.False(model.IsSparse);
        Assert.Equal([7u, 3u], model.FeatureIndices);
        Assert.Equal(500_000_000u, model.LearningRate);
    }

    [Fact]
    public void Sparse_weights_come_with_their_indices()
    {
        var model = Parse(Valid.Replace("\"intercept\"", "\"sparseWeights\":{\"7\":2,\"4294967295\":-1},\"intercept\"", StringComparison.Ordinal));
        Assert.Equal([new(7, 2_000_000_000), new(4294967295, -1_000_000_000)], model.SparseWeights);
    }

    [Theory]
    [InlineData("0.0000000005", 1)]
    [InlineData("-0.0000000005", -1)]
    [InlineData("0.00000000049999", 0)]
    [InlineData("0.5370804116506004", 537_080_412)]
    [InlineData("-17.77327414678872", -17_773_274_147)]
    [InlineData("1e-40", 0)]
    [InlineData("9223372036.854775807", long.MaxValue)]
    public void A_real_number_is_rounded_to_the_nearest_and_halves_away_from_zero(string real, long raw) =>
        Assert.Equal(raw, Parse(Valid.Replace("1e-9", real, StringComparison.Ordinal)).Weights[2]);

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "the model must be an object")]
    [InlineData("""{"classifications":[]}""", "the model has no \"type\"")]
    [InlineData("""{"type":"oracle"}""", "type is \"oracle\"; known are")]
    [InlineData("""{"type":5}""", "type must be a string")]
    [InlineData("""{"type":"perceptron","type":"perceptron"}""", "not valid JSON")]
    public void Something_else_is_refused(string json, string complaint) => AssertRefused(json, complaint);

    [Theory]
    [InlineData("0.5,-1.25", "9223372036.854775808", "weights[0] is out of range: 9223372036.854775808")]
    [InlineData("0.5,-1.25", "1e400", "weights[0] is out of range: 1e400")]
    [InlineData("0.5,-1.25", "\"1\"", "weights[0] must be a number")]
    [InlineData("[0.5,-1.25,1e-9]", "[]", "the model has no weights")]
    [InlineData("[0.5,-1.25,1e-9]", "{}", "the model has no weights")]
    [InlineData("[0.5,-1.25,1e-9]", "7", "weights must be an array")]
    [InlineData("[0.5,-1.25,1e-9]", "{\"x\":1}", "weights[\"x\"] must have an index")]
    [InlineData("[\"no\",\"yes\"]", "[\"no\"]", "classifications must name two classes, not 1")]
    [InlineData("[\"no\",\"yes\"]", "[\"no\",null]", "classifications[1] must be a string")]
    [InlineData("\"intercept\":5.0,", "", "the model has no \"intercept\"")]
    [InlineData("\"intercept\":5.0", "\"intercept\":5.0,\"bias\":1", "has both \"intercept\" and \"bias\"")]
    [InlineData("\"learningRate\":0.5", "\"learningRate\":0", "learningRate must be above 0")]
    [InlineData("\"learningRate\":0.5", "\"learningRate\":5", "learningRate must be above 0 and at most 4.29, not 5")]
    [InlineData("\"intercept\"", "\"featureIndices\":[1,2],\"intercept\"", "featureIndices has 2 entries for 3 weights")]
    [InlineData("\"intercept\"", "\"featureIndices\":[1,2,1],\"intercept\"", "featureIndices[2] names feature 1 twice")]
    [InlineData("\"intercept\"", "\"featureIndices\":[1,2,-1],\"intercept\"", "featureIndices[2] must be an index from 0 to 4294967295, not -1")]
    [InlineData("\"intercept\"", "\"sparseWeights\":{\"-1\":1},\"intercept\"", "sparseWeights[\"-1\"] must have an index")]
    [InlineData("\"intercept\"", "\"sparseWeights\":{\"2\":1},\"intercept\"", "sparseWeights[\"2\"] gives a feature a second weight")]
    [InlineData("\"intercept\"", "\"sparseWeights\":{\"7\":1,\"07\":1},\"intercept\"", "sparseWeights[\"07\"] gives a feature a second weight")]
    public void A_wrong_member_is_named_with_its_value(string old, string with, string complaint) =>
        AssertRefused(Valid.Replace(old, with, StringComparison.Ordinal), complaint);

    [Fact]
    public void A_missing_file_is_one_clear_error()
    {
        var exception = Assert.Throws<ModelFileException>(() => ModelFile.Load("no-such-model.json"));
        Assert.StartsWith("no-such-model.json: cannot be read:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_off_files_are_refused_and_nothing_else() =>
        Gen.Int[0, Valid.Length - 3].Sample(length => AssertRefused(Valid[..length], "model.json: "));

    [Fact]
    public void Weights_of_a_sparse_model_may_be_given_by_index_alone()
    {
        var model = Parse(Valid.Replace("[0.5,-1.25,1e-9]", "{\"7\":0.5,\"3\":-1}", StringComparison.Ordinal).Replace("\"intercept\"", "\"sparseWeights\":null,\"intercept\"", StringComparison.Ordinal));
        Assert.Empty(model.Weights);
        Assert.Equal([new(7, 500_000_000), new(3, -1_000_000_000)], model.SparseWeights);
    }

    [Theory]
    [InlineData("imdb-sentiment-model.json", true, 1_000, 5_000_000_000)]
    [InlineData("classifier-perceptron-400.json", false, 400, 0)]
    public void The_trained_perceptrons_that_clients_use_are_read(string file, bool isSparse, int weights, long intercept)
    {
        var model = Assert.IsType<PerceptronModel>(ModelFile.Load(SharedData.Require("data", "decai-models", file)));
        Assert.Equal((isSparse, weights, intercept), (model.IsSparse, model.Weights.Count, model.Intercept));
        Assert.Equal(isSparse ? 0 : weights, model.FeatureIndices.Count);
    }

    static PerceptronModel Parse(string json) => Assert.IsType<PerceptronModel>(ModelFile.Parse(Encoding.UTF8.GetBytes(json), "model.json"));

    static void AssertRefused(string json, string complaint)
    {
        var exception = Assert.Throws<ModelFileException>(() => Parse(json));
        Assert.StartsWith("model.json: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, exception.Message, StringComparison.Ordinal);
    }
}
