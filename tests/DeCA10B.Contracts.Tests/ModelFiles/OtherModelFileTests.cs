using System.Text;
using DeCA10B.Contracts.ModelFiles;

namespace DeCA10B.Contracts.Tests.ModelFiles;

public sealed class OtherModelFileTests
{
    const string Bayes = """
        {"type":"naive bayes","classifications":["ham","spam"],"classCounts":[3,2.0],"featureCounts":[[[0,2],[5,1]],[]],"totalNumFeatures":9,"smoothingFactor":1}
        """;

    const string Dense = """
        {"type":"nearest centroid classifier","intents":{"b":{"centroid":[0.5,-1],"dataCount":2000},"a":{"dataCount":1,"centroid":[0,1e-9]}},"featureIndices":[7,3]}
        """;

    const string Sparse = """
        {"type":"sparse nearest centroid classifier","centroids":{"x":{"centroid":{"7":0.25,"0":1},"dataCount":4},"y":{"centroid":[0.5,0],"dataCount":2},"z":{"centroid":{},"dataCount":0}}}
        """;

    [Fact]
    public void A_naive_Bayes_classifier_becomes_counts()
    {
        var model = Assert.IsType<NaiveBayesModel>(Parse(Bayes));
        Assert.Equal(["ham", "spam"], model.Classifications);
        Assert.Equal([3ul, 2ul], model.ClassCounts);
        Assert.Equal([new(0, 2), new(5, 1)], model.FeatureCounts[0]);
        Assert.Empty(model.FeatureCounts[1]);
        Assert.Equal((9ul, 1_000_000_000u), (model.TotalNumFeatures, model.SmoothingFactor));
    }

    [Theory]
    [InlineData("nearest centroid classifier", "intents")]
    [InlineData("dense nearest centroid classifier", "centroids")]
    public void A_nearest_centroid_classifier_takes_its_labels_from_the_order_of_its_classes(string type, string member)
    {
        var json = Dense.Replace("nearest centroid classifier", type, StringComparison.Ordinal).Replace("intents", member, StringComparison.Ordinal);
        var model = Assert.IsType<NearestCentroidModel>(Parse(json));
        Assert.Equal(["b", "a"], model.Classifications);
        Assert.Equal([[500_000_000, -1_000_000_000], [0, 1]], model.Centroids.Select(centroid => centroid.ToArray()));
        Assert.Equal([2000ul, 1ul], model.DataCounts);
        Assert.Equal([7u, 3u], model.FeatureIndices);
    }

    [Fact]
    public void A_sparse_nearest_centroid_classifier_has_means_by_index_or_in_a_row()
    {
        var model = Assert.IsType<SparseNearestCentroidModel>(Parse(Sparse));
        Assert.Equal([new(0, 1_000_000_000), new(7, 250_000_000)], model.Centroids[0]);
        Assert.Equal([new(0, 500_000_000), new(1, 0)], model.Centroids[1]);
        Assert.Empty(model.Centroids[2]);
        Assert.Equal([4ul, 2ul, 0ul], model.DataCounts);
    }

    [Theory]
    [InlineData("[0,2]", "[9,2]", "featureCounts[0][0][0] must be a whole number from 0 to 8, not 9")]
    [InlineData("[0,2]", "[0,4294967296]", "featureCounts[0][0][1] must be a whole number from 0 to 4294967295, not 4294967296")]
    [InlineData("[0,2]", "[0,2.5]", "featureCounts[0][0][1] must be a whole number from 0 to 4294967295, not 2.5")]
    [InlineData("[0,2]", "[0]", "featureCounts[0][0] must be a pair")]
    [InlineData("[0,2]", "[5,2]", "featureCounts[0][1] counts feature 5 twice")]
    [InlineData("[3,2.0]", "[3]", "classCounts has 1 entries for 2 classes")]
    [InlineData("[3,2.0]", "[3,-1]", "classCounts[1] must be a whole number")]
    [InlineData(",[]]", "]", "featureCounts has 1 entries for 2 classes")]
    [InlineData("\"totalNumFeatures\":9", "\"totalNumFeatures\":0", "totalNumFeatures must be at least 1")]
    [InlineData("\"totalNumFeatures\":9,", "", "the model has no \"totalNumFeatures\"")]
    [InlineData("\"smoothingFactor\":1", "\"smoothingFactor\":4.3", "smoothingFactor must be above 0 and at most 4.29, not 4.3")]
    [InlineData("[\"ham\",\"spam\"]", "[]", "classifications must name at least one class")]
    public void A_wrong_member_of_a_naive_Bayes_classifier_is_named(string old, string with, string complaint) => AssertRefused(Bayes, old, with, complaint);

    [Theory]
    [InlineData("[0,1e-9]", "[0]", "intents[\"a\"].centroid")]
    [InlineData("[0,1e-9]", "[0,1e10]", "out of range: 1e10")]
    [InlineData("\"dataCount\":1", "\"dataCount\":4294967296", "must be a whole number from 0 to 4294967295")]
    [InlineData("\"dataCount\":1", "\"dataCount\":0", "intents[\"a\"] has a centroid but a \"dataCount\" of 0")]
    [InlineData("[0.5,-1]", "[5000000,-1]", "intents[\"b\"] is too large to keep as a sum: 5000000 times 2000 samples")]
    [InlineData("\"type\"", "\"centroids\":{},\"type\"", "has both \"centroids\" and \"intents\"")]
    [InlineData("[7,3]", "[7]", "featureIndices has 1 entries for 2 weights")]
    public void A_wrong_member_of_a_nearest_centroid_classifier_is_named(string old, string with, string complaint) => AssertRefused(Dense, old, with, complaint);

