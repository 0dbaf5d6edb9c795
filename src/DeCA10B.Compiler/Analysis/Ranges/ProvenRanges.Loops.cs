using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

public sealed partial class ProvenRanges
{
    private int loopDepth;

    /// <summary>A loop twice: first to learn what a turn adds to which local, when nothing is known of what it assigns; then to judge its body.</summary>
    private (Statement, RangeState) WalkLoop(Statement loop, BigInteger? turns, Expression? condition, RangeState before)
    {
        var start = before.Copy();
        var counter = loop is For stepped ? LoopFrame.Counter(stepped) : null;
        var assigned = Stores.In(loop);
        var head = before.Copy();
        foreach (var name in assigned) head.Forget(name);
        if (counter is { Type: IntegerType type })
            head.Set(counter.Name, new(RangeOf.Expression(counter.Initializer!, start).Low, Interval.Of(type).High));

        var frame = new LoopFrame(turns);
        var outer = frames;
        frames = [frame];
        WalkTurn(loop, condition, head.Copy());
        frames = [.. outer, frame];
        var declared = new HashSet<string>(LocalNames.Of(loop), StringComparer.Ordinal);
        foreach (var (name, local) in Accumulators(loop, assigned.Where(name => !declared.Contains(name))))
            if (frame.During(name, start.Of(name, local)) is { } range && Interval.Of(local).Contains(range)) head.Narrow(name, range);

        var walked = WalkTurn(loop, condition, head.Copy());
        frames = outer;
        foreach (var name in declared) head.Forget(name);
        return (walked, HasBreak(loop) || condition is null ? head : head.After(condition, false).Copy());
    }

    private Statement WalkTurn(Statement loop, Expression? condition, RangeState head)
    {
        loopDepth++;
        var test = condition is null ? null : Visit(condition, head, new ProvenOperations());
        var isTestedFirst = loop is not While { IsDoWhile: true };
        var (body, _) = Walk(BodyOf(loop), isTestedFirst ? head.After(condition, true).Copy() : head.Copy());
        if (loop is For steps)
            foreach (var step in steps.Increments)
                if (step is ExpressionStatement expression) Store(expression, head.Copy(), new ProvenOperations());
        loopDepth--;
        return loop switch
        {
            For each => each with { Condition = test, Body = body },
            While each => each with { Condition = test!, Body = body },
            _ => loop,
        };
    }

    private static Statement BodyOf(Statement loop) => loop is For each ? each.Body : ((While)loop).Body;

    private static IEnumerable<(string Name, IntegerType Type)> Accumulators(Statement loop, IEnumerable<string> names)
    {
        var wanted = new HashSet<string>(names, StringComparer.Ordinal);
        return Children.Expressions(loop).OfType<LocalReference>().Where(local => local is { IsStorageReference: false, Type: IntegerType } && wanted.Contains(local.Name))
            .GroupBy(local => local.Name, StringComparer.Ordinal).Select(group => (group.Key, (IntegerType)group.First().Type));
    }

    /// <summary>Whether a break leaves this loop, not one inside it.</summary>
    private static bool HasBreak(Statement loop) => Inside(BodyOf(loop)).Any(statement => statement is Break);

    private static IEnumerable<Statement> Inside(Statement statement) =>
        statement is For or While ? [] : Children.StatementsOf(statement).SelectMany(Inside).Prepend(statement);
}
