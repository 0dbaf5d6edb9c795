using DeCA10B.CodeFixes.Wording;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>TrySend(to, wei);</c> to <c>Send(to, wei);</c>, and a call that answers false to a <c>Require</c> of its answer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RequireResultFix() : ContractCodeFix(IgnoredResult.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Enclosing<InvocationExpressionSyntax>() is not { Parent: ExpressionStatementSyntax } call || call.Span != fault.Span) return null;
        if (call.Expression is IdentifierNameSyntax { Identifier.Text: "TrySend" } send) return Repair.Of("Revert when it fails", Change.Replace(send, "Send"));
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: var name }) return null;
        var error = new NewError(name + "FailedError", name + " answered false.", []);
        return Repair.Of("Revert when it fails", [Change.Replace(call, "Require(" + call + ", " + error.Creation + ")"), .. error.Declaration(fault)]);
    }
}
