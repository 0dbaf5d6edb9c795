using DeCA10B.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.Fuzz.Arbitrary;

/// <summary>C# made from the corpus by a few cuts: pieces left out, doubled, swapped, taken from elsewhere.</summary>
static class Mutant
{
    public static string Of(Corpus corpus, ulong seed, ulong index)
    {
        var chance = new Chance(seed, index, purpose: 3);
        var source = chance.Of(corpus.Sources);
        for (var cuts = chance.OneIn(3) ? chance.Between(2, 4) : 1; cuts > 0; cuts--) source = Cut(corpus, chance, source);
        return source;
    }

    static string Cut(Corpus corpus, Chance chance, string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var tokens = root.DescendantTokens().Where(token => token.Span.Length > 0).ToArray();
        var nodes = root.DescendantNodes().Where(node => node.Span.Length > 0).ToArray();
        if (tokens.Length < 2 || nodes.Length < 2) return source;
        var (token, node) = (chance.Of(tokens).Span, chance.Of(nodes).Span);
        return chance.Below(14) switch
        {
            0 => Replace(source, token.Start, token.End, ""),
            1 => Replace(source, token.Start, token.End, Text(source, token) + " " + Text(source, token)),
            2 => Replace(source, token.Start, token.End, Text(source, chance.Of(tokens).Span)),
            3 => Replace(source, node.Start, node.End, ""),
            4 => Replace(source, node.Start, node.End, Text(source, node) + " " + Text(source, node)),
            5 => Replace(source, node.Start, node.End, Text(source, chance.Of(nodes).Span)),
            6 => Replace(source, node.Start, node.End, chance.Of(corpus.Nodes)),
            // A piece in place of one like it: what comes out is C# more often.
            _ => Replace(source, node.Start, node.End, Alike(chance, nodes, node) is { } other ? Text(source, other) : chance.Of(corpus.Nodes)),
        };
    }

    static Microsoft.CodeAnalysis.Text.TextSpan? Alike(Chance chance, SyntaxNode[] nodes, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var kind = nodes.First(node => node.Span == span).Kind();
        var alike = nodes.Where(node => node.IsKind(kind) && node.Span != span).ToArray();
        return alike.Length == 0 ? null : chance.Of(alike).Span;
    }

    static string Text(string source, Microsoft.CodeAnalysis.Text.TextSpan span) => source[span.Start..span.End];

    static string Replace(string source, int start, int end, string text) => source[..start] + text + source[end..];
}
