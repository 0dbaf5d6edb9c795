using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Testing.Layouts;

/// <summary>A state variable.</summary>
/// <param name="Label">Its name in Solidity.</param>
/// <param name="Location">Where it begins, and its type.</param>
public sealed record StorageVariable(string Label, StorageLocation Location);

/// <summary>The storage layout that solc gives of a contract.</summary>
public sealed class StorageLayout
{
    readonly JsonElement types;
    readonly Dictionary<string, StorageType> read = new(StringComparer.Ordinal);

    StorageLayout(JsonElement layout)
    {
        types = layout.TryGetProperty("types", out var list) ? list : default;
        Variables = layout.TryGetProperty("storage", out var storage) ? ReadVariables(storage) : [];
    }

    /// <summary>The state variables in the order of their slots, those of base contracts first.</summary>
    public IReadOnlyList<StorageVariable> Variables { get; }

    /// <summary>Where a state variable begins.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public StorageLocation this[string label] => Variables.FirstOrDefault(variable => variable.Label == label)?.Location
        ?? throw new KeyNotFoundException($"The contract has no state variable {label}; it has {string.Join(", ", Variables.Select(variable => variable.Label))}.");

    /// <summary>Reads an artifact's <c>storageLayout</c>.</summary>
    /// <exception cref="FormatException">It holds something that solc's documentation does not describe.</exception>
    public static StorageLayout Parse(JsonElement layout) => new(layout);

    StorageVariable[] ReadVariables(JsonElement storage) => [.. storage.EnumerateArray().Select(Variable)];

    StorageVariable Variable(JsonElement entry) => new(
        entry.GetProperty("label").GetString()!,
        new StorageLocation(UInt256.Parse(entry.GetProperty("slot").GetString()), entry.GetProperty("offset").GetInt32(), TypeOf(entry.GetProperty("type").GetString()!)));

    StorageType TypeOf(string id)
    {
        if (read.TryGetValue(id, out var known)) return known;
        var entry = types.GetProperty(id);
        var label = entry.GetProperty("label").GetString()!;
        var type = new StorageType(label, EncodingOf(entry.GetProperty("encoding").GetString()!), int.Parse(entry.GetProperty("numberOfBytes").GetString()!, CultureInfo.InvariantCulture));
        // A struct may hold a mapping to itself: known before its parts are read.
        read.Add(id, type);
        if (entry.TryGetProperty("key", out var key)) type.Key = TypeOf(key.GetString()!);
        if (entry.TryGetProperty("value", out var value)) type.Value = TypeOf(value.GetString()!);
        if (entry.TryGetProperty("base", out var element)) type.Element = TypeOf(element.GetString()!);
        if (entry.TryGetProperty("members", out var members)) type.Members = ReadVariables(members);
        return type;
    }

    static StorageEncoding EncodingOf(string name) => name switch
    {
        "inplace" => StorageEncoding.InPlace,
        "mapping" => StorageEncoding.Mapping,
        "dynamic_array" => StorageEncoding.DynamicArray,
        "bytes" => StorageEncoding.Bytes,
        _ => throw new FormatException($"The storage encoding {name} is unknown."),
    };
}
