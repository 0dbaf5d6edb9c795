using DeCA10B.CodeFixes.Wording;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>values.Sum()</c>, <c>Count</c>, <c>Any</c> and <c>All</c> over an array, as all that a function returns or a local starts with, to a loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LinqToLoopFix() : ContractCodeFix(LambdaOrDelegate.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is not { } call || Query.Read(fault, call) is not { } query) return null;
        const string title = "Write a loop";
        switch (call.Parent)
        {
            case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method }:
                return Bodies.Block(fault, method, query.Returning()) is { } block ? Repair.Of(title, block) : null;
            case ReturnStatementSyntax { Parent: BlockSyntax } exit:
                return Repair.Of(title, Change.Replace(exit, Lines(fault, exit, query.Returning())));
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax } local } } variable }:
                return Repair.Of(title, Change.Replace(local, Lines(fault, local, query.Into(variable.Identifier.Text))));
            default:
                return null;
        }
    }

    private static string Lines(Fault fault, SyntaxNode statement, IEnumerable<string> statements) =>
        string.Join("\n", statements).Replace("\n", fault.NewLine + fault.Indentation(statement.SpanStart));

    /// <summary>A query over an array: what it computes of each element.</summary>
    private sealed record Query(string Kind, string Array, string Element, string? Body, string Type)
    {
        public static Query? Read(Fault fault, InvocationExpressionSyntax call)
        {
            if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: "Sum" or "Count" or "Any" or "All" } member) return null;
            if (fault.Model.GetTypeInfo(member.Expression, fault.Cancellation).Type is not IArrayTypeSymbol { Rank: 1 }) return null;
            if (fault.Model.GetTypeInfo(call, fault.Cancellation).Type is not { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean } type) return null;
            var lambda = call.ArgumentList.Arguments is [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: not null } only }] ? only : null;
            if (lambda is null && (call.ArgumentList.Arguments.Count > 0 || member.Name.Identifier.Text != "Sum")) return null;
            return new(member.Name.Identifier.Text, member.Expression.ToString(), lambda?.Parameter.Identifier.Text ?? "item", lambda?.ExpressionBody!.ToString(), type.ToDisplayString())
            {
                Condition = lambda?.ExpressionBody,
            };
        }

        private ExpressionSyntax? Condition { get; init; }

        private string Each => "foreach (var " + Element + " in " + Array + ")\n    ";

        /// <summary>Statements that return the result.</summary>
        public IEnumerable<string> Returning() => Kind switch
        {
            "Any" => [Each + "if (" + Body + ") return true;", "return false;"],
            "All" => [Each + "if (" + Negation.Of(Condition!) + ") return false;", "return true;"],
            "Sum" => [.. Into("sum"), "return sum;"],
            _ => [.. Into("count"), "return count;"],
        };

        /// <summary>Statements that leave the result in a local.</summary>
        public IEnumerable<string> Into(string local) => Kind switch
        {
            "Any" => ["var " + local + " = false;", Each + "if (" + Body + ") " + local + " = true;"],
            "All" => ["var " + local + " = true;", Each + "if (" + Negation.Of(Condition!) + ") " + local + " = false;"],
            "Sum" => [Type + " " + local + " = 0;", Each + local + " += " + (Body ?? Element) + ";"],
            _ => [Type + " " + local + " = 0;", Each + "if (" + Body + ") " + local + "++;"],
        };
    }
}
