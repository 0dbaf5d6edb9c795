using System.Globalization;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reads the members of a naive Bayes classifier and checks them against each other.</summary>
static class NaiveBayesReader
{
    /// <summary>The smoothing of a file that states none: Laplace's.</summary>
    const uint DefaultSmoothing = 1_000_000_000;

    const ulong MostFeatures = 1UL << 32;

    public static NaiveBayesModel Read(JsonMember model)
    {
        var classifications = ClassReader.Names(model.Get("classifications"));
        var features = model.Get("totalNumFeatures");
        var featureCount = features.Whole(MostFeatures);
        if (featureCount == 0) throw features.Error("must be at least 1");
        return new()
        {
            Classifications = classifications,
            ClassCounts = [.. OnePerClass(model.Get("classCounts"), classifications.Length).Select(count => count.Whole(ulong.MaxValue))],
            FeatureCounts = [.. OnePerClass(model.Get("featureCounts"), classifications.Length).Select(counts => ReadCounts(counts, featureCount))],
            TotalNumFeatures = featureCount,
            SmoothingFactor = model.Find("smoothingFactor")?.SmallRaw() ?? DefaultSmoothing,
        };
    }

    static IReadOnlyList<JsonMember> OnePerClass(JsonMember member, int classes)
    {
        var elements = member.Elements();
        return elements.Count == classes
            ? elements
            : throw member.Error(string.Create(CultureInfo.InvariantCulture, $"has {elements.Count} entries for {classes} classes"));
    }

    static SortedDictionary<uint, uint> ReadCounts(JsonMember member, ulong featureCount)
    {
        var counts = new SortedDictionary<uint, uint>();
        foreach (var pair in member.Elements())
        {
            var numbers = pair.Elements();
            if (numbers.Count != 2) throw pair.Error("must be a pair: a feature and its count");
            var feature = (uint)numbers[0].Whole(featureCount - 1);
            if (!counts.TryAdd(feature, (uint)numbers[1].Whole(uint.MaxValue))) throw pair.Error(string.Create(CultureInfo.InvariantCulture, $"counts feature {feature} twice"));
        }

        return counts;
    }
}
