using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A JSON value that knows where it stands, so that every complaint names the file and the member.</summary>
readonly record struct JsonMember(string File, string Path, JsonElement Value)
{
    /// <summary>The path of the whole file.</summary>
    public const string Root = "the model";

    public ModelFileException Error(string complaint) => new($"{File}: {Path} {complaint}");

    public JsonMember? Find(string member)
    {
        if (Value.ValueKind != JsonValueKind.Object) throw Error("must be an object");
        return Value.TryGetProperty(member, out var found) ? new(File, Path == Root ? member : $"{Path}.{member}", found) : null;
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
        if (!Value.TryGetDecimal(out var real) || Math.Abs(real) > long.MaxValue / FixedPointTensor.Scale)
            throw Error($"is out of range: {Value.GetRawText()}; a real lies within +-9.2e9");
        return (long)Math.Round(real * FixedPointTensor.Scale, MidpointRounding.AwayFromZero);
    }

    /// <summary>A real above 0 of 32 bits, raw.</summary>
    public uint SmallRaw()
    {
        var raw = Raw();
        return raw is > 0 and <= uint.MaxValue ? (uint)raw : throw Error($"must be above 0 and at most 4.29, not {Value.GetRawText()}");
    }

    /// <summary>The elements of an array, or what stands under the indices of an object; null is empty.</summary>
    public IEnumerable<(uint Index, JsonMember Member)> Entries()
    {
        var (file, path) = (File, Path);
        return Value.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => Elements().Select((element, index) => ((uint)index, element)),
            JsonValueKind.Object => Value.EnumerateObject().Select(property =>
            {
                var entry = new JsonMember(file, $"{path}[\"{property.Name}\"]", property.Value);
                return uint.TryParse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    ? (index, entry)
                    : throw entry.Error($"must have an index from 0 to {uint.MaxValue}");
            }),
            _ => throw Error("must be an array, or an object from index to number"),
        };
    }

    /// <summary>A whole number from 0 to a limit.</summary>
    public ulong Whole(ulong limit)
    {
        // Some writers put 5 as 5.0.
        if (Value.ValueKind != JsonValueKind.Number || !Value.TryGetDecimal(out var number) || number < 0 || number > limit || number != decimal.Truncate(number))
            throw Error(string.Create(CultureInfo.InvariantCulture, $"must be a whole number from 0 to {limit}, not {Value.GetRawText()}"));
        return (ulong)number;
    }

    /// <summary>An index from 0 to 2^32 - 1.</summary>
    public uint Index()
    {
        if (Value.ValueKind != JsonValueKind.Number || !Value.TryGetUInt32(out var index))
            throw Error($"must be an index from 0 to {uint.MaxValue}, not {Value.GetRawText()}");
        return index;
    }
}
