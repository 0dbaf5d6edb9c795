using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A JSON value that knows where it stands, so that every complaint names the file and the member.</summary>
readonly record struct JsonMember(string File, string Path, JsonElement Value)
{
    /// <summary>One raw unit is 1e-9.</summary>
    const decimal Scale = 1_000_000_000m;

    public ModelFileException Error(string complaint) => new($"{File}: {Path} {complaint}");

    public JsonMember? Find(string member)
    {
        if (Value.ValueKind != JsonValueKind.Object) throw Error("must be an object");
        return Value.TryGetProperty(member, out var found) ? new(File, member, found) : null;
    }

    public JsonMember Get(string member) => Find(member) ?? throw Error($"has no \"{member}\"");

    public IReadOnlyList<JsonMember> Elements()
    {
        if (Value.ValueKind != JsonValueKind.Array) throw Error("must be an array");
        var elements = new List<JsonMember>(Value.GetArrayLength());
        foreach (var element in Value.EnumerateArray())
            elements.Add(new(File, string.Create(CultureInfo.InvariantCulture, $"{Path}[{elements.Count}]"), element));
        return elements;
    }

    public string Text() => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : throw Error("must be a string");

    /// <summary>A real number as raw fixed point, rounded to the nearest, halves away from zero.</summary>
    public long Raw()
    {
        if (Value.ValueKind != JsonValueKind.Number) throw Error("must be a number");
        // Decimal holds the digits that the file gives; a number beyond its range is beyond ours too.
        if (!Value.TryGetDecimal(out var real) || Math.Abs(real) > long.MaxValue / Scale)
            throw Error($"is out of range: {Value.GetRawText()}; a weight lies within +-9.2e9");
        return (long)Math.Round(real * Scale, MidpointRounding.AwayFromZero);
    }

    /// <summary>An index from 0 to 2^32 - 1.</summary>
    public uint Index()
    {
        if (Value.ValueKind != JsonValueKind.Number || !Value.TryGetUInt32(out var index))
            throw Error($"must be an index from 0 to {uint.MaxValue}, not {Value.GetRawText()}");
        return index;
    }
}
