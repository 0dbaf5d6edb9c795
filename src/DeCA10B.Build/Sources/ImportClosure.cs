using System.Text.RegularExpressions;

namespace DeCA10B.Build;

/// <summary>Finds the files that a Solidity file needs, so that a contract is compiled alone and again only when one of them changed.</summary>
public static partial class ImportClosure
{
    /// <summary>The file at <paramref name="path"/> and all it imports, directly or not, in ordinal order of path.</summary>
    /// <remarks>A file that is not among <paramref name="sources"/> is left out; solc then names the import that it lacks.</remarks>
    public static IReadOnlyList<SoliditySource> Of(string path, IReadOnlyDictionary<string, SoliditySource> sources)
    {
        var found = new SortedDictionary<string, SoliditySource>(StringComparer.Ordinal);
        var waiting = new Stack<string>([path]);
        while (waiting.TryPop(out var next))
        {
            if (!sources.TryGetValue(next, out var source) || !found.TryAdd(next, source))
                continue;
            foreach (var import in Imports(source.Text))
                waiting.Push(Resolve(next, import));
        }
        return [.. found.Values];
    }

    static IEnumerable<string> Imports(string text) =>
        Token().Matches(text).Where(token => token.Groups["path"].Success).Select(token => token.Groups["path"].Value);

    static string Resolve(string importer, string import)
    {
        // As solc does: only a path that begins with a dot is relative to the importing file.
        if (!import.StartsWith('.'))
            return import;
        var segments = new List<string>(importer.Split('/')[..^1]);
        foreach (var segment in import.Split('/'))
        {
            if (segment is "..")
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            else if (segment is not ("." or ""))
                segments.Add(segment);
        }
        return string.Join('/', segments);
    }

    // Comments and strings are tokens of their own, so that an import inside one is none.
    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/
        | \bimport\b [^;"']* ["'](?<path>[^"'\n]*)["']
        | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*'
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
