namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>DateTime.UtcNow</c> to <c>Block.Timestamp</c>, seconds since 1970.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ClockToTimestampFix() : ContractCodeFix(ClockUse.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Node.AncestorsAndSelf().OfType<ExpressionSyntax>().LastOrDefault(item => item.Span == fault.Span) is not { } value) return null;
        return IsClock(fault, value) ? Repair.Of("Use Block.Timestamp", Change.Replace(value, "Block.Timestamp")) : null;
    }

    private static bool IsClock(Fault fault, ExpressionSyntax value) => value switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToUnixTimeSeconds" } seconds, ArgumentList.Arguments.Count: 0 } => IsClock(fault, seconds.Expression),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Now" or "UtcNow" } now =>
            fault.Model.GetSymbolInfo(now, fault.Cancellation).Symbol is IPropertySymbol { ContainingType: { Name: "DateTime" or "DateTimeOffset", ContainingNamespace.Name: "System" } },
        _ => false,
    };
}
