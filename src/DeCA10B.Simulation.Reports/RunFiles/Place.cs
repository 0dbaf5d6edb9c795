using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Simulation.Reports;

/// <summary>A value in a run file together with where it is, so that what is wrong with it can be said with its place.</summary>
readonly record struct Place(string File, string Path, JsonElement Value)
{
    public RunFileException Wrong(string problem) => new(File, Path, problem);

    /// <summary>The member of that name; it must be there.</summary>
    public Place Member(string name) => Find(name) ?? throw Wrong($"the member '{name}' is missing.");

    /// <summary>The member of that name, or null when it is missing or null.</summary>
    public Place? Find(string name)
    {
        if (Value.ValueKind != JsonValueKind.Object)
            throw Wrong($"expected an object, found {Kind}.");
        return Value.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? new Place(File, $"{Path}.{name}", value) : null;
    }

    public List<Place> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array)
            throw Wrong($"expected an array, found {Kind}.");
        var items = new List<Place>(Value.GetArrayLength());
        foreach (var item in Value.EnumerateArray())
            items.Add(new Place(File, $"{Path}[{items.Count.ToString(CultureInfo.InvariantCulture)}]", item));
        return items;
    }

    public string Text() => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : throw Wrong($"expected text, found {Kind}.");

    public bool Truth() => Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong($"expected true or false, found {Kind}."),
    };

    public double Number() =>
        Value.ValueKind == JsonValueKind.Number && Value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Wrong($"expected a number, found {Kind}.");

    /// <summary>Whole seconds or counts; the known form also has times with a fraction, which are rounded down.</summary>
    public long Whole()
    {
        var number = Value.ValueKind == JsonValueKind.Number && Value.TryGetInt64(out var exact) ? exact : Math.Floor(Number());
        return number is >= 0 and < 9007199254740992.0 ? (long)number : throw Wrong($"expected a whole number from 0 to 2^53, found {Value.GetRawText()}.");
    }

    public int Count() => Whole() is var number and <= int.MaxValue ? (int)number : throw Wrong($"{Value.GetRawText()} is too large a count.");

    public UInt256 Wei() => UInt256.TryParse(Text(), out var wei) ? wei : throw Wrong($"expected wei as decimal text, found '{Text()}'.");

    public UInt256 WeiOfUnits(UInt256 weiPerUnit)
    {
        Number();
        return Units.ToWei(Value.GetRawText(), weiPerUnit) ?? throw Wrong($"{Value.GetRawText()} is no amount: expected a number of units that is at least 0.");
    }

    string Kind => Value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {Value.GetRawText()}",
        var other => other.ToString().ToLowerInvariant(),
    };
}
