using System.Text.Json;
using System.Text.RegularExpressions;

namespace DeCA10B.Docs.Tests;

/// <summary>Holds a document to a schema: the part of JSON Schema that our schemas use. A keyword it does not know is a fault of the schema.</summary>
internal static class JsonShape
{
    /// <summary>What does not fit, each with its path.</summary>
    public static IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path = "$")
    {
        foreach (var keyword in schema.EnumerateObject())
            foreach (var fault in Check(keyword, schema, value, path))
                yield return fault;
    }

    private static IEnumerable<string> Check(JsonProperty keyword, JsonElement schema, JsonElement value, string path) => keyword.Name switch
    {
        "$schema" or "title" or "description" => [],
        "type" => Kind(keyword.Value.GetString()!) == value.ValueKind ? [] : [$"{path}: is no {keyword.Value.GetString()}"],
        "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: lacks {name.GetString()}"),
        "additionalProperties" => value.EnumerateObject().Where(item => !schema.GetProperty("properties").TryGetProperty(item.Name, out _)).Select(item => $"{path}: {item.Name} is unknown"),
        "properties" => keyword.Value.EnumerateObject().Where(item => value.TryGetProperty(item.Name, out _))
            .SelectMany(item => Faults(item.Value, value.GetProperty(item.Name), path + "." + item.Name)),
        "items" => value.EnumerateArray().SelectMany((item, index) => Faults(keyword.Value, item, $"{path}[{index}]")),
        "minItems" => value.GetArrayLength() >= keyword.Value.GetInt32() ? [] : [$"{path}: has too few items"],
        "minLength" => value.GetString()!.Length >= keyword.Value.GetInt32() ? [] : [$"{path}: is too short"],
        "enum" => keyword.Value.EnumerateArray().Any(item => item.GetString() == value.GetString()) ? [] : [$"{path}: '{value}' is none of the values"],
        "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? [] : [$"{path}: '{value}' does not match"],
        _ => [$"the schema's keyword {keyword.Name} is not known here"],
    };

    private static JsonValueKind Kind(string name) => name switch
    {
        "object" => JsonValueKind.Object,
        "array" => JsonValueKind.Array,
        _ => JsonValueKind.String,
    };
}
