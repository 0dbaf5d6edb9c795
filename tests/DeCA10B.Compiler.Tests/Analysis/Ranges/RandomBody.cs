using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Analysis.Ranges;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Tests.Analysis.Ranges;

/// <summary>Bodies over integer locals: loops, branches, stores, comparisons, all arithmetic checked.</summary>
internal sealed class RandomBody(int seed)
{
    private static readonly IntegerType[] Types = [new(8, false), new(32, true), new(64, false), new(16, true)];

    private readonly Random random = new(seed);
    private readonly List<LocalReference> locals = [];
    private readonly HashSet<string> counters = [];
    private int names;

    public IReadOnlyList<LocalReference> Parameters { get; private set; } = [];

    public Block Make()
    {
        Parameters = [.. Types.Concat(Types).Select(type => New(type))];
        return new(1, Statements(3, 6));
    }

    /// <summary>A value of a type, often one of its ends.</summary>
    public BigInteger Value(IntegerType type)
    {
        var all = Interval.Of(type);
        return random.Next(6) switch
        {
            0 => all.Low,
            1 => all.High,
            2 => all.High - random.Next(3),
            3 => all.Low + random.Next(3),
            _ => BigInteger.Max(all.Low, BigInteger.Min(all.High, random.Next(-5, 40))),
        };
    }

    private EquatableArray<Statement> Statements(int depth, int count) => Enumerable.Range(0, 1 + random.Next(count)).Select(_ => Statement(depth)).ToEquatableArray();

    private Block Inner(int depth)
    {
        var visible = locals.Count;
        var block = new Block(1, Statements(depth - 1, 3));
        locals.RemoveRange(visible, locals.Count - visible);
        return block;
    }

    private Statement Statement(int depth) => (depth > 0 ? random.Next(11) : random.Next(6)) switch
    {
        0 => Declare(),
        1 or 2 => new ExpressionStatement(1, Compound()),
        3 => new ExpressionStatement(1, new Increment(Target().Type, Last, random.Next(2) == 0, true, true)),
        4 => new ExpressionStatement(1, new Assignment(Target().Type, Last, Expression((IntegerType)Last.Type, 2))),
        5 => random.Next(12) == 0 && counters.Count > 0 ? random.Next(2) == 0 ? new Break(1) : new Continue(1) : new Require(1, Condition(2), "E", []),
        6 or 7 => new If(1, Condition(2), Inner(depth), random.Next(2) == 0 ? Inner(depth) : null),
        8 => new If(1, Condition(1), new Block(1, [new Return(1, null)]), null),
        9 => new While(1, Condition(2), Inner(depth), random.Next(3) == 0),
        _ => Loop(depth),
    };

    private LocalDeclaration Declare()
    {
        var type = Types[random.Next(Types.Length)];
        var value = Expression(type, 2);
        return new(1, New(type).Name, type, value, false);
    }

    private LocalReference Last { get; set; } = new(IntegerType.Int32, "");

    private LocalReference Target() => Last = locals.Where(local => !counters.Contains(local.Name)).ElementAt(random.Next(locals.Count - counters.Count));

    private CompoundAssignment Compound()
    {
        var target = Target();
        var kind = random.Next(5) switch { 0 => BinaryOperator.Multiply, 1 => BinaryOperator.Subtract, 2 => BinaryOperator.Remainder, _ => BinaryOperator.Add };
        return new(target.Type, target, kind, Expression((IntegerType)target.Type, 1), target.Type, true);
    }

    private For Loop(int depth)
    {
        var type = new IntegerType(64, false);
        var counter = New(type);
        counters.Add(counter.Name);
        var limit = random.Next(3) == 0 ? Expression(type, 1) : new Literal(type, random.Next(12).ToString(CultureInfo.InvariantCulture));
        var test = new Binary(BoolType.Instance, random.Next(3) == 0 ? BinaryOperator.LessOrEqual : BinaryOperator.Less, counter, limit, false);
        var body = Inner(depth);
        locals.Remove(counter);
        counters.Remove(counter.Name);
        return new(1, [new LocalDeclaration(1, counter.Name, type, new Literal(type, random.Next(3).ToString(CultureInfo.InvariantCulture)), false)], test,
            [new ExpressionStatement(1, new Increment(type, counter, false, true, true))], body);
    }

    private Expression Condition(int depth) => depth == 0 || random.Next(3) > 0 ? Comparison() : random.Next(3) switch
    {
        0 => new Unary(BoolType.Instance, UnaryOperator.LogicalNot, Condition(depth - 1), false),
        1 => new Binary(BoolType.Instance, BinaryOperator.ConditionalAnd, Condition(depth - 1), Condition(depth - 1), false),
        _ => new Binary(BoolType.Instance, BinaryOperator.ConditionalOr, Condition(depth - 1), Condition(depth - 1), false),
    };

    private Binary Comparison()
    {
        var type = Types[random.Next(Types.Length)];
        return new(BoolType.Instance, BinaryOperator.Equal + random.Next(6), Expression(type, random.Next(2)), Expression(type, 0), false);
    }

    private Expression Expression(IntegerType type, int depth)
    {
        if (depth == 0 || random.Next(3) == 0) return random.Next(3) == 0 ? new Literal(type, Value(type).ToString(CultureInfo.InvariantCulture)) : Local(type);
        return random.Next(9) switch
        {
            0 => new Conversion(type, Expression(Types[random.Next(Types.Length)], depth - 1), true),
            1 => new Conditional(type, Condition(1), Expression(type, depth - 1), Expression(type, depth - 1)),
            2 => new Binary(type, BinaryOperator.Remainder, Expression(type, depth - 1), new Literal(type, (1 + random.Next(20)).ToString(CultureInfo.InvariantCulture)), true),
            3 => new Binary(type, BinaryOperator.And, Expression(type, depth - 1), Expression(type, depth - 1), false),
            4 => new Binary(type, BinaryOperator.ShiftRight, Expression(type, depth - 1), new Literal(IntegerType.Int32, random.Next(8).ToString(CultureInfo.InvariantCulture)), false),
            5 => new Binary(type, BinaryOperator.Divide, Expression(type, depth - 1), Expression(type, depth - 1), true),
            6 => new Binary(type, BinaryOperator.Multiply, Expression(type, depth - 1), Expression(type, depth - 1), true),
            7 => new Binary(type, BinaryOperator.Subtract, Expression(type, depth - 1), Expression(type, depth - 1), true),
            _ => new Binary(type, BinaryOperator.Add, Expression(type, depth - 1), Expression(type, depth - 1), true),
        };
    }

    private Expression Local(IntegerType type)
    {
        var fitting = locals.Where(local => local.Type.Equals(type)).ToArray();
        if (fitting.Length == 0 || random.Next(6) == 0) return new Conversion(type, locals[random.Next(locals.Count)], true);
        return fitting[random.Next(fitting.Length)];
    }

    private LocalReference New(IntegerType type)
    {
        var local = new LocalReference(type, "v" + names++.ToString(CultureInfo.InvariantCulture));
        locals.Add(local);
        return local;
    }
}
