using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeCA10B.Simulation.Scenarios;

/// <summary>The JSON Schema of scenario files, for editors.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema, draft 2020-12, as text.</summary>
    public static string Text()
    {
        var properties = new JsonObject();
        foreach (var key in ScenarioKeys.All)
        {
            var dot = key.Path.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0) properties[key.Path] = Property(key);
            else InnerOf(properties, key.Path[..dot])[key.Path[(dot + 1)..]] = Property(key);
        }

        var agents = new JsonObject();
        foreach (var key in AgentKeys.All) agents[key.Path] = Property(key);
        properties["agents"] = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Closed(agents, "name", "role") };
        var root = Closed(properties, "dataset", "agents");
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", "A scenario of a simulation");
        return root.ToJsonString(Indented) + "\n";
    }

    private static JsonObject InnerOf(JsonObject properties, string table)
    {
        if (properties[table] is JsonObject known) return (JsonObject)known["properties"]!;
        var inner = new JsonObject();
        properties[table] = Closed(inner);
        return inner;
    }

    private static JsonObject Closed(JsonObject properties, params string[] required)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Length > 0) schema["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        return schema;
    }

    private static JsonObject Property<T>(ScenarioKey<T> key)
    {
        var property = new JsonObject { ["description"] = key.Description };
        property["type"] = key.Kind switch { ValueKind.Text => "string", ValueKind.Integer => "integer", ValueKind.Number => "number", _ => "boolean" };
        if (key.Kind is ValueKind.Integer or ValueKind.Number) property["minimum"] = 0;
        return property;
    }
}
