using System.Numerics;
using CsCheck;

namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>Every conversion between two integer types of which one is ours.</summary>
public class ConversionTests
{
    public static TheoryData<string> EveryType() => [.. IntegerKind.All.Select(kind => kind.Type.Name)];

    static IEnumerable<IntegerKind> OthersThan(IntegerKind from) =>
        IntegerKind.All.Where(to => to != from && (IntegerKind.Ours.Contains(from) || IntegerKind.Ours.Contains(to)));

    // A literal is an int, so int goes where C# lets a constant int go; sbyte and short follow it there by C#'s own promotion.
    static bool IsForLiterals(IntegerKind from, IntegerKind to) =>
        IntegerKind.OfCSharp.Contains(from) && from.IsSigned && from.Bits <= 32 && !to.IsSigned && to.Bits > 32 && IntegerKind.Ours.Contains(to);

    [Theory, MemberData(nameof(EveryType))]
    public void A_conversion_is_implicit_exactly_when_it_loses_nothing(string source)
    {
        var from = IntegerKind.Of(source);
        foreach (var to in OthersThan(from))
        {
            var isImplicit = to.Fits(from) || IsForLiterals(from, to);
            if (from is { Bits: < 32, IsSigned: true } && isImplicit && !IntegerKind.Ours.Contains(from))
                continue;
            Assert.True(isImplicit == IntegerKind.TryConversion("op_Implicit", from.Type, to.Type) is not null, $"{from} to {to}");
        }
    }

    [Theory, MemberData(nameof(EveryType))]
    public void A_conversion_keeps_the_value_or_throws_or_wraps(string source)
    {
        var from = IntegerKind.Of(source);
        foreach (var to in OthersThan(from))
        {
            var convert = IntegerKind.TryConversion("op_Implicit", from.Type, to.Type) ?? IntegerKind.TryConversion("op_Explicit", from.Type, to.Type);
            if (convert is null)
            {
                // C# goes through int.
                Assert.True(from.Bits < 32 && from.IsSigned && !IntegerKind.Ours.Contains(from), $"No way from {from} to {to}.");
                Assert.NotNull(IntegerKind.TryConversion("op_Implicit", typeof(int), to.Type) ?? IntegerKind.TryConversion("op_Explicit", typeof(int), to.Type));
                continue;
            }
            var convertChecked = IntegerKind.TryConversion("op_CheckedExplicit", from.Type, to.Type) ?? convert;
            void Check(BigInteger value)
            {
                var (isKept, boxed) = (to.Fits(value), from.Box(value));
                AssertOutcome(isKept ? value : null, convertChecked, boxed, value, to);
                AssertOutcome(isKept ? value : IsForLiterals(from, to) ? null : to.Wrap(value), convert, boxed, value, to);
            }
            foreach (var value in IntegerSamples.Boundaries(from, to))
                Check(value);
            IntegerSamples.Any(from).Sample(Check, iter: IntegerSamples.Iterations / 10, threads: 1);
        }
    }

    static void AssertOutcome(BigInteger? expected, Func<object, object> conversion, object boxed, BigInteger value, IntegerKind to)
    {
        BigInteger? actual;
        try
        {
            actual = to.Unbox(conversion(boxed));
        }
        catch (OverflowException)
        {
            actual = null;
        }
        if (actual != expected)
            Assert.Fail($"{boxed.GetType().Name} {value} as {to} is {actual?.ToString() ?? "an overflow"}, not {expected?.ToString() ?? "an overflow"}.");
    }

    [Fact]
    public void A_big_integer_out_of_range_is_refused_in_every_context()
    {
        foreach (var kind in IntegerKind.Ours)
            foreach (var value in new[] { kind.Min - 1, kind.Max + 1, kind.Max << 300 })
                Assert.Throws<OverflowException>(() => kind.Box(value));
    }

    [Fact]
    public void The_nearest_double_is_the_oracles() => IntegerSamples.Any(IntegerKind.Of(typeof(Int256))).Sample(value =>
    {
        Assert.Equal((double)value, (double)(Int256)value, Math.Abs((double)value) * 1e-15);
        if (value >= 0)
            Assert.Equal((double)value, (double)(UInt256)value, Math.Abs((double)value) * 1e-15);
    });
}
