namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A function that reads <c>Msg.Value</c> becomes <c>[Payable]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PayableFix() : ContractCodeFix<BaseMethodDeclarationSyntax>(ValueNotPayable.Rule)
{
    private protected override Repair? Propose(Fault fault, BaseMethodDeclarationSyntax function)
    {
        var start = function.AttributeLists.Count > 0 ? function.AttributeLists[0].SpanStart : function.GetFirstToken().SpanStart;
        return Repair.Of("Mark it [Payable]", Change.Insert(start, "[" + fault.Name("PayableAttribute").Replace("Attribute", "") + "]" + fault.NewLine + fault.Indentation(start)));
    }
}
