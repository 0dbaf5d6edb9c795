using System.Numerics;
using System.Reflection;

namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>What every operator of an integer type must give, by C#'s rules: a number, a bool, or the type of an exception.</summary>
static class OperatorOracle
{
    public static object Expected(IntegerKind kind, string name, BigInteger left, BigInteger right)
    {
        var isChecked = name.StartsWith("op_Checked", StringComparison.Ordinal);
        object Number(BigInteger value) => kind.Fits(value) ? value : isChecked ? typeof(OverflowException) : kind.Wrap(value);
        var unsigned = left < 0 ? left + (BigInteger.One << kind.Bits) : left;
        var count = (int)(right & (kind.ComputedBits - 1));
        return name.Replace("Checked", "") switch
        {
            "op_Addition" => Number(left + right),
            "op_Subtraction" => Number(left - right),
            "op_Multiply" => Number(left * right),
            "op_Division" or "op_Modulus" when right.IsZero => typeof(DivideByZeroException),
            "op_Division" or "op_Modulus" when left == kind.Min && right == -1 => typeof(OverflowException),
            "op_Division" => BigInteger.Divide(left, right),
            "op_Modulus" => BigInteger.Remainder(left, right),
            "op_BitwiseAnd" => left & right,
            "op_BitwiseOr" => left | right,
            "op_ExclusiveOr" => left ^ right,
            "op_Equality" => left == right,
            "op_Inequality" => left != right,
            "op_LessThan" => left < right,
            "op_LessThanOrEqual" => left <= right,
            "op_GreaterThan" => left > right,
            "op_GreaterThanOrEqual" => left >= right,
            "op_LeftShift" => kind.Wrap(left << count),
            "op_RightShift" => left >> count,
            "op_UnsignedRightShift" => kind.Wrap(unsigned >> count),
            "op_UnaryNegation" => Number(-left),
            "op_UnaryPlus" => left,
            "op_OnesComplement" => kind.Wrap(-left - 1),
            "op_Increment" => Number(left + 1),
            "op_Decrement" => Number(left - 1),
            _ => throw new ArgumentException($"{name} has no rule."),
        };
    }

    /// <summary>What the operator gives; the operands are boxed, as the type or, for a shift's count, as an int.</summary>
    public static object Actual(IntegerKind kind, MethodInvoker method, bool isUnary, object left, object right)
    {
        try
        {
            var result = isUnary ? method.Invoke(null, left)! : method.Invoke(null, left, right)!;
            return result is bool ? result : kind.Unbox(result);
        }
        catch (ArithmeticException exception)
        {
            return exception.GetType();
        }
    }

    public static object Operand(IntegerKind kind, MethodInfo method, BigInteger right) => IsShift(method) ? (int)right : kind.Box(right);

    public static bool IsShift(MethodInfo method) => method.Name.EndsWith("Shift", StringComparison.Ordinal);
}
