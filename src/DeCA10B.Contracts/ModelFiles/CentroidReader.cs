using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reads the members of nearest centroid classifiers and checks them against each other. The order of the classes in the file is that of their labels.</summary>
static class CentroidReader
{
    /// <summary>The most samples that the sums of a class have room for, dense and sparse.</summary>
    const ulong MostDense = uint.MaxValue;

    const ulong MostSparse = 18_446_744_073;

    public static NearestCentroidModel ReadDense(JsonMember model)
    {
        var classes = Classes(model);
        var centroids = classes.Select(entry => entry.Get("centroid").Elements().Select(value => value.Raw()).ToArray()).ToArray();
        for (var i = 1; i < centroids.Length; i++)
        {
            if (centroids[i].Length != centroids[0].Length)
                throw classes[i].Get("centroid").Error(string.Create(CultureInfo.InvariantCulture, $"has {centroids[i].Length} values where the first class has {centroids[0].Length}"));
        }

        var counts = classes.Select(entry => Count(entry, MostDense)).ToArray();
        for (var i = 0; i < centroids.Length; i++)
            foreach (var value in centroids[i]) RequireSum(classes[i], value, counts[i], long.MaxValue);
        return new()
        {
            Classifications = Names(model),
            Centroids = centroids,
            DataCounts = counts,
            FeatureIndices = FeatureIndicesReader.Read(model, centroids[0].Length),
        };
    }

    public static SparseNearestCentroidModel ReadSparse(JsonMember model)
    {
        var classes = Classes(model);
        var counts = classes.Select(entry => Count(entry, MostSparse)).ToArray();
        return new()
        {
            Classifications = Names(model),
            Centroids = [.. classes.Select((entry, i) => ReadMeans(entry, counts[i]))],
            DataCounts = counts,
        };
    }

    static SortedDictionary<uint, ulong> ReadMeans(JsonMember entry, ulong count)
    {
        var means = new SortedDictionary<uint, ulong>();
        foreach (var (index, member) in entry.Get("centroid").Entries())
        {
            var raw = member.Raw();
            if (raw < 0) throw member.Error($"must not be negative, as {member.Value.GetRawText()} is: it is a mean of zeros and ones");
            RequireSum(entry, raw, count, ulong.MaxValue);
            // "7" and "07" are two names of one index.
            if (!means.TryAdd(index, (ulong)raw)) throw member.Error("gives a feature a second mean");
        }

        return means;
    }

    /// <summary>Older files call the centroids "intents".</summary>
    static JsonMember Member(JsonMember model)
    {
        var (centroids, intents) = (model.Find("centroids"), model.Find("intents"));
        if (centroids is not null && intents is not null) throw model.Error("has both \"centroids\" and \"intents\"");
        var member = centroids ?? intents ?? model.Get("centroids");
        if (member.Value.ValueKind != JsonValueKind.Object) throw member.Error("must be an object from class to centroid");
        return member.Value.EnumerateObject().Any() ? member : throw member.Error("must name at least one class");
    }

    static JsonMember[] Classes(JsonMember model)
    {
        var member = Member(model);
        return [.. member.Value.EnumerateObject().Select(property => new JsonMember(member.File, $"{member.Path}[\"{property.Name}\"]", property.Value))];
    }

    static string[] Names(JsonMember model) => [.. Member(model).Value.EnumerateObject().Select(property => property.Name)];

    static ulong Count(JsonMember entry, ulong most) => entry.Get("dataCount").Whole(most);

    /// <summary>A contract keeps the sum of the samples, which must fit 64 bits, and no sum of no samples.</summary>
    static void RequireSum(JsonMember entry, long mean, ulong count, decimal most)
    {
        if (count == 0 && mean != 0) throw entry.Error("has a centroid but a \"dataCount\" of 0");
        if (Math.Abs((decimal)mean) * count > most)
            throw entry.Error(string.Create(CultureInfo.InvariantCulture, $"is too large to keep as a sum: {FixedPointTensor.ToReal(mean)} times {count} samples"));
    }
}
