using System.Text.Json;

namespace DeCA10B.Cli.Values;

/// <summary>JSON that people write: comments and trailing commas are allowed.</summary>
static class JsonText
{
    static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads JSON from the command line, or from a file named behind <c>@</c>.</summary>
    /// <param name="invocation">Where relative paths start.</param>
    /// <param name="option">The option, for messages.</param>
    /// <param name="text">What was given.</param>
    /// <exception cref="CliException">It is no JSON, or the file does not exist.</exception>
    public static JsonElement ReadOption(Invocation invocation, string option, string text) =>
        text.StartsWith('@') ? ReadFile(invocation.PathOf(text[1..])) : Parse(option, text, "In a shell, put JSON between single quotes, or write it into a file and give @FILE.");

    /// <summary>Reads a file.</summary>
    /// <exception cref="CliException">It is no JSON, or does not exist.</exception>
    public static JsonElement ReadFile(string path) =>
        File.Exists(path) ? Parse(path, File.ReadAllText(path), null) : throw CliException.Input("no-file", $"{path} does not exist.", "A path is relative to the current folder.");

    static JsonElement Parse(string source, string text, string? hint)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw CliException.Input("not-json", $"{source} is no JSON: {FirstSentence(exception.Message)}", hint, exception);
        }
    }

    // Behind it the reader repeats its position for programs.
    static string FirstSentence(string message) => message.Split(" LineNumber:", 2)[0];
}
