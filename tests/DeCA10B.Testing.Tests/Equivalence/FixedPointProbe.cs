using System.Runtime.CompilerServices;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>A weight changed.</summary>
public readonly partial record struct WeightEvent([Indexed] Fixed64 Earlier, Fixed64 Later) : IEvent;

/// <summary>A weight is too large.</summary>
public readonly partial record struct TooHeavyError(Fixed64 Weight, Fixed64 Limit) : IError;

/// <summary>A line.</summary>
public struct Line
{
    /// <summary>What it multiplies with.</summary>
    public Fixed64 Slope;

    /// <summary>What it adds.</summary>
    public Fixed64 Offset;
}

/// <summary>Two of a kind.</summary>
[InlineArray(2)]
public struct WeightPair
{
    Fixed64 first;
}

/// <summary>Fixed point wherever a value can stand: storage of every kind, arrays, structs, events, errors, constants, beside side effects.</summary>
[Contract]
public sealed partial class FixedPointProbe : Contract
{
    static readonly Fixed64 Limit = Fixed64.Parse("1000.5");
    readonly PackedMapping<uint, Fixed64> weights = new();
    readonly Mapping<Address, Line> lines = new();
    readonly StorageArray<Fixed64> history = new();
    WeightPair pair;
    Fixed64 bias = Fixed64.Parse("-0.25");
    uint next;

    /// <summary>Fixed for ever.</summary>
    public Fixed64 Rate { get; } = Fixed64.Parse("0.000000001");

    /// <summary>What was last computed.</summary>
    public Fixed64 Last { get; private set; } = Fixed64.One;

    /// <summary>The four operations.</summary>
    public (Fixed64 sum, Fixed64 difference, Fixed64 product) Combine(Fixed64 x, Fixed64 y) => (x + y, x - y, x * y);

    /// <summary>Divides.</summary>
    public Fixed64 Divide(Fixed64 x, Fixed64 y) => x / y;

    /// <summary>Negates.</summary>
    public Fixed64 Negate(Fixed64 x) => -x;

    /// <summary>Compares.</summary>
    public (bool less, bool atMost, bool greater, bool atLeast, bool same, bool other) Compare(Fixed64 x, Fixed64 y) =>
        (x < y, x <= y, x > y, x >= y, x == y, x != y);

    /// <summary>An unchecked block changes nothing.</summary>
    public Fixed64 Unguarded(Fixed64 x, Fixed64 y)
    {
        unchecked
        {
            return x + y * x - -y;
        }
    }

    /// <summary>Two operands that fail differently, and a side effect between.</summary>
    public Fixed64 Order(Fixed64 x, Fixed64 y) => x * x + Step(y) / x - Step(x) * y;

    /// <summary>Trains a weight that the caller names through a side effect, once.</summary>
    public void Train(Fixed64 x, uint index)
    {
        next = index;
        weights[Advance()] += x * Rate;
        weights[index] *= x;
        history.Push(weights[index]);
        history[Advance() & 0] -= x;
        pair[(int)(next & 1)] /= Fixed64.Parse("2.5");
        pair[0] = Last;
        Emit(new WeightEvent(bias, bias + x));
        bias += x;
    }

    /// <summary>Fails when it is too large.</summary>
    public Fixed64 Check(Fixed64 x)
    {
        Require(x <= Limit && x != Fixed64.MinValue, new TooHeavyError(x, Limit));
        return x < Fixed64.Zero ? -Fixed64.One : Fixed64.MaxValue;
    }

    /// <summary>A struct in a mapping.</summary>
    public Fixed64 Draw(Fixed64 x, Fixed64 slope)
    {
        ref var line = ref lines.Ref(Msg.Sender);
        line.Slope += slope;
        line.Offset = new Line { Slope = x, Offset = x - slope }.Offset;
        Last = line.Slope * x + line.Offset;
        return Last;
    }

    /// <summary>Sums arrays.</summary>
    public Fixed64 Sum(ReadOnlySpan<Fixed64> xs, Fixed64[] ys)
    {
        var sum = Fixed64.Zero;
        foreach (var x in xs) sum += x;
        for (var i = 0; i < ys.Length; i++) sum -= ys[i] * ys[i];
        return sum;
    }

    /// <summary>The integers behind.</summary>
    public (long raw, Fixed64 number, Bytes32 hash) Raw(long raw, Fixed64 number) => (number.Raw, Fixed64.FromRaw(raw), Keccak256(EncodePacked(number, raw)));

    /// <summary>Arrays in memory and back.</summary>
    public Fixed64[] Double(Fixed64[] xs)
    {
        var doubled = new Fixed64[xs.Length];
        for (var i = 0; i < xs.Length; i++) doubled[i] = xs[i] + xs[i];
        return doubled;
    }

    Fixed64 Step(Fixed64 x)
    {
        Last = x + Fixed64.Parse("0.5");
        return Last;
    }

    uint Advance()
    {
        next++;
        return next - 1;
    }
}
