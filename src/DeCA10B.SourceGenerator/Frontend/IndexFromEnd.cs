using System.Globalization;
using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Indices written <c>^n</c>: the length less n, which fails as any index does when it is out of range.</summary>
internal static class IndexFromEnd
{
    private static readonly IntegerType Wide = new(256, true);

    /// <summary>The n of <c>^n</c>, null for another index.</summary>
    public static IOperation? Operand(IOperation index) => index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat ? hat.Operand : null;

    /// <summary>The index from the start, wide enough never to overflow.</summary>
    public static Expression Of(Expression array, Expression distance, bool isUnchecked)
    {
        Expression length = array.Type is FixedArrayType known
            ? new Literal(Wide, known.Length.ToString(CultureInfo.InvariantCulture))
            : new Conversion(Wide, new LengthAccess(IntegerType.UInt256, array), false);
        Expression wide = distance is Literal literal ? literal with { Type = Wide } : new Conversion(Wide, distance, false);
        return ConstantFolding.Binary(Wide, BinaryOperator.Subtract, length, wide) ?? new Binary(Wide, BinaryOperator.Subtract, length, wide, !isUnchecked);
    }
}
