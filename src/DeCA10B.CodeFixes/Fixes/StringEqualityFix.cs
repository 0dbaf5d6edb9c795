using System.Composition;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>a == b</c> on strings to a comparison of their hashes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StringEqualityFix : ContractCodeFix
{
    private protected override IReadOnlyList<DiagnosticDescriptor> Rules => [StringOperation.Rule];

    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<BinaryExpressionSyntax>() is not { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison || comparison.Span != fault.Span) return null;
        return Repair.Of("Compare the hashes", Change.Replace(comparison.Left, Hash(comparison.Left)), Change.Replace(comparison.Right, Hash(comparison.Right)));
    }

    private static string Hash(ExpressionSyntax text) => "Keccak256(EncodePacked(" + text + "))";
}
