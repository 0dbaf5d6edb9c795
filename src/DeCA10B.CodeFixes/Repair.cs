using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes;

/// <summary>Changes of text under a title. Text, not trees: what is not changed keeps its spaces and comments.</summary>
internal sealed record Repair(string Title, IReadOnlyList<TextChange> Changes)
{
    public static Repair Of(string title, params TextChange[] changes) => new(title, [.. changes.OrderBy(change => change.Span.Start)]);
}

/// <summary>Changes by name.</summary>
internal static class Change
{
    public static TextChange Insert(int position, string text) => new(new(position, 0), text);

    public static TextChange Replace(SyntaxNode node, string text) => new(node.Span, text);

    public static TextChange Replace(SyntaxToken token, string text) => new(token.Span, text);

    public static TextChange Replace(int start, int end, string text) => new(TextSpan.FromBounds(start, end), text);

    /// <summary>Takes a token away with the space after it.</summary>
    public static TextChange Remove(SyntaxToken token) => new(TextSpan.FromBounds(token.SpanStart, token.FullSpan.End), "");
}
