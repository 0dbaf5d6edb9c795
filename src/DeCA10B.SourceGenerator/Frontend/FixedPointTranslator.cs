using DeCA10B.Compiler.FixedPoint;
using DeCA10B.FixedPoint;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Members of the fixed-point types. What is constant becomes one literal.</summary>
internal sealed class FixedPointTranslator(FunctionScope scope)
{
    /// <summary>The integer behind a number.</summary>
    public Expression Property(IPropertyReferenceOperation reference)
    {
        if (reference.Property.Name != FixedPointFunctions.Raw || reference.Instance is not { } instance)
            return scope.Expressions.Unsupported(reference, UnsupportedExpression.Rule, "'" + reference.Syntax + "'", "use Raw, operators, and the functions of the type");
        var number = scope.Expressions.Translate(instance);
        if (number is not { Type: FixedPointType type }) return Poison.Instance;
        return number is Literal literal ? literal with { Type = type.Integer } : new FixedPointCall(type.Integer, type.FullName, FixedPointFunctions.Raw, [number]);
    }

    public Expression Invoke(IInvocationOperation call, FixedPointType type)
    {
        var name = call.TargetMethod.Name;
        if (name == "Parse") return Parse(call, type);
        if (!FixedPointFunctions.Contains(name) || !call.TargetMethod.IsStatic) return scope.Invocations.Deny(call);
        var values = scope.Invocations.Arguments(call, call.Arguments, isEncoded: name == FixedPointFunctions.Dot);
        if (values is null || scope.Expressions.TypeOf(call) is not { } result) return Poison.Instance;
        return Fold(type, name, values) ?? new FixedPointCall(result, type.FullName, name, values.ToEquatableArray());
    }

    private static Expression? Fold(FixedPointType type, string name, List<Expression> values) => (name, values[0]) switch
    {
        (FixedPointFunctions.FromRaw, Literal literal) => literal with { Type = type },
        (FixedPointFunctions.FromInteger, Literal literal) when FixedPointConstants.Integer(literal) * type.Format.Scale is var integer && type.Format.Holds(integer) => FixedPointConstants.Of(type, integer),
        _ => null,
    };

    private Expression Parse(IInvocationOperation call, FixedPointType type)
    {
        var text = call.Arguments.Length == 1 ? call.Arguments[0].Value : null;
        if (text is not { ConstantValue: { HasValue: true, Value: string digits } })
            return scope.Expressions.Unsupported((IOperation?)text ?? call, FixedPointText.Rule, "The text", $"write a constant: {type.Format.Name}.Parse(\"0.5\")");
        return type.Format.Parse(digits) is { } integer
            ? FixedPointConstants.Of(type, integer)
            : scope.Expressions.Unsupported(text, FixedPointText.Rule, "\"" + digits + "\"", Wanted(type.Format));
    }

    private static string Wanted(FixedPointFormat format) => format.IsDecimal
        ? string.Format(System.Globalization.CultureInfo.InvariantCulture, "write digits with at most {0} behind the point, such as \"-0.25\", in the range of {1}", format.Decimals, format.Name)
        : $"write digits, such as \"-0.25\", in the range of {format.Name}";
}
