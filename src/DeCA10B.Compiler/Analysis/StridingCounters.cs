using System.Globalization;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Finds counters that step through an array in several loops, or by more than one, and keeps them as <c>uint256</c>.</summary>
/// <remarks>
/// <c>var i = 0; for (; i + 3 &lt; a.Length; i += 4) ...; for (; i &lt; a.Length; i++) ...</c>: an <c>int</c> that begins with a constant, and is only added to,
/// each time right behind a comparison that it, with what is added there, is below a length. Lengths are far below 2^31 (see <see cref="Lengths"/>), so it is never negative, never overflows,
/// and neither does its sum with a small constant.
/// </remarks>
internal static class StridingCounters
{
    /// <summary>The largest step, and the largest constant that is added in an index: small beside what lengths leave of 31 bits.</summary>
    private const int Most = 1 << 16;

    public static Block Apply(Block block)
    {
        foreach (var counter in Counters(block).ToList()) block = IsStriding(block, counter) ? Unsigned(block, counter) : block;
        return block;
    }

    /// <summary>Locals of the block itself and of loops directly in it: blocks inside have had their turn.</summary>
    private static IEnumerable<string> Counters(Block block) => block.Statements
        .SelectMany(statement => statement is For loop ? [.. loop.Initializers] : new[] { statement })
        .OfType<LocalDeclaration>().Where(local => local is { Type: IntegerType { Bits: 32, IsSigned: true }, Initializer: Literal start } && Small(start) is not null)
        .Select(local => local.Name);

    private static bool IsStriding(Block block, string counter)
    {
        var stores = Children.Expressions(block).Count(part => CounterStores.IsStore(part, counter));
        var steps = Children.AllStatements(block).OfType<For>().Count(loop => IsStep(loop, counter));
        var isPlace = Children.AllStatements(block).OfType<Deconstruction>().Any(parts => parts.Targets.Any(target => target.Place is LocalReference local && local.Name == counter));
        var isDeclaredOnce = Children.AllStatements(block).OfType<LocalDeclaration>().Count(local => local.Name == counter) == 1;
        return steps > 0 && stores == steps && !isPlace && isDeclaredOnce;
    }

    /// <summary>A loop that goes on while the counter is below a length, and steps it in its head alone.</summary>
    private static bool IsStep(For loop, string counter) =>
        loop is { Condition: { } condition, Increments: [ExpressionStatement { Expression: var step }] }
        && Limit(condition, counter) is not null && !CounterStores.Assigns(loop.Body, counter)
        && step switch
        {
            Increment { IsDecrement: false, Target: LocalReference target } => target.Name == counter,
            CompoundAssignment { Operator: BinaryOperator.Add, Target: LocalReference target, Value: Literal value } => target.Name == counter && Small(value) is not null,
            _ => false,
        };

    /// <summary>Of <c>i + 3 &lt; a.Length</c> and <c>i &lt; a.Length - 3</c>: the 3, and the length.</summary>
    private static (int Offset, LengthAccess Length)? Limit(Expression condition, string counter) => condition switch
    {
        Binary { Operator: BinaryOperator.Less, Left: var left, Right: LengthAccess { Target: LocalReference { Type: ArrayType } } length } when Offset(left, counter) is { } offset => (offset, length),
        Binary { Operator: BinaryOperator.Less, Left: LocalReference left, Right: Binary { Operator: BinaryOperator.Subtract, Left: LengthAccess { Target: LocalReference { Type: ArrayType } } length, Right: Literal taken } }
            when left.Name == counter && Small(taken) is { } offset => (offset, length),
        _ => null,
    };

    /// <summary>What is added to the counter, or null when the expression is something else.</summary>
    private static int? Offset(Expression expression, string counter) => expression switch
    {
        LocalReference local when local.Name == counter => 0,
        Binary { Operator: BinaryOperator.Add, Left: LocalReference local, Right: Literal added, Type: IntegerType { Bits: 32, IsSigned: true } } when local.Name == counter => Small(added),
        _ => null,
    };

    private static int? Small(Literal literal) => literal.Type is IntegerType { Bits: 32, IsSigned: true }
        && int.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= Most ? value : null;

    private static Block Unsigned(Block block, string counter)
    {
        var unsigned = IntegerType.UInt256;
        Substitution rewriter = null!;
        rewriter = new(part => part switch
        {
            Binary { Operator: BinaryOperator.Less } test when Limit(test, counter) is { } limit => test with { Left = new LoopCounter(IntegerType.Int32, counter, limit.Offset), Right = limit.Length },
            CompoundAssignment { Target: LocalReference target, Value: Literal value } step when target.Name == counter =>
                step with { Type = unsigned, OperationType = unsigned, Target = target with { Type = unsigned }, Value = value with { Type = unsigned } },
            Increment { Target: LocalReference target } step when target.Name == counter => step with { Type = unsigned, Target = target with { Type = unsigned } },
            _ => Offset(part, counter) is { } offset ? new LoopCounter(part.Type, counter, offset) : null,
        });
        return (Block)Marked(Declared(rewriter.Apply(block), counter), counter);
    }

    /// <summary>The declaration, retyped: statements are no business of a substitution of expressions.</summary>
    private static Statement Declared(Statement statement, string counter) => statement switch
    {
        LocalDeclaration { Initializer: Literal start } local when local.Name == counter => local with { Type = IntegerType.UInt256, Initializer = start with { Type = IntegerType.UInt256 } },
        Block block => block with { Statements = block.Statements.Select(inner => Declared(inner, counter)).ToEquatableArray() },
        For loop => loop with { Initializers = loop.Initializers.Select(inner => Declared(inner, counter)).ToEquatableArray() },
        _ => statement,
    };

    private static Statement Marked(Statement statement, string counter) => statement switch
    {
        Block block => block with { Statements = block.Statements.Select(inner => Marked(inner, counter)).ToEquatableArray() },
        If branch => branch with { Then = ElementsInRange.Mark(branch.Condition, Marked(branch.Then, counter)), Else = branch.Else is null ? null : Marked(branch.Else, counter) },
        While loop => loop with { Body = Marked(loop.Body, counter) },
        ForEach loop => loop with { Body = Marked(loop.Body, counter) },
        For loop => loop with { Body = loop.Condition is null ? Marked(loop.Body, counter) : ElementsInRange.Mark(loop.Condition, Marked(loop.Body, counter)) },
        _ => statement,
    };
}
