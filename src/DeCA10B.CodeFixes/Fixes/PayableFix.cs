using System.Composition;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A function that reads <c>Msg.Value</c> becomes <c>[Payable]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PayableFix : ContractCodeFix
{
    private protected override IReadOnlyList<DiagnosticDescriptor> Rules => [ValueNotPayable.Rule];

    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<BaseMethodDeclarationSyntax>() is not { } function) return null;
        var start = function.AttributeLists.Count > 0 ? function.AttributeLists[0].SpanStart : function.GetFirstToken().SpanStart;
        return Repair.Of("Mark it [Payable]", Change.Insert(start, "[" + fault.Name("PayableAttribute").Replace("Attribute", "") + "]" + fault.NewLine + fault.Indentation(start)));
    }
}
