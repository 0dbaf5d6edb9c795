namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>class C</c> to <c>partial class C</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddPartialFix() : ContractCodeFix<TypeDeclarationSyntax>(ContractNotPartial.Rule)
{
    private protected override Repair? Propose(Fault fault, TypeDeclarationSyntax type) =>
        Repair.Of("Make the contract partial", Change.Insert(type.Keyword.SpanStart, "partial "));
}
