using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

/// <summary>What is known of the locals of a function at one place: intervals, and which is at most which.</summary>
internal sealed class RangeState
{
    private readonly Dictionary<string, Interval> intervals = new(StringComparer.Ordinal);
    private readonly HashSet<(string Lower, string Upper)> orders = [];

    public RangeState Copy()
    {
        var copy = new RangeState();
        foreach (var item in intervals) copy.intervals[item.Key] = item.Value;
        copy.orders.UnionWith(orders);
        return copy;
    }

    public Interval Of(string local, IntegerType type) => intervals.TryGetValue(local, out var known) ? Interval.Of(type).And(known) : Interval.Of(type);

    public bool IsAtMost(string lower, string upper) => orders.Contains((lower, upper));

    /// <summary>A local has a new value.</summary>
    public void Set(string local, Interval value)
    {
        Forget(local);
        intervals[local] = value;
    }

    /// <summary>More is known of a value that stays.</summary>
    public void Narrow(string local, Interval value) => intervals[local] = value;

    public void Order(string lower, string upper) => orders.Add((lower, upper));

    public void Forget(string local)
    {
        intervals.Remove(local);
        orders.RemoveWhere(order => order.Lower == local || order.Upper == local);
    }

    /// <summary>What holds whichever of two ways was taken.</summary>
    public RangeState Join(RangeState other)
    {
        var joined = new RangeState();
        foreach (var item in intervals)
            if (other.intervals.TryGetValue(item.Key, out var value)) joined.intervals[item.Key] = item.Value.Hull(value);
        joined.orders.UnionWith(orders);
        joined.orders.IntersectWith(other.orders);
        return joined;
    }

    /// <summary>What holds in addition once a condition was true, or false.</summary>
    public RangeState After(Expression? condition, bool isTrue)
    {
        switch (condition)
        {
            case Unary { Operator: UnaryOperator.LogicalNot } not:
                return After(not.Operand, !isTrue);
            case Binary { Left.Type: BoolType, Operator: BinaryOperator.ConditionalAnd or BinaryOperator.And } both when isTrue:
                return After(both.Left, true).After(both.Right, true);
            case Binary { Left.Type: BoolType, Operator: BinaryOperator.ConditionalOr or BinaryOperator.Or } either when !isTrue:
                return After(either.Left, false).After(either.Right, false);
            case Binary { Left.Type: IntegerType } comparison when (isTrue ? comparison.Operator : Opposite(comparison.Operator)) is { } kind:
                var state = Copy();
                state.Compare(kind, comparison.Left, comparison.Right);
                return state;
            default:
                return this;
        }
    }

    private void Compare(BinaryOperator kind, Expression left, Expression right)
    {
        switch (kind)
        {
            case BinaryOperator.Greater: Compare(BinaryOperator.Less, right, left); return;
            case BinaryOperator.GreaterOrEqual: Compare(BinaryOperator.LessOrEqual, right, left); return;
        }

        var (one, other) = (RangeOf.Expression(left, this), RangeOf.Expression(right, this));
        var (oneName, otherName) = (RangeOf.Local(left, this), RangeOf.Local(right, this));
        var gap = kind == BinaryOperator.Less ? BigInteger.One : BigInteger.Zero;
        switch (kind)
        {
            case BinaryOperator.Less or BinaryOperator.LessOrEqual:
                if (oneName is not null) Narrow(oneName, one.And(new(one.Low, other.High - gap)));
                if (otherName is not null) Narrow(otherName, other.And(new(one.Low + gap, other.High)));
                if (oneName is not null && otherName is not null) Order(oneName, otherName);
                break;
            case BinaryOperator.Equal:
                if (oneName is not null) Narrow(oneName, one.And(other));
                if (otherName is not null) Narrow(otherName, other.And(one));
                break;
            case BinaryOperator.NotEqual when oneName is not null && other.Low == other.High:
                if (one.Low == other.Low && one.Low < one.High) Narrow(oneName, one with { Low = one.Low + 1 });
                else if (one.High == other.High && one.Low < one.High) Narrow(oneName, one with { High = one.High - 1 });
                break;
        }
    }

    private static BinaryOperator? Opposite(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        BinaryOperator.GreaterOrEqual => BinaryOperator.Less,
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        _ => null,
    };
}
