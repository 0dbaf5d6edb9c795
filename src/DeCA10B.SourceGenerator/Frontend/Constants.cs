using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Constant expressions, which C# has folded, as one typed literal each.</summary>
internal static class Constants
{
    public static Expression Translate(IOperation operation, object? value, FunctionScope scope)
    {
        // A constant that becomes floating by itself: what made it so is reported.
        if (operation is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true } && UnsupportedTypes.IsFloating(operation.Type)) return Poison.Instance;
        if (value is null) return scope.Expressions.Unsupported(operation, NullUse.Rule);
        if (value is string text && text.IndexOfAny(['\r', '\n']) >= 0) TextLiterals.Check(operation, scope.Contract);
        if (scope.Expressions.TypeOf(operation) is not { } type) return Poison.Instance;
        if (type is EnumType && !IsMember(type, value, scope)) return scope.Expressions.Unsupported(operation, EnumOperation.Rule, "This constant");
        if (value is string whole && !IsText(whole)) return scope.Expressions.Unsupported(operation, StringOperation.Rule, "Half of a surrogate pair");
        return Literal(type, value) ?? scope.Expressions.Unsupported(operation, UnsupportedExpression.Rule, "This constant", "use a constant of an integer, bool or string type");
    }

    public static Literal? Literal(IrType type, object value) => (type, value) switch
    {
        (StringType, string text) => new(type, text),
        (BoolType, bool truth) => new(type, truth ? "true" : "false"),
        (IntegerType or EnumType, IFormattable number and not (float or double or decimal)) => new(type, number.ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    public static bool Fits(BigInteger value, IntegerType type)
    {
        var (minimum, maximum) = Range(type);
        return value >= minimum && value <= maximum;
    }

    public static (BigInteger Minimum, BigInteger Maximum) Range(IntegerType type) => type.IsSigned
        ? (-BigInteger.Pow(2, type.Bits - 1), BigInteger.Pow(2, type.Bits - 1) - 1)
        : (0, BigInteger.Pow(2, type.Bits) - 1);

    /// <summary>Whether the text has UTF-8 bytes: a lone half of a surrogate pair has none.</summary>
    private static bool IsText(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (char.IsSurrogatePair(text, index)) index++;
            else if (char.IsSurrogate(text[index])) return false;
        return true;
    }

    private static bool IsMember(IrType type, object value, FunctionScope scope)
    {
        var model = scope.Contract.Records.Used.OfType<EnumModel>().FirstOrDefault(item => item.FullName == ((EnumType)type).FullName);
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return model is not null && number >= 0 && number < model.Members.Count;
    }
}
