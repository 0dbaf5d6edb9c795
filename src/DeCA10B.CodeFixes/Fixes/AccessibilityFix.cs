using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>An <c>internal</c> function becomes private, or protected where derived contracts may override it or had been meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AccessibilityFix() : ContractCodeFix<MemberDeclarationSyntax>(InternalFunction.Rule)
{
    private protected override Repair? Propose(Fault fault, MemberDeclarationSyntax member)
    {
        var access = member.Modifiers.Where(token => SyntaxFacts.IsAccessibilityModifier(token.Kind())).ToArray();
        if (access.Length == 0) return null;
        var isInherited = member.Modifiers.Any(token => token.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.OverrideKeyword or SyntaxKind.ProtectedKeyword);
        var word = isInherited ? "protected" : "private";
        return Repair.Of("Make it " + word, [Change.Replace(access[0], word), .. access.Skip(1).Select(Change.Remove)]);
    }
}
