using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>public ulong Count;</c> to <c>public ulong Count { get; private set; }</c>; a field that others of the assembly see, and a collection, become private.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PublicFieldToPropertyFix() : ContractCodeFix(PublicField.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<FieldDeclarationSyntax>() is not { Declaration.Variables: [var variable] } field) return null;
        var isPublic = field.Modifiers.Any(SyntaxKind.PublicKeyword);
        return isPublic && !IsCollection(fault, field) ? Property(field, variable) : Private(field);
    }

    private static Repair Property(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable)
    {
        var readOnly = field.Modifiers.FirstOrDefault(token => token.IsKind(SyntaxKind.ReadOnlyKeyword));
        var accessors = readOnly.RawKind == 0 ? " { get; private set; }" : " { get; }";
        List<TextChange> changes = [Change.Insert(variable.Identifier.Span.End, accessors)];
        if (readOnly.RawKind != 0) changes.Add(Change.Remove(readOnly));
        // A property ends with its braces unless it has an initialiser.
        if (variable.Initializer is null) changes.Add(Change.Replace(field.SemicolonToken, ""));
        return Repair.Of("Make it a property that only the contract sets", [.. changes]);
    }

    private static Repair? Private(FieldDeclarationSyntax field)
    {
        var access = field.Modifiers.Where(token => SyntaxFacts.IsAccessibilityModifier(token.Kind())).ToArray();
        return access.Length == 0 ? null : Repair.Of("Make the field private", [Change.Replace(access[0], "private"), .. access.Skip(1).Select(Change.Remove)]);
    }

    private static bool IsCollection(Fault fault, FieldDeclarationSyntax field) =>
        fault.Model.GetTypeInfo(field.Declaration.Type, fault.Cancellation).Type is { Name: "Mapping" or "PackedMapping" or "StorageArray", ContainingNamespace.Name: "DeCA10B" };
}
