using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A primary constructor to a constructor; what it had captured becomes a readonly field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PrimaryConstructorFix() : ContractCodeFix(PrimaryConstructor.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<ClassDeclarationSyntax>() is not { ParameterList: { } list } type || list.Span != fault.Span) return null;
        List<TextChange> changes = [Change.Replace(list, "")];
        var (fields, statements) = (new List<string>(), new List<string>());
        foreach (var parameter in list.Parameters)
        {
            if (!IsCaptured(fault, type, parameter)) continue;
            fields.Add("private readonly " + parameter.Type + " " + parameter.Identifier.Text + ";");
            statements.Add("this." + parameter.Identifier.Text + " = " + parameter.Identifier.Text + ";");
        }

        foreach (var (name, value, end) in Initialised(type))
        {
            if (!list.Parameters.Any(parameter => Mentions(fault, value, parameter))) continue;
            statements.Add(name + " = " + value.Value + ";");
            changes.Add(Change.Replace(value.GetFirstToken().GetPreviousToken().Span.End, end, value.Parent is PropertyDeclarationSyntax ? "" : ";"));
        }

        var arguments = "";
        if (type.BaseList?.Types[0] is PrimaryConstructorBaseTypeSyntax parent)
        {
            arguments = " : base" + parent.ArgumentList;
            changes.Add(Change.Replace(parent.ArgumentList, ""));
        }

        var head = (type.Modifiers.Any(SyntaxKind.AbstractKeyword) ? "protected " : "public ") + type.Identifier.Text + list + arguments;
        changes.Add(Change.Insert(type.OpenBraceToken.Span.End, Constructor(fault, type, fields, head, statements)));
        return Repair.Of("Write a constructor", [.. changes]);
    }

    private static string Constructor(Fault fault, ClassDeclarationSyntax type, IReadOnlyList<string> fields, string head, IReadOnlyList<string> statements)
    {
        var (line, indentation) = (fault.NewLine, fault.NewLine + fault.Indentation(type.SpanStart) + "    ");
        var declared = string.Concat(fields.Select(field => indentation + field)) + (fields.Count > 0 ? line : "");
        var body = indentation + "{" + string.Concat(statements.Select(statement => indentation + "    " + statement)) + indentation + "}";
        return declared + indentation + head + body + (type.Members.Count > 0 ? line : "");
    }

    /// <summary>Whether a function uses the parameter after construction.</summary>
    private static bool IsCaptured(Fault fault, ClassDeclarationSyntax type, ParameterSyntax parameter) =>
        type.Members.Any(member => member switch
        {
            FieldDeclarationSyntax => false,
            PropertyDeclarationSyntax { Initializer: not null } => false,
            _ => Mentions(fault, member, parameter),
        });

    private static IEnumerable<(string Name, EqualsValueClauseSyntax Value, int End)> Initialised(ClassDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            if (member is PropertyDeclarationSyntax { Initializer: { } value } property) yield return (property.Identifier.Text, value, property.SemicolonToken.Span.End);
            if (member is FieldDeclarationSyntax { Declaration.Variables: [{ Initializer: { } initial } variable] } field) yield return (variable.Identifier.Text, initial, field.SemicolonToken.Span.End);
        }
    }

    private static bool Mentions(Fault fault, SyntaxNode node, ParameterSyntax parameter)
    {
        var symbol = fault.Model.GetDeclaredSymbol(parameter, fault.Cancellation);
        return node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == parameter.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(fault.Model.GetSymbolInfo(name, fault.Cancellation).Symbol, symbol));
    }
}
