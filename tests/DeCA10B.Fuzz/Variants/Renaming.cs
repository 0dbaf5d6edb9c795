using DeCA10B.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.Fuzz.Variants;

/// <summary>Gives locals, parameters and private members other names.</summary>
sealed class Renaming(SemanticModel model, Chance chance) : CSharpSyntaxRewriter
{
    readonly Dictionary<ISymbol, string> names = new(SymbolEqualityComparer.Default);

    public override SyntaxToken VisitToken(SyntaxToken token)
    {
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not { } parent) return base.VisitToken(token);
        // nameof takes a function that may be one of several.
        var symbol = parent is IdentifierNameSyntax ? model.GetSymbolInfo(parent) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null : model.GetDeclaredSymbol(parent);
        return symbol is not null && IsFree(symbol) ? SyntaxFactory.Identifier(token.LeadingTrivia, NameOf(symbol), token.TrailingTrivia) : base.VisitToken(token);
    }

    // What the ABI shows, what a record makes a property of, and what an override shares with its base keep their names.
    static bool IsFree(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => true,
        IParameterSymbol parameter => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction },
        IFieldSymbol field => field.ContainingType.TypeKind == TypeKind.Class && field is { DeclaredAccessibility: Accessibility.Private, IsImplicitlyDeclared: false },
        IMethodSymbol method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    // Overloads keep one name between them.
    string NameOf(ISymbol symbol)
    {
        var key = symbol is IMethodSymbol method ? method.ContainingType.GetMembers(method.Name).First() : symbol;
        if (names.TryGetValue(key, out var name)) return name;
        return names[key] = chance.OneIn(4) ? symbol.Name.StartsWith('@') || SyntaxFacts.GetKeywordKind(symbol.Name) != SyntaxKind.None ? "@" + symbol.Name.TrimStart('@') : symbol.Name
            : (symbol is IMethodSymbol ? "Renamed" : "renamed") + names.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
