using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>A verbatim or raw string over several lines holds the line ends of its file, which a check-out may change: the contract would be another one.</summary>
internal static class TextLiterals
{
    /// <summary>Reports such literals in a constant expression and in the constants that it names.</summary>
    public static void Check(IOperation? operation, ContractScope scope)
    {
        foreach (var part in operation?.DescendantsAndSelf() ?? [])
            switch (part)
            {
                case ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } when HasLineEnd(text) && HasLineEnd(part.Syntax.ToString()):
                    scope.Findings.Report(LineEndInText.Rule, part.Syntax);
                    break;
                case IFieldReferenceOperation { Field.IsConst: true } field: CheckConstant(field.Field, scope); break;
                case ILocalReferenceOperation { Local.IsConst: true } local: CheckConstant(local.Local, scope); break;
            }
    }

    /// <summary>Reports such literals in the value of a constant.</summary>
    public static void CheckConstant(ISymbol constant, ContractScope scope)
    {
        if (constant.Declaration(scope.Cancellation) is VariableDeclaratorSyntax { Initializer: { } initializer })
            Check(scope.Session.Operation(initializer, scope.Cancellation), scope);
    }

    private static bool HasLineEnd(string text) => text.IndexOf('\n') >= 0 || text.IndexOf('\r') >= 0;
}
