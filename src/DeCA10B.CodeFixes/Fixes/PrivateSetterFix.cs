using System.Composition;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>{ get; set; }</c> to <c>{ get; private set; }</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PrivateSetterFix : ContractCodeFix
{
    private protected override IReadOnlyList<DiagnosticDescriptor> Rules => [PublicSetter.Rule];

    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<AccessorDeclarationSyntax>() is not { } setter) return null;
        var start = setter.Modifiers.Count > 0 ? setter.Modifiers[0].SpanStart : setter.Keyword.SpanStart;
        return Repair.Of("Make the setter private", Change.Replace(start, setter.Keyword.SpanStart, "private "));
    }
}
