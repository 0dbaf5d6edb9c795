using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Where the type of a declared symbol is written.</summary>
internal static class TypeLocations
{
    public static Location Of(ISymbol symbol, CancellationToken cancellation) =>
        TypeSyntax(symbol.Declaration(cancellation))?.GetLocation() ?? symbol.NameLocation();

    private static SyntaxNode? TypeSyntax(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variables } => variables.Type,
        ParameterSyntax parameter => parameter.Type,
        PropertyDeclarationSyntax property => property.Type,
        MethodDeclarationSyntax method => method.ReturnType,
        _ => null,
    };
}
