using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

/// <summary>What one turn of a loop adds to the locals that it only adds to or takes from.</summary>
/// <param name="turns">How often the body runs at most; null when nobody knows.</param>
internal sealed class LoopFrame(BigInteger? turns)
{
    private readonly Dictionary<string, Interval> sums = new(StringComparer.Ordinal);
    private readonly HashSet<string> unbounded = new(StringComparer.Ordinal);

    public BigInteger? Turns => turns;

    /// <summary>Some turns of loops inside each add something, or do not.</summary>
    public void Add(string local, Interval change, BigInteger? times)
    {
        if (times is not { } count)
        {
            unbounded.Add(local);
            return;
        }

        // A turn may leave it out, and stop between two: each counts for itself, from nothing.
        var total = new Interval(BigInteger.Min(0, change.Low * count), BigInteger.Max(0, change.High * count));
        sums[local] = sums.TryGetValue(local, out var before) ? before + total : total;
    }

    public void Lose(string local) => unbounded.Add(local);

    /// <summary>Where a local can lie during the loop and after it, or null.</summary>
    public Interval? During(string local, Interval before) =>
        turns is { } count && !unbounded.Contains(local) && sums.TryGetValue(local, out var change)
            ? before + new Interval(change.Low * count, change.High * count) : null;

    /// <summary>How often at most: the counter starts at a value, goes up by one and stays below a bound.</summary>
    public static BigInteger? TurnsOf(For loop, RangeState atHead)
    {
        if (Counter(loop) is not { } counter || Bound(loop.Condition, counter.Name) is not { } bound) return null;
        var start = RangeOf.Expression(counter.Initializer!, atHead).Low;
        var end = RangeOf.Expression(bound.Limit, atHead).High + (bound.IsInclusive ? 1 : 0);
        return BigInteger.Max(0, end - start);
    }

    /// <summary>The local that a loop declares, and steps up by one in its head and nowhere else.</summary>
    public static LocalDeclaration? Counter(For loop) =>
        loop is { Initializers: [LocalDeclaration { Type: IntegerType, Initializer: not null } counter], Increments: [ExpressionStatement { Expression: Increment { IsDecrement: false, Target: LocalReference stepped } }] }
        && stepped.Name == counter.Name && !Stores.In(loop.Body).Contains(counter.Name) ? counter : null;

    private static (Expression Limit, bool IsInclusive)? Bound(Expression? condition, string counter) => condition switch
    {
        Binary { Operator: BinaryOperator.ConditionalAnd } both => Bound(both.Left, counter) ?? Bound(both.Right, counter),
        Binary { Operator: BinaryOperator.Less } less when IsCounter(less.Left, counter) => (less.Right, false),
        Binary { Operator: BinaryOperator.LessOrEqual } less when IsCounter(less.Left, counter) => (less.Right, true),
        Binary { Operator: BinaryOperator.Greater } greater when IsCounter(greater.Right, counter) => (greater.Left, false),
        Binary { Operator: BinaryOperator.GreaterOrEqual } greater when IsCounter(greater.Right, counter) => (greater.Left, true),
        _ => null,
    };

    private static bool IsCounter(Expression expression, string name) => expression switch
    {
        LoopCounter { Offset: 0 } counter => counter.Name == name,
        LocalReference local => local.Name == name,
        Conversion { IsChecked: true, Type: IntegerType } conversion => IsCounter(conversion.Operand, name),
        _ => false,
    };
}
