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
        // The weights of a sparse model may be given by index, under either name.
        var given = model.Find("weights");
        var byIndex = given is { Value.ValueKind: JsonValueKind.Object };
        if (byIndex && !isSparse) throw given!.Value.Error("must be an array");
        var weights = byIndex ? [] : (given?.Elements() ?? []).Select(weight => weight.Raw()).ToArray();
        var sparseWeights = ReadSparseWeights(byIndex ? given : null, model.Find("sparseWeights"), weights.Length);
        if (sparseWeights.Count > 0 && !isSparse) throw model.Error("has \"sparseWeights\" but is not sparse");
        if (weights.Length + sparseWeights.Count == 0) throw model.Error("has no weights");
        return new()
        {
            IsSparse = isSparse,
            Classifications = ReadClassifications(model.Get("classifications")),
            Weights = weights,
            SparseWeights = sparseWeights,
            Intercept = ReadIntercept(model),
            LearningRate = model.Find("learningRate")?.SmallRaw() ?? DefaultLearningRate,
            FeatureIndices = FeatureIndicesReader.Read(model, weights.Length),
        };
    }

    static bool IsSparse(JsonMember type) => type.Text() == PerceptronModel.SparseType;

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

    static Dictionary<long, long> ReadSparseWeights(JsonMember? first, JsonMember? second, int weightCount)
    {
        var weights = new Dictionary<long, long>();
        foreach (var member in new[] { first, second })
        {
            if (member is not { Value.ValueKind: not JsonValueKind.Null } given) continue;
            if (given.Value.ValueKind != JsonValueKind.Object) throw given.Error("must be an object from index to weight");
            foreach (var (index, entry) in given.Entries())
            {
                // "7" and "07" are two names of one index.
                if (index < weightCount || !weights.TryAdd(index, entry.Raw())) throw entry.Error("gives a feature a second weight");
            }
        }

        return weights;
    }
}
