using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes;

/// <summary>A finding in its document.</summary>
/// <param name="Node">The innermost node of the finding's span.</param>
/// <param name="Properties">What the rule says beside its message.</param>
internal sealed record Fault(
    SourceText Text, SyntaxNode Root, SyntaxNode Node, TextSpan Span, ImmutableDictionary<string, string?> Properties, SemanticModel Model, CancellationToken Cancellation)
{
    public static async Task<Fault?> ReadAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return null;
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        return new(text, root, root.FindNode(context.Span, getInnermostNodeForTie: true), context.Span, context.Diagnostics[0].Properties, model, context.CancellationToken);
    }

    /// <summary>The document's line ending.</summary>
    public string NewLine => Text.Lines is [var first, _, ..] && Text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";

    /// <summary>The nearest enclosing node of a kind, the node of the finding included.</summary>
    public T? Enclosing<T>() where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    /// <summary>The type at the outermost level around the finding.</summary>
    public BaseTypeDeclarationSyntax? OutermostType => Node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().LastOrDefault();

    /// <summary>The white space that begins the line of a position.</summary>
    public string Indentation(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>A name of the authoring API as it can be written at the finding: with its namespace where that is not imported.</summary>
    public string Name(string name) => Model.LookupNamespacesAndTypes(Span.Start, name: name).IsEmpty ? "DeCA10B." + name : name;
}
