using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Lengths of arrays and counters of loops below them, which C# types as <c>int</c> and Solidity as <c>uint256</c>.</summary>
/// <remarks>
/// What a transaction can carry or hold in memory has far fewer than 2^31 elements, and a length is never negative: converting it to any integer
/// of 31 bits or more loses nothing, so it is printed without the detour over <c>int32</c>.
/// </remarks>
public static class Lengths
{
    /// <summary>The length or loop counter under conversions that keep its value, typed as Solidity has it.</summary>
    public static Expression? Of(Expression expression) => expression switch
    {
        LengthAccess length => length with { Type = IntegerType.UInt256 },
        LoopCounter { Offset: 0 } counter => new LocalReference(IntegerType.UInt256, counter.Name),
        LoopCounter counter => counter with { Type = IntegerType.UInt256 },
        Conversion { Type: IntegerType { Bits: >= 32 } } conversion => Of(conversion.Operand),
        _ => null,
    };

    /// <summary>Whether the expression is a length or a constant that is not negative: such two compare alike at 256 bits.</summary>
    public static bool IsUnsigned(Expression expression) =>
        Of(expression) is not null || expression is Literal { Type: IntegerType } literal && !literal.Value.StartsWith("-", StringComparison.Ordinal);
}
