using System.Composition;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>class C</c> to <c>partial class C</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddPartialFix : ContractCodeFix
{
    private protected override IReadOnlyList<DiagnosticDescriptor> Rules => [ContractNotPartial.Rule];

    private protected override Repair? Propose(Fault fault) => fault.Enclosing<TypeDeclarationSyntax>() is { } type
        ? Repair.Of("Make the contract partial", Change.Insert(type.Keyword.SpanStart, "partial "))
        : null;
}
