using System.Text.RegularExpressions;

namespace DeCA10B.Docs.Tests.Guides;

/// <summary>A fenced block of a page, with what the comments right before it say.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line of its first fence.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">Its lines, each with its end.</param>
/// <param name="Notes">The comments: <c>name: value</c>, or a name alone.</param>
sealed partial record PageBlock(string Page, int Line, string Language, string Text, IReadOnlyDictionary<string, string> Notes)
{
    /// <summary>The file of the repository that it is a part of.</summary>
    public string? From => Notes.GetValueOrDefault("from");

    /// <summary>The file that the reader is to write, below the folder of the page.</summary>
    public string? File => Notes.GetValueOrDefault("file");

    /// <summary>Whether it is what the commands before it say; a line <c>...</c> stands for any.</summary>
    public bool IsOutput => Notes.ContainsKey("output");

    /// <summary>The file of a build that it is a part of.</summary>
    public string? Written => Notes.GetValueOrDefault("written");

    /// <summary>Whether it does not go on where the C# before it ended.</summary>
    public bool BeginsAnew => Notes.ContainsKey("anew");

    /// <summary>Its lines.</summary>
    public string[] Lines => Text.Split('\n')[..^1];

    /// <inheritdoc/>
    public override string ToString() => $"{Page}:{Line}";

    /// <summary>The blocks of a page.</summary>
    /// <param name="page">Its path, for messages.</param>
    /// <param name="text">Its text, with LF line ends.</param>
    public static IReadOnlyList<PageBlock> Of(string page, string text) => [.. Block().Matches(text).Select(match => new PageBlock(
        page,
        text.AsSpan(0, match.Groups["fence"].Index).Count('\n') + 1,
        match.Groups["language"].Value,
        match.Groups["text"].Value,
        NotesOf(match.Groups["notes"].Value)))];

    /// <summary>What comments say, by name; the first of a name counts.</summary>
    public static Dictionary<string, string> NotesOf(string text) =>
        Note().Matches(text).DistinctBy(note => note.Groups["name"].Value).ToDictionary(note => note.Groups["name"].Value, note => note.Groups["value"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"(?<notes>(?:^<!-- [^\n]* -->\n+)*)(?<fence>^```)(?<language>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^<!-- (?<name>[a-z]+)(?:: (?<value>[^\n]*?))? -->$", RegexOptions.Multiline)]
    private static partial Regex Note();
}
