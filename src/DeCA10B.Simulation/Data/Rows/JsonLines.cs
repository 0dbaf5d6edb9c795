using System.Text.Json;

namespace DeCA10B.Simulation.Data.Rows;

/// <summary>Reads a file that has a JSON object in each line, one object at a time.</summary>
static class JsonLines
{
    /// <param name="path">The file.</param>
    /// <param name="read">What an object says; it may throw a <see cref="FormatException"/> with a sentence.</param>
    /// <exception cref="DatasetRowException">A line is no JSON object, or says what it may not.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        foreach (var (number, line) in Lines.Read(path))
            yield return ReadLine(path, number, line, read);
    }

    /// <exception cref="FormatException">The object does not have it, or it is no list.</exception>
    public static JsonElement List(JsonElement item, string name) => item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
        ? list
        : throw new FormatException($"There is no list '{name}'.");

    private static T ReadLine<T>(string path, long number, string line, Func<JsonElement, T> read)
    {
        try
        {
            // Some published files are literals of Python, which differ in the quotes.
            using var document = JsonDocument.Parse(line.StartsWith("{'", StringComparison.Ordinal) ? line.Replace('\'', '"') : line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("The line is no JSON object.");
            return read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new DatasetRowException(path, number, "The line is no JSON object. " + error.Message);
        }
        catch (FormatException error)
        {
            throw new DatasetRowException(path, number, error.Message);
        }
    }
}
