using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>Mapping&lt;K, V&gt; m;</c> to <c>readonly Mapping&lt;K, V&gt; m = new();</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReadonlyCollectionFix() : ContractCodeFix(CollectionNotReadonly.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<FieldDeclarationSyntax>() is not { Declaration.Variables: [var variable] } field) return null;
        List<TextChange> changes = [];
        if (!field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)) changes.Add(Change.Insert(field.Declaration.SpanStart, "readonly "));
        if (variable.Initializer is null) changes.Add(Change.Insert(variable.Span.End, " = new()"));
        else if (variable.Initializer.Value is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null }) changes.Add(Change.Replace(variable.Initializer.Value, "new()"));
        return Repair.Of("Make it readonly and create it", [.. changes]);
    }
}
