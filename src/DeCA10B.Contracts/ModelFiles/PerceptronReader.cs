using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reads the members of a perceptron and checks them against each other.</summary>
static class PerceptronReader
{
    /// <summary>The learning rate of a file that states none: half a unit.</summary>
    const uint DefaultLearningRate = 500_000_000;

    public static PerceptronModel Read(JsonMember model)
    {
        var isSparse = IsSparse(model.Get("type"));
        var weights = (model.Find("weights")?.Elements() ?? []).Select(weight => weight.Raw()).ToArray();
        var sparseWeights = ReadSparseWeights(model, weights.Length);
        if (sparseWeights.Count > 0 && !isSparse) throw model.Error("has \"sparseWeights\" but is not sparse");
        if (weights.Length + sparseWeights.Count == 0) throw model.Error("has no weights");
        return new()
        {
            IsSparse = isSparse,
            Classifications = ReadClassifications(model.Get("classifications")),
            Weights = weights,
            SparseWeights = sparseWeights,
            Intercept = ReadIntercept(model),
            LearningRate = ReadLearningRate(model),
            FeatureIndices = ReadFeatureIndices(model, weights.Length),
        };
    }

    static bool IsSparse(JsonMember type) => type.Text() switch
    {
        "sparse perceptron" => true,
        "dense perceptron" or "perceptron" => false,
        var other => throw type.Error($"is \"{other}\"; known are \"sparse perceptron\", \"dense perceptron\" and \"perceptron\""),
    };

    static string[] ReadClassifications(JsonMember member)
    {
        var names = member.Elements().Select(name => name.Text()).ToArray();
        return names.Length == 2
            ? names
            : throw member.Error(string.Create(CultureInfo.InvariantCulture, $"must name two classes, not {names.Length}"));
    }

    /// <summary>Older files call the intercept "bias".</summary>
    static long ReadIntercept(JsonMember model)
    {
        var (intercept, bias) = (model.Find("intercept"), model.Find("bias"));
        if (intercept is not null && bias is not null) throw model.Error("has both \"intercept\" and \"bias\"");
        return (intercept ?? bias ?? model.Get("intercept")).Raw();
    }

    static uint ReadLearningRate(JsonMember model)
    {
        if (model.Find("learningRate") is not { } member) return DefaultLearningRate;
        var raw = member.Raw();
        return raw is > 0 and <= uint.MaxValue ? (uint)raw : throw member.Error($"must be above 0 and at most 4.29, not {member.Value.GetRawText()}");
    }

    static Dictionary<long, long> ReadSparseWeights(JsonMember model, int weightCount)
    {
        var weights = new Dictionary<long, long>();
        if (model.Find("sparseWeights") is not { } member) return weights;
        if (member.Value.ValueKind != JsonValueKind.Object) throw member.Error("must be an object from index to weight");
        foreach (var property in member.Value.EnumerateObject())
        {
            var entry = new JsonMember(member.File, $"sparseWeights[\"{property.Name}\"]", property.Value);
            if (!uint.TryParse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                throw entry.Error($"must have an index from 0 to {uint.MaxValue}");
            // "7" and "07" are two names of one index.
            if (index < weightCount || !weights.TryAdd(index, entry.Raw())) throw entry.Error("gives a feature a second weight");
        }

        return weights;
    }

    static uint[] ReadFeatureIndices(JsonMember model, int weightCount)
    {
        if (model.Find("featureIndices") is not { } member) return [];
        var elements = member.Elements();
        if (elements.Count != weightCount)
            throw member.Error(string.Create(CultureInfo.InvariantCulture, $"has {elements.Count} entries for {weightCount} weights"));
        var seen = new HashSet<uint>();
        return [.. elements.Select(element => seen.Add(element.Index()) ? element.Index() : throw element.Error($"names feature {element.Index()} twice"))];
    }
}
