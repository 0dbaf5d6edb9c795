using System.Text.Json;
using DeCA10B.Compiler.StorageLayouts;

namespace DeCA10B.Cli.Layouts;

/// <summary>A layout in a file: committed text, an artifact, or solc's own JSON.</summary>
static class LayoutFile
{
    /// <summary>What a committed layout's file is called behind the contract's name.</summary>
    public const string Suffix = ".layout.txt";

    const string Hint = "Give a file NAME.layout.txt of `deca10b check --update`, an artifact of a build, or solc's storageLayout.";

    /// <summary>Reads a file of any of the three kinds.</summary>
    /// <param name="path">Full path.</param>
    /// <exception cref="CliException">It does not exist, or is none of them.</exception>
    public static ContractLayout Read(string path)
    {
        if (!File.Exists(path)) throw CliException.Input("no-layout", $"{path} does not exist.", Hint);
        var text = File.ReadAllText(path);
        try
        {
            return text.AsSpan().TrimStart().StartsWith("{") ? ReadJson(path, text) : LayoutText.Read(text);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw CliException.Input("not-a-layout", $"{path} holds no storage layout: {exception.Message}", Hint, exception);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException)
        {
            throw CliException.Input("not-a-layout", $"{path} holds no storage layout: it lacks parts that solc writes.", Hint, exception);
        }
    }

    static ContractLayout ReadJson(string path, string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        if (root.TryGetProperty("storageLayout", out var layout))
            return SolcLayouts.Of(root.TryGetProperty("contractName", out var name) ? name.GetString()! : Path.GetFileNameWithoutExtension(path), layout);
        return root.TryGetProperty("storage", out _)
            ? SolcLayouts.Of(Path.GetFileNameWithoutExtension(path), root)
            : throw new FormatException("It has neither \"storageLayout\" nor \"storage\".");
    }
}
