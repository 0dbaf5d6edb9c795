using System.Numerics;
using System.Reflection;
using CsCheck;

namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>Every operator that a type declares, checked and unchecked, against the oracle.</summary>
public class OperatorTests
{
    static readonly int[] ShiftCounts = [-257, -256, -128, -1, 0, 1, 7, 8, 63, 64, 65, 79, 80, 81, 126, 127, 128, 129, 191, 192, 193, 254, 255, 256, 257];

    static MethodInfo[] Operators(Type type) =>
    [
        .. type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name.StartsWith("op_", StringComparison.Ordinal) && !method.Name.EndsWith("plicit", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> EveryType() => [.. IntegerKind.Ours.Select(kind => kind.Type.Name)];

    [Theory, MemberData(nameof(EveryType))]
    public void An_operator_agrees_with_the_oracle_at_every_boundary(string type)
    {
        var kind = IntegerKind.Of(type);
        var values = IntegerSamples.Boundaries(kind).Select(value => (Value: value, Boxed: kind.Box(value))).ToArray();
        foreach (var method in Operators(kind.Type))
        {
            var (invoker, isUnary) = (MethodInvoker.Create(method), method.GetParameters().Length == 1);
            var others = OperatorOracle.IsShift(method) ? [.. ShiftCounts.Select(count => ((BigInteger)count, (object)count))] : isUnary ? values[..1] : values;
            foreach (var left in values)
                foreach (var right in others)
                    Check(kind, method.Name, invoker, isUnary, left, right);
        }
    }

    [Theory, MemberData(nameof(EveryType))]
    public void An_operator_agrees_with_the_oracle_on_any_bits(string type)
    {
        var kind = IntegerKind.Of(type);
        var any = IntegerSamples.Any(kind);
        foreach (var method in Operators(kind.Type))
        {
            var (invoker, isUnary) = (MethodInvoker.Create(method), method.GetParameters().Length == 1);
            var other = OperatorOracle.IsShift(method) ? Gen.Int.Select(count => (BigInteger)count) : any;
            Gen.Select(any, other).Sample(
                (left, right) => Check(kind, method.Name, invoker, isUnary, (left, kind.Box(left)), (right, OperatorOracle.Operand(kind, method, right))),
                iter: IntegerSamples.Iterations, threads: 1);
        }
    }

    [Theory, MemberData(nameof(EveryType))]
    public void A_type_of_32_bits_or_more_has_every_operator_and_a_narrower_one_counts(string type)
    {
        var kind = IntegerKind.Of(type);
        // Unsigned numbers have no negation, as ulong has none.
        var expected = kind.Bits < 32 ? 4 : kind.IsSigned ? 28 : 26;
        Assert.Equal(expected, Operators(kind.Type).Length);
    }

    // Dividends whose first guess at a digit of the quotient is one or two too large, with digits of 64 bits: limbs from the most significant on.
    [Theory]
    [InlineData(0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0, 0, 0, 0x8000_0000_0000_0000, 0, 1)]
    [InlineData(0x8000_0000_0000_0000, 0, 0, 0, 0, 0x8000_0000_0000_0000, 0, 1)]
    [InlineData(0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFE, 0, 0, 0, 0, 0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFF)]
    [InlineData(0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0, 3, 0, 0x2000_0000_0000_0000, 0, 1)]
    [InlineData(0, 0x8000_0000_0000_0000, 0, 3, 0, 0x2000_0000_0000_0000, 0, 1)]
    [InlineData(0, 0x8000_0000_0000_0000, 0, 0xFFFF_FFFF_FFFF_FFFE, 0, 0, 0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFF)]
    public void A_quotient_whose_guess_is_too_large_is_corrected(
        ulong left3, ulong left2, ulong left1, ulong left0, ulong right3, ulong right2, ulong right1, ulong right0)
    {
        var (left, right) = (new UInt256(left3, left2, left1, left0), new UInt256(right3, right2, right1, right0));
        Assert.Equal(BigInteger.Divide(left, right), left / right);
        Assert.Equal(BigInteger.Remainder(left, right), left % right);
    }

    [Fact]
    public void The_remainder_and_quotient_of_one_division_are_those_of_two() =>
        Gen.Select(IntegerSamples.Any(IntegerKind.Of(typeof(UInt256))), IntegerSamples.Any(IntegerKind.Of(typeof(UInt256)))).Where((_, right) => right != 0)
            .Sample((left, right) =>
            {
                var (quotient, remainder) = UInt256.DivRem((UInt256)left, (UInt256)right);
                Assert.Equal(BigInteger.DivRem(left, right), ((BigInteger)quotient, (BigInteger)remainder));
            });

    static void Check(IntegerKind kind, string name, MethodInvoker method, bool isUnary, (BigInteger Value, object Boxed) left, (BigInteger Value, object Boxed) right)
    {
        var expected = OperatorOracle.Expected(kind, name, left.Value, right.Value);
        var actual = OperatorOracle.Actual(kind, method, isUnary, left.Boxed, right.Boxed);
        if (!expected.Equals(actual))
            Assert.Fail($"{kind} {name}({left.Value}, {right.Value}) is {actual}, not {expected}.");
    }
}
