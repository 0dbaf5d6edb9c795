using System.Numerics;
using CsCheck;

namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>Every conversion between two integer types of which one is ours.</summary>
public class ConversionTests
{
    public static TheoryData<string, string> EveryPair()
    {
        var data = new TheoryData<string, string>();
        foreach (var from in IntegerKind.All)
            foreach (var to in IntegerKind.All)
                if (from != to && (IntegerKind.Ours.Contains(from) || IntegerKind.Ours.Contains(to)))
                    data.Add(from.Type.Name, to.Type.Name);
        return data;
    }

    // A literal is an int, so int goes where C# lets a constant int go; sbyte and short follow it there by C#'s own promotion.
    static bool IsForLiterals(IntegerKind from, IntegerKind to) =>
        from.IsSigned && from.Bits <= 32 && !to.IsSigned && to.Bits > 32 && IntegerKind.Ours.Contains(to);

    [Theory, MemberData(nameof(EveryPair))]
    public void A_conversion_is_implicit_exactly_when_it_loses_nothing(string source, string target)
    {
        var (from, to) = (IntegerKind.Of(source), IntegerKind.Of(target));
        if (from.Bits < 32 && (to.Fits(from) || IsForLiterals(from, to)) && from.IsSigned)
            return;
        Assert.Equal(to.Fits(from) || IsForLiterals(from, to), IntegerKind.TryConversion("op_Implicit", from.Type, to.Type) is not null);
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void A_conversion_keeps_the_value_or_throws_or_wraps(string source, string target)
    {
        var (from, to) = (IntegerKind.Of(source), IntegerKind.Of(target));
        var convert = IntegerKind.TryConversion("op_Implicit", from.Type, to.Type) ?? IntegerKind.TryConversion("op_Explicit", from.Type, to.Type);
        if (convert is null)
        {
            // C# goes through int.
            Assert.True(from.Bits < 32 && from.IsSigned, $"No way from {from} to {to}.");
            Assert.NotNull(IntegerKind.TryConversion("op_Implicit", typeof(int), to.Type) ?? IntegerKind.TryConversion("op_Explicit", typeof(int), to.Type));
            return;
        }
        var convertChecked = IntegerKind.TryConversion("op_CheckedExplicit", from.Type, to.Type) ?? convert;
        void Check(BigInteger value)
        {
            Assert.Equal(to.Fits(value) ? value : typeof(OverflowException), Outcome(convertChecked, value));
            Assert.Equal(to.Fits(value) ? value : IsForLiterals(from, to) ? typeof(OverflowException) : to.Wrap(value), Outcome(convert, value));
        }
        object Outcome(Func<object, object> conversion, BigInteger value)
        {
            try
            {
                return to.Unbox(conversion(from.Box(value)));
            }
            catch (OverflowException)
            {
                return typeof(OverflowException);
            }
        }
        foreach (var value in IntegerSamples.Boundaries(from))
            Check(value);
        IntegerSamples.Any(from).Sample(Check, iter: 200, threads: 1);
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
