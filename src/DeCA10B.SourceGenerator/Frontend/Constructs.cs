using System.Text;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Names constructs that no translator accepts and says what to write instead.</summary>
internal static class Constructs
{
    public static (DiagnosticDescriptor Rule, string[] Arguments) Explain(IOperation operation) => operation switch
    {
        IAwaitOperation => (AsyncCode.Rule, ["'await'"]),
        IThrowOperation => (ExceptionHandling.Rule, ["'throw'"]),
        ITryOperation => (ExceptionHandling.Rule, ["'try'"]),
        ICatchClauseOperation => (ExceptionHandling.Rule, ["'catch'"]),
        ITranslatedQueryOperation => (LambdaOrDelegate.Rule, ["A query"]),
        IAnonymousFunctionOperation => (LambdaOrDelegate.Rule, ["A lambda"]),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation } => (LambdaOrDelegate.Rule, ["A lambda"]),
        IDelegateCreationOperation or IMethodReferenceOperation => (LambdaOrDelegate.Rule, ["A method used as a value"]),
        ILockOperation => (ResourceStatement.Rule, ["'lock'"]),
        IUsingOperation or IUsingDeclarationOperation => (ResourceStatement.Rule, ["'using'"]),
        IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } => (ResourceStatement.Rule, ["'yield'"]),
        IBranchOperation { BranchKind: BranchKind.GoTo } => (GotoStatement.Rule, ["'goto'"]),
        ILabeledOperation => (GotoStatement.Rule, ["A label"]),
        IInterpolatedStringOperation => (StringOperation.Rule, ["String interpolation"]),
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation => (ObjectUse.Rule, ["dynamic"]),
        IAnonymousObjectCreationOperation => (ReferenceInstance.Rule, ["{ ... }"]),
        ICoalesceOperation => (NullCoalescing.Rule, ["'??'"]),
        ICoalesceAssignmentOperation => (NullCoalescing.Rule, ["'??='"]),
        IConditionalAccessOperation => (NullCoalescing.Rule, ["'?.'"]),
        IRangeOperation => (RangeUse.Rule, []),
        IDeconstructionAssignmentOperation => (UnsupportedDeconstruction.Rule, []),
        ITypeOfOperation => (ObjectUse.Rule, ["typeof"]),
        IIsTypeOperation => (ObjectUse.Rule, ["is"]),
        _ when IsStatement(operation) => (UnsupportedStatement.Rule, [Name(operation)]),
        _ => (UnsupportedExpression.Rule, [Name(operation), Instead(operation)]),
    };

    private static bool IsStatement(IOperation operation) =>
        operation is ILoopOperation or IEmptyOperation or IBranchOperation or IBlockOperation or IStopOperation or IEndOperation;

    private static string Instead(IOperation operation) => operation switch
    {
        IConditionalOperation { IsRef: true } => "use if",
        _ => "write it with operators, calls and locals of the language",
    };

    private static string Name(IOperation operation) => operation switch
    {
        IAddressOfOperation => "A pointer",
        IDiscardOperation => "A discard",
        _ when operation.Kind == OperationKind.None => "'" + Shorten(operation.Syntax.ToString()) + "'",
        _ => "A construct of kind '" + Words(operation.Kind.ToString()) + "'",
    };

    private static string Shorten(string text)
    {
        var line = text.Split('\n')[0].Trim();
        return line.Length > 40 ? line.Substring(0, 40) + "..." : line;
    }

    private static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString());
        return words.ToString();
    }
}
