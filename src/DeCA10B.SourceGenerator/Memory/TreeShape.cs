using System.Runtime.CompilerServices;
using System.Text;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Memory;

/// <summary>What other files can see of a file: its tokens without comments, bodies, and the initial values of fields and properties.</summary>
internal sealed class TreeShape
{
    private const string AttributeSuffix = "Attribute";

    private static readonly ConditionalWeakTable<SyntaxTree, TreeShape> Known = new();

    private readonly HashSet<string> declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly bool isGenerated;

    private TreeShape(SyntaxTree tree)
    {
        isGenerated = tree.IsGenerated();
        var root = tree.GetRoot();
        (Text, Frame) = Read(root);
        foreach (var token in root.DescendantTokens())
            if (token.IsKind(SyntaxKind.IdentifierToken)) named.Add(token.ValueText);
        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)) Note(node);
        if (IsSeenEverywhere) Frame += "\u0001everywhere";
    }

    /// <summary>All that can be seen.</summary>
    public string Text { get; }

    /// <summary>The part of it that counts for code which names none of its types: which types there are, what they derive from, what is in force everywhere.</summary>
    public string Frame { get; }

    /// <summary>Whether its members can mean something to code that does not name their types: extensions, global usings, what C# itself looks up.</summary>
    public bool IsSeenEverywhere { get; private set; }

    /// <summary>The names of its types, and what an attribute is called where it is used.</summary>
    public IReadOnlyCollection<string> Declared => declared;

    /// <summary>All names in it, in bodies as well.</summary>
    public IReadOnlyCollection<string> Named => named;

    public static TreeShape Of(SyntaxTree tree) => Known.GetValue(tree, static tree => new(tree));

    private (string Text, string Frame) Read(SyntaxNode root)
    {
        var (text, frame, endOfMember) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var item in root.DescendantNodesAndTokens(node => !IsHidden(node)))
        {
            if (item.AsNode() is { } node)
            {
                if (IsMember(node)) endOfMember = Math.Max(endOfMember, node.FullSpan.End);
                // That there is a body or a value counts, what it says does not.
                if (IsHidden(node)) text.Append('#');
                continue;
            }

            var token = item.AsToken();
            var directives = token.ContainsDirectives ? string.Concat(token.LeadingTrivia.Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToFullString())) : "";
            // Text of the author's holds no control character outside of literals, and those end where they end.
            text.Append(directives).Append(token.Text).Append('\u0001');
            frame.Append(directives);
            if (token.SpanStart >= endOfMember) frame.Append(token.Text).Append('\u0001');
        }

        return (text.ToString(), frame.ToString());
    }

    private void Note(SyntaxNode node)
    {
        switch (node)
        {
            case BaseTypeDeclarationSyntax type: Declare(type.Identifier.ValueText); break;
            case DelegateDeclarationSyntax type: Declare(type.Identifier.ValueText); break;
            case MethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } when parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword):
            case UsingDirectiveSyntax { GlobalKeyword.RawKind: not 0 }:
            case GlobalStatementSyntax:
            // What the compiler looks up by itself is in System.
            case BaseNamespaceDeclarationSyntax space when space.Name.ToString().StartsWith("System", StringComparison.Ordinal):
                IsSeenEverywhere = true;
                break;
        }

        // An extension block declares nothing by a name.
        if (node.IsKind(SyntaxKind.ExtensionBlockDeclaration)) IsSeenEverywhere = true;
    }

    private void Declare(string name)
    {
        declared.Add(name);
        if (name.EndsWith(AttributeSuffix, StringComparison.Ordinal)) declared.Add(name.Substring(0, name.Length - AttributeSuffix.Length));
    }

    /// <summary>A member of a type, types themselves left out; the parameters of a record are its members.</summary>
    private static bool IsMember(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or DelegateDeclarationSyntax or GlobalStatementSyntax => false,
        MemberDeclarationSyntax => true,
        ParameterListSyntax => node.Parent is TypeDeclarationSyntax,
        _ => false,
    };

    private bool IsHidden(SyntaxNode node) => node switch
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
