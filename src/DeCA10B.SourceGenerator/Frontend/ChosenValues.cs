using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Values that the C# compiler makes statements of: those with a switch expression, or with a pattern that branches.</summary>
/// <remarks>
/// They run ahead of what they stand in, and an element of an inline array or a span that is no value yet - it is assigned, or a function is called on it -
/// is looked up behind them, in range or not. For <c>a[^n] = v</c> of an array, Roslyn 5.0 checks the index ahead of such a value, 5.9 after it, as both do with any other.
/// </remarks>
internal static class ChosenValues
{
    /// <summary>Whether it depends on the compiler which of two failures comes first: an index out of range, or a value behind it.</summary>
    /// <param name="place">What is assigned, or what a function is called on.</param>
    /// <param name="values">The value, or the arguments.</param>
    /// <param name="translated">What they become.</param>
    public static bool MayFailFirst(IOperation place, IEnumerable<IOperation> values, IEnumerable<Expression> translated) =>
        (IsCheckedLate(place) || (place.Parent is ISimpleAssignmentOperation && CountsFromEnd(place))) && values.Any(IsChosen) && translated.SelectMany(Children.Expressions).Any(MayFail);

    private static bool IsCheckedLate(IOperation place) => place switch
    {
        IInlineArrayAccessOperation element => !IsConstant(element.Argument) || IsCheckedLate(element.Instance),
        IFieldReferenceOperation { Instance: { } whole } => IsCheckedLate(whole),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance.Type: { } type } => type.Is(KnownNames.ReadOnlySpan),
        IImplicitIndexerReferenceOperation { Instance.Type: { } type } => type.Is(KnownNames.ReadOnlySpan),
        _ => false,
    };

    private static bool IsConstant(IOperation index) => (IndexFromEnd.Operand(index) ?? index).ConstantValue.HasValue;

    private static bool CountsFromEnd(IOperation place) => place switch
    {
        IArrayElementReferenceOperation { Indices: [var index] } => IndexFromEnd.Operand(index) is not null,
        IImplicitIndexerReferenceOperation { Instance.Type: IArrayTypeSymbol } element => IndexFromEnd.Operand(element.Argument) is not null,
        _ => false,
    };

    private static bool IsChosen(IOperation value) =>
        value.DescendantsAndSelf().Any(part => part is ISwitchExpressionOperation || (part is IIsPatternOperation test && Branches(test.Pattern)));

    /// <summary>Whether a pattern is more than one test after the other.</summary>
    private static bool Branches(IPatternOperation pattern)
    {
        while (pattern is INegatedPatternOperation outermost) pattern = outermost.Pattern;
        return pattern.DescendantsAndSelf().Any(part => part is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or }
            or INegatedPatternOperation { Pattern: not (IConstantPatternOperation or IRelationalPatternOperation) });
    }

    /// <summary>Whether an expression may fail, its parts left out; what is not known may.</summary>
    private static bool MayFail(Expression expression) => expression switch
    {
        Literal or DefaultValue or LocalReference or FieldReference or MemberAccess or MappingAccess or LengthAccess => false,
        Conditional or TupleExpression or NewStruct or NewArray { Length: Literal } or Sequence or Assignment => false,
        Unary unary => unary is { Operator: UnaryOperator.Negate, IsChecked: true },
        Binary { Operator: BinaryOperator.Divide or BinaryOperator.Remainder } => true,
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } sum => sum.IsChecked,
        Binary => false,
        Conversion conversion => conversion.IsChecked && !Conversions.IsLossless(conversion.Operand.Type, conversion.Type),
        Intrinsic { Arguments.Count: 0 } or Intrinsic { Kind: IntrinsicKind.Keccak256 } => false,
        _ => true,
    };
}
