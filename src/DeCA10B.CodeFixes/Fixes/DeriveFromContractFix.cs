using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>class C</c> to <c>class C : Contract</c>. A class that derives from another class already has no usual repair.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeriveFromContractFix() : ContractCodeFix<ClassDeclarationSyntax>(ContractNotDerived.Rule)
{
    private protected override Repair? Propose(Fault fault, ClassDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.StaticKeyword)) return null;
        if (fault.Model.GetDeclaredSymbol(type, fault.Cancellation) is not { BaseType.SpecialType: SpecialType.System_Object }) return null;
        var name = fault.Name("Contract");
        var change = type.BaseList is { } bases
            ? Change.Insert(bases.Types[0].SpanStart, name + ", ")
            : Change.Insert((type.TypeParameterList?.Span ?? type.Identifier.Span).End, " : " + name);
        return Repair.Of("Derive from Contract", change);
    }
}
