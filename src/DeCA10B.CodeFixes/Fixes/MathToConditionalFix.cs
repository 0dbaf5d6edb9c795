namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>Math.Min(a, b)</c> to <c>a &lt; b ? a : b</c>, where naming the operands twice does nothing twice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MathToConditionalFix() : ContractCodeFix(MathUse.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax member } call || call.Span != fault.Span) return null;
        if (fault.Model.GetSymbolInfo(call, fault.Cancellation).Symbol is not IMethodSymbol { ContainingType.Name: "Math" } method) return null;
        var operands = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToArray();
        if (!operands.All(IsSimple) || call.ArgumentList.Arguments.Any(argument => argument.NameColon is not null)) return null;
        // Where the operands had to be widened to meet, the conditional might choose another type.
        if (operands.Select(operand => fault.Model.GetTypeInfo(operand, fault.Cancellation)).Any(info => !SymbolEqualityComparer.Default.Equals(info.Type, info.ConvertedType))) return null;
        var text = (method.Name, operands) switch
        {
            ("Min", [var left, var right]) => left + " < " + right + " ? " + left + " : " + right,
            ("Max", [var left, var right]) => left + " > " + right + " ? " + left + " : " + right,
            ("Abs", [var value]) => value + " < 0 ? -" + value + " : " + value,
            _ => null,
        };
        return text is null ? null : Repair.Of("Write it out", Change.Replace(call, StandsAlone(call) ? text : "(" + text + ")"));
    }

    private static bool IsSimple(ExpressionSyntax operand) => operand is IdentifierNameSyntax or LiteralExpressionSyntax
        || (operand is MemberAccessExpressionSyntax member && member.Expression is IdentifierNameSyntax or ThisExpressionSyntax);

    private static bool StandsAlone(InvocationExpressionSyntax call) => call.Parent is EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ArgumentSyntax or AssignmentExpressionSyntax;
}
