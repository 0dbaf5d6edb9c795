using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Finds <c>for (int i = 0; i &lt; bound; i++)</c> whose body never assigns <c>i</c>, and keeps the counter as <c>uint256</c>.</summary>
/// <remarks>The counter runs from a constant that is not negative up to an <c>int</c>: it is never negative and never overflows, so both types hold it alike.</remarks>
internal static class LoopCounters
{
    public static Block Apply(Block block) => StridingCounters.Apply(block with { Statements = block.Statements.Select(Apply).ToEquatableArray() });

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
            || CounterStores.Assigns(loop.Body, counter.Name) || Children.Expressions(condition).Any(part => CounterStores.IsStore(part, counter.Name)))
            return loop;

        var unsigned = IntegerType.UInt256;
        var rewriter = new Substitution(part => part is LocalReference local && local.Name == counter.Name ? new LoopCounter(local.Type, local.Name) : null);
        var head = (Binary)rewriter.Apply(condition);
        return loop with
        {
            Initializers = [counter with { Type = unsigned, Initializer = start with { Type = unsigned } }],
            Condition = head,
            Increments = [new ExpressionStatement(loop.Increments[0].Line, step with { Type = unsigned, Target = stepped with { Type = unsigned } })],
            Body = ElementsInRange.Mark(head, rewriter.Apply(loop.Body)),
        };
    }
}
