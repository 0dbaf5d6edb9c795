using DeCA10B.Compiler.StorageLayouts;
using DeCA10B.SourceGenerator.Layouts;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A field put between those of a deployed version goes behind them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AppendFieldFix() : ContractCodeFix<MemberDeclarationSyntax>(LayoutChanged.Rule)
{
    private protected override Repair? Propose(Fault fault, MemberDeclarationSyntax member)
    {
        if (!fault.Properties.TryGetValue(LayoutLockAnalyzer.KindProperty, out var kind) || kind != nameof(LayoutChangeKind.Inserted)) return null;
        // Of two in one declaration only one may be new.
        if (member is FieldDeclarationSyntax { Declaration.Variables.Count: > 1 } || member.Parent is not TypeDeclarationSyntax type) return null;
        if (type.Members.LastOrDefault(IsStored) is not { } last || last == member) return null;
        var text = fault.Text.ToString(member.FullSpan);
        return Repair.Of("Declare it behind the others", Change.Replace(member.FullSpan.Start, member.FullSpan.End, ""), Change.Insert(last.FullSpan.End, text));
    }

    private static bool IsStored(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.ConstKeyword) && !field.Modifiers.Any(SyntaxKind.StaticKeyword),
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors, ExpressionBody: null } => accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }),
        _ => false,
    };
}
