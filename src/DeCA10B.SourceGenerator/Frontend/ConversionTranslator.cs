using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Conversions, implicit ones included: each one is in the operation tree.</summary>
internal sealed class ConversionTranslator(FunctionScope scope)
{
    public Expression Convert(IConversionOperation conversion)
    {
        if (Early(conversion) is { } denied) return denied;
        if (scope.Libraries.Operator(conversion, conversion.OperatorMethod, conversion.Operand) is { } own) return own;
        var operand = scope.Expressions.Translate(conversion.Operand);
        if (operand is Poison || scope.Expressions.TypeOf(conversion) is not { } type) return Poison.Instance;
        if (operand.Type == type) return operand;
        return (operand.Type, type) switch
        {
            (IntegerType, IntegerType target) => Integer(conversion, operand, target),
            (EnumType, IntegerType) => new Conversion(type, operand, OperatorMethods.IsChecked(conversion.OperatorMethod, conversion.IsChecked)),
            (EnumType, _) or (_, EnumType) => scope.Expressions.Unsupported(conversion, EnumOperation.Rule, "This conversion"),
            (FixedBytesType bytes, IntegerType { IsSigned: false } number) when number.Bits == 8 * bytes.Length => new Conversion(type, operand, false),
            (IntegerType { IsSigned: false } number, FixedBytesType bytes) when number.Bits == 8 * bytes.Length => new Conversion(type, operand, false),
            (FixedBytesType, FixedBytesType) => new Conversion(type, operand, false),
            (AddressType, IntegerType { Bits: 256, IsSigned: false }) or (IntegerType { Bits: 256, IsSigned: false }, AddressType) =>
                new Conversion(type, operand, OperatorMethods.IsChecked(conversion.OperatorMethod, conversion.IsChecked)),
            (InterfaceType, InterfaceType) when conversion.Conversion is { IsReference: true, IsImplicit: true } => new Conversion(type, operand, false),
            (ArrayType { Location: DataLocation.Memory } or BytesType { Location: DataLocation.Memory }, ArrayType or BytesType) =>
                scope.Expressions.Unsupported(conversion, MemoryAsCalldata.Rule, Name(conversion.Type)),
            (TupleType, TupleType) => SameElements(operand, type) ? operand : Deny(conversion),
            _ => Deny(conversion),
        };
    }

    /// <summary>What C# converts without a word where no operation says so: elements taken apart or listed. Null when it is no conversion between integers that keeps the value.</summary>
    public Expression? Implicit(IOperation operation, Expression value, IrType type)
    {
        if (value.Type == type) return value;
        if (value.Type is not IntegerType source || type is not IntegerType target) return null;
        if (value is Literal literal && Constants.Fits(BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture), target)) return literal with { Type = target };
        if (source.IsSigned && !target.IsSigned) return scope.Expressions.Unsupported(operation, SignedToUnsigned.Rule, TypeNames.Of(source), TypeNames.Of(target));
        return DeCA10B.Compiler.Analysis.Conversions.IsLossless(source, target) ? new Conversion(target, value, true) : null;
    }

    /// <summary>Strips what turns an array into a span: an encoder takes either.</summary>
    public static IOperation WithoutSpan(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion && conversion.Type.Is(KnownNames.ReadOnlySpan) && conversion.Operand.Type is IArrayTypeSymbol
            ? conversion.Operand
            : operation;

    private Expression? Early(IConversionOperation conversion)
    {
        var isBoxing = conversion.Type is { IsReferenceType: true, SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } or { TypeKind: TypeKind.Dynamic }
            || conversion.Operand.Type is { IsValueType: true } && conversion.Type is { TypeKind: TypeKind.Interface };
        if (isBoxing) return scope.Expressions.Unsupported(conversion, ObjectUse.Rule, Name(conversion.Type));
        if (conversion.Operand is IInstanceReferenceOperation) return scope.Expressions.Unsupported(conversion, ThisAsValue.Rule);
        if (!conversion.IsImplicit || !UnsupportedTypes.IsFloating(conversion.Type)) return null;
        // What made the integer floating is reported itself: the other operand, the variable, the call.
        scope.Expressions.Translate(conversion.Operand);
        return Poison.Instance;
    }

    private Expression Integer(IConversionOperation conversion, Expression operand, IntegerType target)
    {
        if (operand is Literal literal)
        {
            var value = BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture);
            if (!OperatorMethods.IsChecked(conversion.OperatorMethod, conversion.IsChecked)) value = ConstantFolding.Wrap(value, target);
            if (value.ToString(CultureInfo.InvariantCulture) is var text && text != literal.Value) return new Literal(target, text);
            return Constants.Fits(value, target)
                ? literal with { Type = target }
                : scope.Expressions.Unsupported(conversion, ConstantOutOfRange.Rule, literal.Value, Name(conversion.Type));
        }

        var isSilent = conversion.IsImplicit && operand.Type is IntegerType { IsSigned: true } && !target.IsSigned;
        if (isSilent) return scope.Expressions.Unsupported(conversion, SignedToUnsigned.Rule, Name(conversion.Operand.Type), Name(conversion.Type));
        return new Conversion(target, operand, OperatorMethods.IsChecked(conversion.OperatorMethod, conversion.IsChecked));
    }

    private static bool SameElements(Expression tuple, IrType type) =>
        ((TupleType)tuple.Type).Elements.Select(element => element.Type).SequenceEqual(((TupleType)type).Elements.Select(element => element.Type));

    private Expression Deny(IConversionOperation conversion) => scope.Expressions.Unsupported(
        conversion, UnsupportedExpression.Rule, $"The conversion from '{Name(conversion.Operand.Type)}' to '{Name(conversion.Type)}'", "convert between integers");

    private static string Name(ITypeSymbol? type) => type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "null";
}
