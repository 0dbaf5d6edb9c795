using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A struct, class or record that is an event or error, to a <c>readonly partial record struct</c> with positional parameters.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RecordShapeFix() : ContractCodeFix<TypeDeclarationSyntax>(RecordShape.Rule)
{
    private protected override Repair? Propose(Fault fault, TypeDeclarationSyntax type)
    {
        if (type is not (StructDeclarationSyntax or RecordDeclarationSyntax) || type.Parent is TypeDeclarationSyntax) return null;
        if (type.ParameterList is null && Fields(type) is null) return null;
        if (type.ParameterList is not null && type.Members.Count > 0) return null;
        var access = string.Concat(type.Modifiers.Where(token => SyntaxFacts.IsAccessibilityModifier(token.Kind())).Select(token => token.Text + " "));
        var parameters = type.ParameterList?.Parameters.ToString() ?? string.Join(", ", Fields(type)!);
        var list = parameters.Length > 0 ? "(" + parameters + ")" : "";
        var start = type.Modifiers.Count > 0 ? type.Modifiers[0].SpanStart : type.Keyword.SpanStart;
        var text = access + "readonly partial record struct " + type.Identifier.Text + list + " " + type.BaseList!.ToString().Trim() + ";";
        return Repair.Of("Make it a readonly partial record struct", Change.Replace(start, type.Span.End, text));
    }

    /// <summary>The fields and auto-properties as parameters; null when there is anything else.</summary>
    private static IReadOnlyList<string>? Fields(TypeDeclarationSyntax type)
    {
        var fields = new List<string>();
        foreach (var member in type.Members)
        {
            var attributes = string.Concat(member.AttributeLists.Select(list => list + " "));
            if (member is FieldDeclarationSyntax { Declaration: { Variables: [{ Initializer: null } variable], Type: var fieldType } } field && !field.Modifiers.Any(SyntaxKind.StaticKeyword))
                fields.Add(attributes + fieldType + " " + variable.Identifier.Text);
            else if (member is PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null, AccessorList.Accessors: var accessors } property && accessors.All(item => item is { Body: null, ExpressionBody: null }))
                fields.Add(attributes + property.Type + " " + property.Identifier.Text);
            else
                return null;
        }

        return fields;
    }
}
