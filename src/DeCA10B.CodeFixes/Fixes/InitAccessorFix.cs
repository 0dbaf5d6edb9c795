using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>{ get; init; }</c> to <c>{ get; }</c>: the constructor sets it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InitAccessorFix() : ContractCodeFix(PropertyAccessor.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        var accessor = fault.Enclosing<PropertyDeclarationSyntax>()?.AccessorList?.Accessors.FirstOrDefault(item => item.Keyword.IsKind(SyntaxKind.InitKeyword) && item is { Body: null, ExpressionBody: null });
        return accessor is null ? null : Repair.Of("Remove the init accessor", Change.Replace(accessor.GetFirstToken().GetPreviousToken().Span.End, accessor.Span.End, ""));
    }
}