    [Theory]
    [InlineData("0.25", "-0.25", "must not be negative, as -0.25 is")]
    [InlineData("\"0\":1", "\"07\":1", "gives a feature a second mean")]
    [InlineData("\"0\":1", "\"-1\":1", "must have an index from 0 to 4294967295")]
    [InlineData("{\"7\":0.25,\"0\":1}", "5", "must be an array, or an object from index to number")]
    [InlineData("\"dataCount\":4", "\"dataCount\":20000000000", "must be a whole number from 0 to 18446744073")]
    public void A_wrong_member_of_a_sparse_nearest_centroid_classifier_is_named(string old, string with, string complaint) => AssertRefused(Sparse, old, with, complaint);

    [Theory]
    [InlineData(Bayes)]
    [InlineData(Dense)]
    [InlineData(Sparse)]
    [InlineData("""{"type":"sparse perceptron","classifications":["n\"ein","ja"],"weights":[0.5,-9223372036.854775807,1e-9],"sparseWeights":{"9":1,"4":2},"bias":-3.000000001,"learningRate":4.294967295}""")]
    [InlineData("""{"type":"perceptron","classifications":["no","yes"],"weights":[0.1],"intercept":0,"featureIndices":[8]}""")]
    public void What_is_written_is_read_again_to_the_last_unit(string json)
    {
        var model = Parse(json);
        var written = ModelFile.Format(model);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(ModelFile.Format(ModelFile.Parse(written, "written"))));
        Assert.Equal(model.GetType(), ModelFile.Parse(written, "written").GetType());
        Assert.Equal(model.Classifications, ModelFile.Parse(written, "written").Classifications);
    }

    [Fact]
    public void A_written_model_has_the_members_that_clients_read()
    {
        Assert.Equal(
            """{"type":"sparse nearest centroid classifier","centroids":{"x":{"centroid":{"0":1,"7":0.25},"dataCount":4},"y":{"centroid":{"0":0.5,"1":0},"dataCount":2},"z":{"centroid":{},"dataCount":0}}}""",
            Encoding.UTF8.GetString(ModelFile.Format(Parse(Sparse))));
        Assert.Equal(
            """{"type":"naive bayes","classifications":["ham","spam"],"classCounts":[3,2],"featureCounts":[[[0,2],[5,1]],[]],"totalNumFeatures":9,"smoothingFactor":1}""",
            Encoding.UTF8.GetString(ModelFile.Format(Parse(Bayes))));
    }

    [Fact]
    public void A_saved_file_is_whole_and_nothing_is_left_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("deca10b-model-");
        try
        {
            var path = Path.Combine(folder.FullName, "model.json");
            ModelFile.Save(Parse(Dense), path);
            ModelFile.Save(Parse(Bayes), path);
            Assert.IsType<NaiveBayesModel>(ModelFile.Load(path));
            Assert.Single(folder.GetFiles());
            var exception = Assert.Throws<ModelFileException>(() => ModelFile.Save(Parse(Bayes), Path.Combine(folder.FullName, "missing", "model.json")));
            Assert.Contains("cannot be written", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_trained_centroids_that_clients_use_are_read()
    {
        var model = Assert.IsType<NearestCentroidModel>(ModelFile.Load(SharedData.Require("data", "decai-models", "vpa-classifier-centroids.json")));
        Assert.Equal(["WEATHER_GET", "MUSIC_PLAY"], model.Classifications);
        Assert.Equal([512, 512], model.Centroids.Select(centroid => centroid.Count));
        Assert.Equal([2000ul, 2000ul], model.DataCounts);
        Assert.Equal(-17_403_504, model.Centroids[0][0]);
    }

    [Theory]
    [InlineData(0.1, 100_000_000)]
    [InlineData(-0.0000000005, -1)]
    [InlineData(0.00000000049, 0)]
    [InlineData(123456.789012345, 123456789012345)]
    [InlineData(-9223372036, -9223372036000000000)]
    public void A_float_is_rounded_to_the_nearest_raw_unit(double real, long raw) => Assert.Equal(raw, FixedPointTensor.ToRaw(real, "real"));

    [Fact]
    public void A_tensor_names_the_element_that_does_not_fit()
    {
        Assert.Equal([[[500_000_000L], []], []], FixedPointTensor.ToRaw([[[0.5], []], []], "weights"));
        foreach (var bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 9.3e9, -9.3e9, 1e300 })
        {
            var exception = Assert.Throws<ModelFileException>(() => FixedPointTensor.ToRaw([[[0.5], [1, bad]]], "weights"));
            Assert.StartsWith("weights[0][1][1] is out of range: ", exception.Message, StringComparison.Ordinal);
        }
    }

    static TrainedModel Parse(string json) => ModelFile.Parse(Encoding.UTF8.GetBytes(json), "model.json");

    static void AssertRefused(string json, string old, string with, string complaint)
    {
        Assert.Contains(old, json, StringComparison.Ordinal);
        var exception = Assert.Throws<ModelFileException>(() => Parse(json.Replace(old, with, StringComparison.Ordinal)));
        Assert.StartsWith("model.json: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, exception.Message, StringComparison.Ordinal);
    }
}
