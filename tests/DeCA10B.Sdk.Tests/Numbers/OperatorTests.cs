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

    public static TheoryData<string, string> EveryOperator()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in IntegerKind.Ours)
            foreach (var method in Operators(kind.Type))
                data.Add(kind.Type.Name, method.Name);
        return data;
    }

    [Theory, MemberData(nameof(EveryOperator))]
    public void An_operator_agrees_with_the_oracle_at_every_boundary(string type, string name)
    {
        var kind = IntegerKind.Of(type);
        var method = Array.Find(Operators(kind.Type), method => method.Name == name)!;
        var values = IntegerSamples.Boundaries(kind);
        var others = OperatorOracle.IsShift(method) ? [.. ShiftCounts.Select(count => (BigInteger)count)]
            : method.GetParameters().Length == 1 ? [BigInteger.Zero] : values;
        var operands = others.Select(right => (Value: right, Boxed: OperatorOracle.Operand(kind, method, right))).ToArray();
        foreach (var left in values)
        {
            var boxed = kind.Box(left);
            foreach (var right in operands)
                Check(kind, method, (left, boxed), right);
        }
    }

    [Theory, MemberData(nameof(EveryOperator))]
    public void An_operator_agrees_with_the_oracle_on_any_bits(string type, string name)
    {
        var kind = IntegerKind.Of(type);
        var method = Array.Find(Operators(kind.Type), method => method.Name == name)!;
        var any = IntegerSamples.Any(kind);
        var other = OperatorOracle.IsShift(method) ? Gen.Int.Select(count => (BigInteger)count) : any;
        Gen.Select(any, other).Sample(
            (left, right) => Check(kind, method, (left, kind.Box(left)), (right, OperatorOracle.Operand(kind, method, right))), iter: 500, threads: 1);
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
    public void Types_narrower_than_int_have_no_arithmetic_of_their_own() => Assert.Empty(Operators(typeof(UInt24)));

    [Fact]
    public void The_remainder_and_quotient_of_one_division_are_those_of_two() =>
        Gen.Select(IntegerSamples.Any(IntegerKind.Of(typeof(UInt256))), IntegerSamples.Any(IntegerKind.Of(typeof(UInt256)))).Where((_, right) => right != 0)
            .Sample((left, right) =>
            {
                var (quotient, remainder) = UInt256.DivRem((UInt256)left, (UInt256)right);
                Assert.Equal(BigInteger.DivRem(left, right), ((BigInteger)quotient, (BigInteger)remainder));
            });

    static void Check(IntegerKind kind, MethodInfo method, (BigInteger Value, object Boxed) left, (BigInteger Value, object Boxed) right)
    {
        var expected = OperatorOracle.Expected(kind, method.Name, left.Value, right.Value);
        var actual = OperatorOracle.Actual(kind, method, left.Boxed, right.Boxed);
        if (!expected.Equals(actual))
            Assert.Fail($"{kind} {method.Name}({left.Value}, {right.Value}) is {actual}, not {expected}.");
    }
}
