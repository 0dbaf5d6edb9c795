using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Where the nodes of a function's model stand in source. By identity: two equal nodes have each their own place.</summary>
internal sealed class Origins
{
    private readonly Dictionary<object, SyntaxNode> places = new(Identity.Instance);

    /// <summary>Notes a node; the first, innermost note stays.</summary>
    public void Note(object node, SyntaxNode syntax)
    {
        if (!places.ContainsKey(node)) places.Add(node, syntax);
    }

    public SyntaxNode? Of(object node) => places.TryGetValue(node, out var syntax) ? syntax : null;
}
