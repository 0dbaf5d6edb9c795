using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>static ulong count;</c> to <c>ulong count;</c>: state belongs to one deployed contract.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StaticToInstanceFix() : ContractCodeFix(StaticField.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<MemberDeclarationSyntax>() is not (FieldDeclarationSyntax or PropertyDeclarationSyntax) || fault.Enclosing<MemberDeclarationSyntax>() is not { } member) return null;
        var keyword = member.Modifiers.FirstOrDefault(token => token.IsKind(SyntaxKind.StaticKeyword));
        return keyword.RawKind == 0 ? null : Repair.Of("Make it an instance member", Change.Remove(keyword));
    }
}
