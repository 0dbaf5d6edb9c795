using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Lines and files as the model states them.</summary>
internal static class SourceLocations
{
    /// <summary>The place of a symbol; its file is as the compilation names it until <see cref="RelativePaths"/> runs.</summary>
    public static SourceLocation Of(ISymbol symbol)
    {
        var location = symbol.NameLocation();
        if (!location.IsInSource) return new("", 0);
        return new(location.SourceTree!.FilePath, Line(location));
    }

    public static int Line(SyntaxNode node) => Line(node.GetLocation());

    private static int Line(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;
}
