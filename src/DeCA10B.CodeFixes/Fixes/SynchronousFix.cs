using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>An <c>async Task</c> function to one that runs to its end at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SynchronousFix() : ContractCodeFix<MethodDeclarationSyntax>(AsyncCode.Rule)
{
    private protected override Repair? Propose(Fault fault, MethodDeclarationSyntax method)
    {
        if (Result(method.ReturnType) is not { } result) return null;
        List<TextChange> changes = [Change.Replace(method.ReturnType, result)];
        changes.AddRange(method.Modifiers.Where(token => token.IsKind(SyntaxKind.AsyncKeyword)).Select(Change.Remove));
        foreach (var node in method.DescendantNodes())
        {
            if (node is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: var nothing } } statement && IsTask(nothing)) changes.Add(Line(fault, statement));
            else if (node is AwaitExpressionSyntax awaiting && !(awaiting.Parent is ExpressionStatementSyntax && IsTask(awaiting.Expression))) changes.Add(Change.Remove(awaiting.AwaitKeyword));
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Task" }, Name.Identifier.Text: "FromResult" }, ArgumentList.Arguments: [var value] } call)
                changes.Add(Change.Replace(call, value.ToString()));
            if (node is ReturnStatementSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "CompletedTask" } completed } exit) changes.Add(Change.Replace(exit.ReturnKeyword.Span.End, completed.Span.End, ""));
        }

        return Repair.Of("Make it synchronous", [.. changes]);
    }

    private static string? Result(TypeSyntax type) => type switch
    {
        GenericNameSyntax { Identifier.Text: "Task" or "ValueTask", TypeArgumentList.Arguments: [var result] } => result.ToString(),
        IdentifierNameSyntax { Identifier.Text: "Task" or "ValueTask" } => "void",
        PredefinedTypeSyntax { Keyword.Text: "void" } => "void",
        _ => null,
    };

    /// <summary>Waiting that has no value: <c>Task.Delay</c>, <c>Task.Yield</c>, <c>Task.CompletedTask</c>.</summary>
    private static bool IsTask(ExpressionSyntax awaited) => (awaited is InvocationExpressionSyntax call ? call.Expression : awaited) is
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Task" }, Name.Identifier.Text: "Delay" or "Yield" or "CompletedTask" };

    private static TextChange Line(Fault fault, StatementSyntax statement)
    {
        var line = fault.Text.Lines.GetLineFromPosition(statement.SpanStart);
        return line.ToString().Trim() == statement.ToString() ? new(line.SpanIncludingLineBreak, "") : new(statement.Span, "");
    }
}
