using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Whether overflow fails at a place in source.</summary>
/// <remarks>An operation tells this of its operator only: <c>b &lt;&lt;= 1</c> counts as unchecked, though the conversion back to a byte is not.</remarks>
internal static class CheckedContext
{
    public static bool Of(SyntaxNode node, Compilation compilation)
    {
        for (var current = node; current is not null and not MemberDeclarationSyntax; current = current.Parent)
        {
            if (current is CheckedExpressionSyntax expression) return expression.IsKind(SyntaxKind.CheckedExpression);
            if (current is CheckedStatementSyntax statement) return statement.IsKind(SyntaxKind.CheckedStatement);
        }

        return compilation.Options is CSharpCompilationOptions { CheckOverflow: true };
    }
}
