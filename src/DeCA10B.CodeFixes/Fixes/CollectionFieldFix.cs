using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A field of a .NET collection becomes a readonly field of a storage collection, and its uses in the class follow.</summary>
public abstract class CollectionFieldFix() : ContractCodeFix(CollectionType.Rule)
{
    /// <summary>The storage collection for a type, with its type arguments as written; null when the type is none that this fix knows.</summary>
    private protected abstract (string Name, string Arguments)? Replacement(GenericNameSyntax type);

    /// <summary>A use of the field in its new form: a call or member access as one piece of text, null where it stays as it is.</summary>
    private protected abstract string? Use(string field, string member, IReadOnlyList<ArgumentSyntax> arguments);

    private protected sealed override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<FieldDeclarationSyntax>() is not { Declaration.Variables: [var variable] } field || Generic(field.Declaration.Type) is not { } type) return null;
        if (field.Declaration.Type.Span != fault.Span || Replacement(type) is not var (name, arguments)) return null;
        // What the collection starts with cannot come along: storage starts empty.
        if (variable.Initializer?.Value is { } value && !IsEmpty(value)) return null;
        List<TextChange> changes = [.. Declaration(fault, field, variable, fault.Name(name) + "<" + arguments + ">"), .. Uses(fault, field, variable)];
        return Repair.Of("Keep it in storage: " + name + "<" + arguments + ">", [.. changes]);
    }

    private static IEnumerable<TextChange> Declaration(Fault fault, FieldDeclarationSyntax field, VariableDeclaratorSyntax variable, string type)
    {
        // A collection has no getter: everything visible becomes private, which is C#'s default.
        foreach (var token in field.Modifiers.Where(token => token.Kind() is not (SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword))) yield return Change.Remove(token);
        yield return Change.Replace(field.Declaration.Type, "readonly " + type);
        yield return Change.Replace(variable.Identifier.Span.End, variable.Span.End, " = new()");
    }

    private IEnumerable<TextChange> Uses(Fault fault, FieldDeclarationSyntax field, VariableDeclaratorSyntax variable)
    {
        var symbol = fault.Model.GetDeclaredSymbol(variable, fault.Cancellation);
        foreach (var access in field.Parent!.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        {
            if (!SymbolEqualityComparer.Default.Equals(fault.Model.GetSymbolInfo(access.Expression, fault.Cancellation).Symbol, symbol)) continue;
            var call = access.Parent as InvocationExpressionSyntax;
            if (Use(access.Expression.ToString(), access.Name.Identifier.Text, call is null ? [] : call.ArgumentList.Arguments.ToArray()) is { } text)
                yield return Change.Replace(call ?? (SyntaxNode)access, text);
        }
    }

    private static GenericNameSyntax? Generic(TypeSyntax type) => type switch
    {
        GenericNameSyntax generic => generic,
        QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic,
        _ => null,
    };

    private static bool IsEmpty(ExpressionSyntax value) =>
        value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null } or CollectionExpressionSyntax { Elements.Count: 0 };
}
