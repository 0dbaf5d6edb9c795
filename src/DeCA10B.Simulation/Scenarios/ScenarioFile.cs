using System.Text.Json;
using Tomlyn;
using Tomlyn.Model;

namespace DeCA10B.Simulation.Scenarios;

/// <summary>Scenario files: TOML, or JSON of the same shape. Keys that are unknown are refused with the nearest known one.</summary>
public static class ScenarioFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file: <c>.json</c> is JSON, anything else TOML.</param>
    /// <exception cref="ScenarioException">It is not there, cannot be parsed, or says something unknown or that does not fit.</exception>
    public static Scenario Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), Path.GetFileName(path), path.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException($"The scenario {path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="isJson">Whether it is JSON instead of TOML.</param>
    /// <exception cref="ScenarioException">As with <see cref="Read"/>.</exception>
    public static Scenario Parse(string text, string name, bool isJson = false) => ScenarioReader.Read(isJson ? FromJson(text, name) : FromToml(text, name), name);

    /// <summary>Changes one value, as a command line or a sweep does.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="setting"><c>key=value</c>; of an agent <c>agents.NAME.key=value</c>.</param>
    /// <exception cref="ScenarioException">The key is unknown, or the value does not fit.</exception>
    public static Scenario With(this Scenario scenario, string setting)
    {
        var sign = setting.IndexOf('=', StringComparison.Ordinal);
        if (sign < 1) throw new ScenarioException($"\"{setting}\" sets nothing. Write key=value, such as seed=7 or deposit.refund-wait=3600.");
        return ScenarioReader.Set(scenario, setting[..sign].Trim(), setting[(sign + 1)..].Trim());
    }

    /// <summary>Writes a scenario as TOML: what <see cref="Parse"/> makes the same scenario of.</summary>
    public static string Write(Scenario scenario) => ScenarioWriter.Write(scenario);

    private static IReadOnlyDictionary<string, object?> FromToml(string text, string name)
    {
        try
        {
            return Plain(TomlSerializer.Deserialize<TomlTable>(text)!);
        }
        catch (TomlException exception)
        {
            throw new ScenarioException($"{name} is no TOML: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private static IReadOnlyDictionary<string, object?> FromJson(string text, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Plain(document.RootElement) as IReadOnlyDictionary<string, object?> ?? throw new ScenarioException($"{name} is no JSON object.");
        }
        catch (JsonException exception)
        {
            throw new ScenarioException($"{name} is no JSON: {exception.Message}", exception);
        }
    }

    private static Dictionary<string, object?> Plain(TomlTable table) => table.ToDictionary(entry => entry.Key, entry => Plain(entry.Value));

    private static object? Plain(object? value) => value switch
    {
        TomlTable table => Plain(table),
        TomlTableArray tables => tables.Select(table => (object?)Plain(table)).ToList(),
        TomlArray array => array.Select(Plain).ToList(),
        _ => value,
    };

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble(),
        _ => null,
    };
}
