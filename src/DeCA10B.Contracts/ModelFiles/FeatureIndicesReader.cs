using System.Globalization;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reads which features of a larger encoding a model reads.</summary>
static class FeatureIndicesReader
{
    /// <param name="model">The model.</param>
    /// <param name="featureCount">How many features it has: as many indices there must be, if any.</param>
    public static uint[] Read(JsonMember model, int featureCount)
    {
        if (model.Find("featureIndices") is not { } member) return [];
        var elements = member.Elements();
        if (elements.Count != featureCount)
            throw member.Error(string.Create(CultureInfo.InvariantCulture, $"has {elements.Count} entries for {featureCount} weights"));
        var seen = new HashSet<uint>();
        return [.. elements.Select(element => seen.Add(element.Index()) ? element.Index() : throw element.Error($"names feature {element.Index()} twice"))];
    }
}
