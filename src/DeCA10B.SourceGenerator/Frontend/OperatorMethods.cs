using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>What operators mean, also those that a type declares.</summary>
internal static class OperatorMethods
{
    public static BinaryOperator? Kind(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => BinaryOperator.Add,
        BinaryOperatorKind.Subtract => BinaryOperator.Subtract,
        BinaryOperatorKind.Multiply => BinaryOperator.Multiply,
        BinaryOperatorKind.Divide => BinaryOperator.Divide,
        BinaryOperatorKind.Remainder => BinaryOperator.Remainder,
        BinaryOperatorKind.And => BinaryOperator.And,
        BinaryOperatorKind.Or => BinaryOperator.Or,
        BinaryOperatorKind.ExclusiveOr => BinaryOperator.ExclusiveOr,
        BinaryOperatorKind.LeftShift => BinaryOperator.ShiftLeft,
        BinaryOperatorKind.RightShift => BinaryOperator.ShiftRight,
        BinaryOperatorKind.UnsignedRightShift => BinaryOperator.UnsignedShiftRight,
        BinaryOperatorKind.Equals => BinaryOperator.Equal,
        BinaryOperatorKind.NotEquals => BinaryOperator.NotEqual,
        BinaryOperatorKind.LessThan => BinaryOperator.Less,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperator.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperatorKind.ConditionalAnd => BinaryOperator.ConditionalAnd,
        BinaryOperatorKind.ConditionalOr => BinaryOperator.ConditionalOr,
        _ => null,
    };

    public static string Text(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => "+",
        BinaryOperatorKind.Subtract => "-",
        BinaryOperatorKind.Equals => "==",
        BinaryOperatorKind.NotEquals => "!=",
        _ => kind.ToString(),
    };

    /// <summary>
    /// Whether a result out of range fails. A declared operator says so itself: the compiler has chosen its checked form if the context asks for it;
    /// an operator with one form only has nothing to wrap.
    /// </summary>
    public static bool IsChecked(IMethodSymbol? method, bool isContextChecked)
    {
        if (method is null) return isContextChecked;
        if (method.Name.StartsWith("op_Checked", StringComparison.Ordinal)) return true;
        var checkedName = "op_Checked" + method.Name.Substring("op_".Length);
        return !method.ContainingType.GetMembers(checkedName).OfType<IMethodSymbol>().Any(other => HasSameSignature(method, other));
    }

    private static bool HasSameSignature(IMethodSymbol left, IMethodSymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.ReturnType, right.ReturnType)
        && left.Parameters.Length == right.Parameters.Length
        && left.Parameters.Zip(right.Parameters, (one, other) => SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(same => same);
}
