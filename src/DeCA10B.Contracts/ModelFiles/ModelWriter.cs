using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Writes models as JSON. Reals have as many decimals as they need, at most nine.</summary>
static class ModelWriter
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(TrainedModel model)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", model.Type);
            switch (model)
            {
                case PerceptronModel perceptron: Write(json, perceptron); break;
                case NaiveBayesModel bayes: Write(json, bayes); break;
                case NearestCentroidModel dense:
                    WriteCentroids(json, dense.Classifications, dense.DataCounts, index => WriteReals(json, "centroid", dense.Centroids[index]));
                    break;
                case SparseNearestCentroidModel sparse:
                    WriteCentroids(json, sparse.Classifications, sparse.DataCounts, index =>
                        WriteReals(json, "centroid", sparse.Centroids[index].Select(mean => KeyValuePair.Create((long)mean.Key, (long)mean.Value))));
                    break;
                default: throw new ArgumentException($"There is no file format for {model.GetType().Name}.", nameof(model));
            }

            if (model.FeatureIndices.Count > 0) WriteWholes(json, "featureIndices", model.FeatureIndices.Select(index => (ulong)index));
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    static void Write(Utf8JsonWriter json, PerceptronModel model)
    {
        WriteNames(json, model.Classifications);
        WriteReals(json, "weights", model.Weights);
        if (model.SparseWeights.Count > 0) WriteReals(json, "sparseWeights", model.SparseWeights.OrderBy(weight => weight.Key));
        json.WriteNumber("intercept", FixedPointTensor.ToReal(model.Intercept));
        json.WriteNumber("learningRate", FixedPointTensor.ToReal(model.LearningRate));
    }

    static void Write(Utf8JsonWriter json, NaiveBayesModel model)
    {
        WriteNames(json, model.Classifications);
        WriteWholes(json, "classCounts", model.ClassCounts);
        json.WriteStartArray("featureCounts");
        foreach (var counts in model.FeatureCounts)
        {
            json.WriteStartArray();
            foreach (var (feature, count) in counts.OrderBy(pair => pair.Key))
            {
                json.WriteStartArray();
                json.WriteNumberValue(feature);
                json.WriteNumberValue(count);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteNumber("totalNumFeatures", model.TotalNumFeatures);
        json.WriteNumber("smoothingFactor", FixedPointTensor.ToReal(model.SmoothingFactor));
    }

    static void WriteCentroids(Utf8JsonWriter json, IReadOnlyList<string> names, IReadOnlyList<ulong> counts, Action<int> writeCentroid)
    {
        json.WriteStartObject("centroids");
        for (var index = 0; index < names.Count; index++)
        {
            json.WriteStartObject(names[index]);
            writeCentroid(index);
            json.WriteNumber("dataCount", counts[index]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    static void WriteNames(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray("classifications");
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    static void WriteWholes(Utf8JsonWriter json, string member, IEnumerable<ulong> numbers)
    {
        json.WriteStartArray(member);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    static void WriteReals(Utf8JsonWriter json, string member, IEnumerable<long> raw)
    {
        json.WriteStartArray(member);
        foreach (var number in raw) json.WriteNumberValue(FixedPointTensor.ToReal(number));
        json.WriteEndArray();
    }

    static void WriteReals(Utf8JsonWriter json, string member, IEnumerable<KeyValuePair<long, long>> raw)
    {
        json.WriteStartObject(member);
        foreach (var (index, number) in raw) json.WriteNumber(index.ToString(CultureInfo.InvariantCulture), FixedPointTensor.ToReal(number));
        json.WriteEndObject();
    }
}
