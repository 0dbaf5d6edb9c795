using System.Runtime.CompilerServices;
using System.Text;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Memory;

/// <summary>What other files can see of a file: its tokens without comments, bodies, and the initial values of fields and properties.</summary>
internal static class TreeShape
{
    private static readonly ConditionalWeakTable<SyntaxTree, string> Known = new();

    public static string Of(SyntaxTree tree) => Known.GetValue(tree, Read);

    private static string Read(SyntaxTree tree)
    {
        var text = new StringBuilder();
        var isGenerated = tree.IsGenerated();
        foreach (var item in tree.GetRoot().DescendantNodesAndTokens(node => !IsHidden(node, isGenerated)))
        {
            if (item.AsNode() is { } node)
            {
                // That there is a body or a value counts, what it says does not.
                if (IsHidden(node, isGenerated)) text.Append('#');
                continue;
            }

            var token = item.AsToken();
            if (token.ContainsDirectives)
                foreach (var trivia in token.LeadingTrivia.Where(trivia => trivia.IsDirective)) text.Append(trivia.ToFullString());
            // Text of the author's holds no control character outside of literals, and those end where they end.
            text.Append(token.Text).Append('\u0001');
        }

        return text.ToString();
    }

    private static bool IsHidden(SyntaxNode node, bool isGenerated) => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is MemberDeclarationSyntax or AccessorDeclarationSyntax,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        // What an assembly says of its own contracts is read by those that refer to it only.
        AttributeListSyntax { Parent: CompilationUnitSyntax } => isGenerated,
        _ => false,
    };
}
