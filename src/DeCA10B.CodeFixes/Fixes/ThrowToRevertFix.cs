using DeCA10B.CodeFixes.Wording;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>throw new Exception("text")</c> to <c>Revert(new TextError())</c>, and with an <c>if</c> around it to <c>Require(...)</c>; the error is declared too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ThrowToRevertFix() : ContractCodeFix<ThrowStatementSyntax>(ExceptionHandling.Rule)
{
    private protected override Repair? Propose(Fault fault, ThrowStatementSyntax statement)
    {
        if (statement.Span != fault.Span) return null;
        if (NewError.Of(fault, statement.Expression) is not { } error) return null;
        var raised = Guard(statement) is { } guard && MayRequire(error)
            ? Change.Replace(guard, "Require(" + Negation.Of(guard.Condition) + ", " + error.Creation + ");")
            : Change.Replace(statement, "Revert(" + error.Creation + ");");
        return Repair.Of("Revert with a custom error", [raised, .. error.Declaration(fault)]);
    }

    /// <summary>The <c>if</c> whose only business is to throw.</summary>
    private static IfStatementSyntax? Guard(ThrowStatementSyntax statement) => statement.Parent switch
    {
        IfStatementSyntax { Else: null, Parent: BlockSyntax } guard when guard.Statement == statement => guard,
        BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax { Else: null, Parent: BlockSyntax } guard } when !HasComment(guard) => guard,
        _ => null,
    };

    /// <summary>Require evaluates its arguments either way: only what cannot fail may stand there.</summary>
    private static bool MayRequire(NewError error) => error.Parameters.All(parameter => parameter.Argument.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.'));

    private static bool HasComment(IfStatementSyntax guard) => guard.Statement.DescendantTrivia().Any(trivia => trivia.ToString().TrimStart().StartsWith("/", StringComparison.Ordinal));
}
