using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Memory;

/// <summary>Notes which files the frontend reads: bodies, documentation, lines. Whoever goes from a symbol to its syntax says so here.</summary>
internal static class TreesRead
{
    [ThreadStatic]
    private static HashSet<SyntaxTree>? current;

    public static void Note(SyntaxTree? tree)
    {
        if (tree is not null) current?.Add(tree);
    }

    public static void Note(IEnumerable<SyntaxTree> trees) => current?.UnionWith(trees);

    /// <summary>Runs something and tells what it read. What it read counts for whoever runs around it as well.</summary>
    public static (T Result, IReadOnlyCollection<SyntaxTree> Trees) During<T>(Func<T> read)
    {
        var outer = current;
        var inner = current = [];
        try
        {
            return (read(), inner);
        }
        finally
        {
            current = outer;
            outer?.UnionWith(inner);
        }
    }
}
