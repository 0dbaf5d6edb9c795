using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Finds <c>for (int i = 0; i &lt; bound; i++)</c> whose body never assigns <c>i</c>, and keeps the counter as <c>uint256</c>.</summary>
/// <remarks>The counter runs from a constant that is not negative up to an <c>int</c>: it is never negative and never overflows, so both types hold it alike.</remarks>
internal static class LoopCounters
{
    public static Block Apply(Block block) => block with { Statements = block.Statements.Select(Apply).ToEquatableArray() };

    private static Statement Apply(Statement statement) => statement switch
    {
        Block block => Apply(block),
        If branch => branch with { Then = Apply(branch.Then), Else = branch.Else is null ? null : Apply(branch.Else) },
        While loop => loop with { Body = Apply(loop.Body) },
        ForEach loop => loop with { Body = Apply(loop.Body) },
        For loop => Apply(loop with { Body = Apply(loop.Body) }),
        _ => statement,
    };

    private static For Apply(For loop)
    {
        if (loop is not
            {
                Initializers: [LocalDeclaration { Type: IntegerType { Bits: 32, IsSigned: true }, Initializer: Literal start } counter],
                Condition: Binary { Operator: BinaryOperator.Less, Left: LocalReference tested } condition,
                Increments: [ExpressionStatement { Expression: Increment { IsDecrement: false, Target: LocalReference stepped } step }],
            }
            || tested.Name != counter.Name || stepped.Name != counter.Name || start.Value.StartsWith("-", StringComparison.Ordinal)
            || Assigns(loop.Body, counter.Name) || Children.Expressions(condition).Any(part => IsStore(part, counter.Name)))
            return loop;

        var unsigned = IntegerType.UInt256;
        var rewriter = new Substitution(part => part is LocalReference local && local.Name == counter.Name ? new LoopCounter(local.Type, local.Name) : null);
        return loop with
        {
            Initializers = [counter with { Type = unsigned, Initializer = start with { Type = unsigned } }],
            Condition = rewriter.Apply(condition),
            Increments = [new ExpressionStatement(loop.Increments[0].Line, step with { Type = unsigned, Target = stepped with { Type = unsigned } })],
            Body = InRange(condition, counter.Name, rewriter.Apply(loop.Body)),
        };
    }

    /// <summary>Marks the elements of an array that the head of the loop has found to be there: <c>a[i]</c> where it asks <c>i &lt; a.Length</c>.</summary>
    private static Statement InRange(Binary condition, string counter, Statement body)
    {
        if (condition.Right is not LengthAccess { Target: LocalReference { Type: ArrayType { Location: DataLocation.Calldata } } array } || Assigns(body, array.Name)) return body;
        return new Substitution(part => part is ElementAccess { Target: LocalReference target, Index: LoopCounter index } element && target.Name == array.Name && index.Name == counter
            ? element with { IsInRange = true } : null).Apply(body);
    }

    private static bool Assigns(Statement body, string name) =>
        Children.Expressions(body).Any(part => IsStore(part, name))
        || Children.AllStatements(body).OfType<Deconstruction>().Any(parts => parts.Targets.Any(target => target.Place is LocalReference local && local.Name == name));

    private static bool IsStore(Expression expression, string name) => expression switch
    {
        Assignment { Target: LocalReference target } => target.Name == name,
        CompoundAssignment { Target: LocalReference target } => target.Name == name,
        Increment { Target: LocalReference target } => target.Name == name,
        _ => false,
    };
}
