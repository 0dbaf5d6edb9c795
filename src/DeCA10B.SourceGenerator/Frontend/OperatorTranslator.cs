using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Operators, built in or declared by the integers of the authoring API, and assignments.</summary>
internal sealed class OperatorTranslator(FunctionScope scope)
{
    public Expression Unary(IUnaryOperation unary)
    {
        if (scope.Libraries.Operator(unary, unary.OperatorMethod, unary.Operand) is { } own) return own;
        var operand = scope.Expressions.Translate(unary.Operand);
        if (operand is Poison || scope.Expressions.TypeOf(unary) is not { } type) return Poison.Instance;
        if (!IsKnown(unary.OperatorMethod)) return Deny(unary);
        var isChecked = OperatorMethods.IsChecked(unary.OperatorMethod, unary.IsChecked);
        return (unary.OperatorKind, type) switch
        {
            (UnaryOperatorKind.Plus, IntegerType) => operand,
            (UnaryOperatorKind.Minus, IntegerType) => ConstantFolding.Negate(type, operand) ?? new Unary(type, UnaryOperator.Negate, operand, isChecked),
            (UnaryOperatorKind.Plus, FixedPointType) => operand,
            (UnaryOperatorKind.Minus, FixedPointType number) => FixedPointConstants.Negate(number, operand) ?? new Unary(type, UnaryOperator.Negate, operand, true),
            (UnaryOperatorKind.BitwiseNegation, IntegerType or FixedBytesType) => new Unary(type, UnaryOperator.BitwiseNot, operand, false),
            (UnaryOperatorKind.Not, BoolType) => new Unary(type, UnaryOperator.LogicalNot, operand, false),
            (_, EnumType) => scope.Expressions.Unsupported(unary, EnumOperation.Rule, "This operator"),
            _ => Deny(unary),
        };
    }

    public Expression Binary(IBinaryOperation binary)
    {
        if (ByReference(binary) is { } denied) return denied;
        if (scope.Libraries.Operator(binary, binary.OperatorMethod, binary.LeftOperand, binary.RightOperand) is { } own) return own;
        var left = scope.Expressions.Translate(binary.LeftOperand);
        var right = scope.Expressions.Translate(binary.RightOperand);
        if (left is Poison || right is Poison || scope.Expressions.TypeOf(binary) is not { } type) return Poison.Instance;
        if (left.Type is StringType && right.Type is StringType && Text(binary, left, right) is { } text) return text;
        if (left.Type is StringType || right.Type is StringType) return scope.Expressions.Unsupported(binary, StringOperation.Rule, "'" + OperatorMethods.Text(binary.OperatorKind) + "' on strings");
        if (OperatorMethods.Kind(binary.OperatorKind) is not { } kind) return Deny(binary);
        if (Objection(binary, kind, left.Type) is { } objection) return objection;
        if (!IsKnown(binary.OperatorMethod) || binary.IsLifted) return Deny(binary);
        if (!IsShift(kind) && left.Type != right.Type) return Deny(binary);
        // Fixed point is checked whatever the context is.
        if (left.Type is FixedPointType) return new Binary(type, kind, left, right, true);
        if (ConstantFolding.Binary(type, kind, left, right) is { } folded) return folded;
        if (!CanOverflow(kind)) return new Binary(type, kind, left, right, !scope.IsUnchecked);
        var isChecked = OperatorMethods.IsChecked(binary.OperatorMethod, binary.IsChecked);
        return new Binary(type, kind, left, right, isChecked);
    }

