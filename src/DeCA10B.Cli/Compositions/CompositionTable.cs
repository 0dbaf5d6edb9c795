using System.Text.Json;
using System.Text.Json.Nodes;
using Tomlyn;
using Tomlyn.Model;

namespace DeCA10B.Cli.Compositions;

/// <summary>A table of a composition's TOML; whoever has read it says so, and what nobody read is an error.</summary>
/// <param name="file">The file, for messages.</param>
/// <param name="path">The table's name; empty for the whole file.</param>
/// <param name="table">Its values.</param>
sealed class CompositionTable(string file, string path, TomlTable table)
{
    readonly HashSet<string> read = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="CliException">It is no TOML.</exception>
    public static CompositionTable Parse(string file, string text)
    {
        try
        {
            return new(file, "", TomlSerializer.Deserialize<TomlTable>(text)!);
        }
        catch (TomlException exception)
        {
            throw CliException.Input("composition", $"{file} is no TOML: {exception.Message.ReplaceLineEndings(" ")}", "docs/deploying.md shows a composition.", exception);
        }
    }

    /// <summary>A text; null when it is not there.</summary>
    /// <exception cref="CliException">It is something else.</exception>
    public string? Text(string key)
    {
        read.Add(key);
        if (!table.TryGetValue(key, out var value)) return null;
        return value as string ?? throw CliException.Input("composition", $"{file}: {NameOf(key)} is no text.", $"Write {key} = \"…\".");
    }

    /// <summary>A table; empty when it is not there.</summary>
    /// <exception cref="CliException">It is something else.</exception>
    public CompositionTable Table(string key)
    {
        read.Add(key);
        if (!table.TryGetValue(key, out var value)) return new(file, NameOf(key), []);
        return value is TomlTable inner ? new(file, NameOf(key), inner) : throw CliException.Input("composition", $"{file}: {NameOf(key)} is no table.", $"Write [{NameOf(key)}].");
    }

    /// <summary>All values, by name, as JSON: what reads arguments from there reads these too.</summary>
    public IReadOnlyDictionary<string, JsonElement> Values() => table.ToDictionary(entry => entry.Key, entry => JsonSerializer.SerializeToElement(JsonOf(entry.Value)));

    /// <summary>Whether anything stands in it.</summary>
    public bool IsEmpty => table.Count == 0;

    /// <summary>An error of this table.</summary>
    public CliException Error(string message, string? hint = null) => CliException.Input("composition", $"{file}: {(path.Length == 0 ? "" : $"[{path}] ")}{message}", hint);

    /// <summary>Nothing that the author wrote is silently left out.</summary>
    /// <exception cref="CliException">Something was not read.</exception>
    public void RequireAllRead()
    {
        if (table.Keys.FirstOrDefault(key => !read.Contains(key)) is { } unknown)
            throw Error($"{unknown} is unknown.", $"Known here: {string.Join(", ", read.Order(StringComparer.Ordinal))}.");
    }

    static JsonNode? JsonOf(object? value) => value switch
    {
        TomlTable members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, JsonOf(member.Value)))),
        IEnumerable<object?> elements => new JsonArray([.. elements.Select(JsonOf)]),
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        // Dates are no values of the ABI: as text they are refused with the parameter's name.
        _ => JsonValue.Create(value?.ToString()),
    };

    string NameOf(string key) => path.Length == 0 ? key : path + "." + key;
}
