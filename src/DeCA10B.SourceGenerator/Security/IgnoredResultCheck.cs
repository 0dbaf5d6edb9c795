using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A call says by its result whether it worked, and nobody looks.</summary>
internal static class IgnoredResultCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract)
    {
        foreach (var function in contract.Own)
            foreach (var call in Ignored(function))
                if (function.PlaceOf(call) is { } place) yield return new Finding(IgnoredResult.Rule, place, [MessageCalls.Name(call)]);
    }

    private static IEnumerable<Expression> Ignored(ReviewedFunction function)
    {
        foreach (var statement in function.Statements)
        {
            if (statement is ExpressionStatement { Expression: var call } && TellsSuccess(call) && !IsDiscarded(function, statement)) yield return call;
            if (statement is Deconstruction { Value: Intrinsic { Kind: IntrinsicKind.TryCall or IntrinsicKind.TryStaticCall } or CaughtCall, Targets: [{ NewLocal: { } succeeded }, ..] } answered && !IsRead(function, succeeded)) yield return answered.Value;
            if (statement is LocalDeclaration { Initializer: { } value } local && TellsSuccess(value) && !IsRead(function, local.Name)) yield return value;
        }
    }

    private static bool TellsSuccess(Expression expression) => expression switch
    {
        Intrinsic intrinsic => intrinsic.Kind is IntrinsicKind.TrySend,
        CaughtCall caught => caught.Type is BoolType,
        // A token answers a transfer with true or false.
        ExternalCall call => call.Type is BoolType,
        _ => false,
    };

    /// <summary><c>_ = f();</c> says that failure is meant to pass.</summary>
    private static bool IsDiscarded(ReviewedFunction function, Statement statement) =>
        function.SyntaxOf(statement) is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "_" } } };

    private static bool IsRead(ReviewedFunction function, string local) => function.Expressions.Any(expression => expression is LocalReference reference && reference.Name == local);
}