    public Expression Assignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef) return scope.Expressions.Unsupported(assignment, StorageReference.Rule, "A storage reference is reassigned");
        if (assignment.Target is IDiscardOperation) return scope.Expressions.Translate(assignment.Value);
        var target = scope.References.Place(assignment.Target);
        var value = scope.Expressions.Translate(assignment.Value);
        if (target is Poison || value is Poison) return Poison.Instance;
        if (scope.IsStorageReference(target)) return scope.Expressions.Unsupported(assignment, StorageReference.Rule, "A whole struct is assigned through a storage reference; assign its fields, or the entry of the collection");
        if (target.Type is MappingType or StorageArrayType) return scope.Expressions.Unsupported(assignment, CollectionNotReadonly.Rule, assignment.Target.Syntax.ToString());
        if (ChosenValues.MayFailFirst(assignment.Target, [assignment.Value], [value])) return scope.Expressions.Unsupported(assignment.Target, ChoiceBehindIndex.Rule, assignment.Target.Syntax.ToString());
        return new Assignment(target.Type, target, value);
    }

    public Expression Compound(ICompoundAssignmentOperation compound)
    {
        if (scope.Libraries.Compound(compound) is { } own) return own;
        var target = scope.References.Place(compound.Target);
        var value = scope.Expressions.Translate(compound.Value);
        if (target is Poison || value is Poison) return Poison.Instance;
        if (IsOctet(target)) return DenyOctet(compound);
        if (target.Type is StringType && value.Type is StringType && compound.OperatorKind == BinaryOperatorKind.Add)
            return new CompoundAssignment(target.Type, target, BinaryOperator.Add, value, target.Type, false);
        if (target.Type is StringType) return scope.Expressions.Unsupported(compound, StringOperation.Rule, "'+=' on strings");
        if (target.Type is EnumType) return scope.Expressions.Unsupported(compound, EnumOperation.Rule, "This assignment");
        if (OperatorMethods.Kind(compound.OperatorKind) is not { } kind || !IsKnown(compound.OperatorMethod)) return Deny(compound);
        if (OperationType(compound, kind, target.Type) is not { } operationType) return Deny(compound);
        if (!IsShift(kind) && value.Type != operationType) return Deny(compound);
        if (target.Type is FixedPointType) return new CompoundAssignment(target.Type, target, kind, value, operationType, true);
        if (target.Type is not IntegerType) return new CompoundAssignment(target.Type, target, kind, value, operationType, !scope.IsUnchecked);
        // The conversion back to the target can overflow whatever the operator is: the context decides, not the operator.
        var isChecked = OperatorMethods.IsChecked(compound.OperatorMethod, scope.Contract.Session.IsChecked(compound.Syntax));
        var cannotOverflow = !CanOverflow(kind) && operationType == target.Type;
        return new CompoundAssignment(target.Type, target, kind, value, operationType, cannotOverflow ? !scope.IsUnchecked : isChecked);
    }

    public Expression Increment(IIncrementOrDecrementOperation increment)
    {
        var target = scope.References.Place(increment.Target);
        if (target is Poison) return Poison.Instance;
        if (IsOctet(target)) return DenyOctet(increment);
        if (target.Type is EnumType) return scope.Expressions.Unsupported(increment, EnumOperation.Rule, "This operator");
        if (target.Type is not IntegerType || !IsKnown(increment.OperatorMethod)) return Deny(increment);
        var isChecked = OperatorMethods.IsChecked(increment.OperatorMethod, increment.IsChecked);
        return new Increment(target.Type, target, increment.Kind == OperationKind.Decrement, !increment.IsPostfix, isChecked);
    }

    private static Expression? Text(IBinaryOperation binary, Expression left, Expression right) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Add => new Binary(StringType.Instance, BinaryOperator.Add, left, right, false),
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => TextTranslator.SameText(left, right, binary.OperatorKind == BinaryOperatorKind.NotEquals),
        _ => null,
    };

    /// <summary>Two objects are compared by identity: C# converts both sides to object.</summary>
    private Expression? ByReference(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is not null || binary.LeftOperand is not IConversionOperation { Type.SpecialType: SpecialType.System_Object } left) return null;
        var isNull = left.Operand.ConstantValue is { HasValue: true, Value: null }
            || (binary.RightOperand is IConversionOperation right && right.Operand.ConstantValue is { HasValue: true, Value: null });
        return isNull ? scope.Expressions.Unsupported(binary, NullUse.Rule) : scope.Expressions.Unsupported(binary, ReferenceComparison.Rule, Name(left.Operand));
    }

    private static bool CanOverflow(BinaryOperator kind) => kind is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply;

    private Expression? Objection(IBinaryOperation binary, BinaryOperator kind, IrType operand)
    {
        var isEquality = kind is BinaryOperator.Equal or BinaryOperator.NotEqual;
        var isComparison = isEquality || kind is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;
        return operand switch
        {
            IntegerType or BoolType or FixedPointType => null,
            EnumType => isComparison ? null : scope.Expressions.Unsupported(binary, EnumOperation.Rule, "'" + OperatorMethods.Text(binary.OperatorKind) + "'"),
            AddressType => isEquality ? null : Deny(binary),
            FixedBytesType => isComparison || IsShift(kind) || kind is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.ExclusiveOr ? null : Deny(binary),
            _ => isEquality ? scope.Expressions.Unsupported(binary, ReferenceComparison.Rule, Name(binary.LeftOperand)) : Deny(binary),
        };
    }

    /// <summary>The type that the operation runs in: what C# promotes the target to.</summary>
    private IrType? OperationType(ICompoundAssignmentOperation compound, BinaryOperator kind, IrType target)
    {
        if (compound.OperatorMethod is { } method) return scope.Types.Translate(method.Parameters[0].Type);
        if (compound.InConversion.MethodSymbol is { } promotion && scope.Types.Translate(promotion.ReturnType) is { } promoted && IsShift(kind)) return promoted;
        if (target is BoolType) return target;
        if (!IsShift(kind)) return compound.Value.Type is { } type ? scope.Types.Translate(type) : null;
        return target is IntegerType { Bits: < 32 } ? IntegerType.Int32 : target;
    }

    private static bool IsOctet(Expression target) => target is ElementAccess { Target.Type: BytesType };

    private Expression DenyOctet(IOperation operation) => scope.Expressions.Unsupported(
        operation, ByteInPlace.Rule);

    private Expression Deny(IOperation operation) => scope.Expressions.Unsupported(
        operation, UnsupportedExpression.Rule, "This operator on '" + Name(operation) + "'", "use operators of integers and bool");

    private static string Name(IOperation operation) => operation.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "";

    private static bool IsShift(BinaryOperator kind) => kind is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight;

    /// <summary>Operators of the authoring API and of .NET's integers; those of the author's own structs are code that does not exist on chain.</summary>
    private static bool IsKnown(IMethodSymbol? method) =>
        method is null || method.ContainingType.ContainingAssembly.Name == KnownNames.Sdk || Naming.Namespace(method.ContainingType) == "System";
}
