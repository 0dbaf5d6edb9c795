using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

/// <summary>Finds checks that cannot fail: arithmetic that pays moves into an unchecked block with its proof, conversions lose their check.</summary>
/// <remarks>
/// Runs on a body in order, where every store to a local is a statement. Only locals and parameters are followed: storage and memory change behind one's back.
/// Arithmetic pays in loops, and where the author's own comparison proves it. When in doubt the check stays.
/// </remarks>
public sealed partial class ProvenRanges
{
    // Innermost last. What a loop adds to a local is learnt before its body is judged.
    private List<LoopFrame> frames = [];
    private bool isUnchecked;

    private ProvenRanges()
    {
    }

    public static Block Apply(Block body) =>
        Children.AllStatements(body).Any(statement => statement is For or While or If or Require) || Children.Expressions(body).Any(part => part is Conversion { IsChecked: true })
            ? (Block)new ProvenRanges().Walk(body, new RangeState()).Statement : body;

    private (Statement Statement, RangeState After) Walk(Statement statement, RangeState state)
    {
        var operations = new ProvenOperations();
        switch (statement)
        {
            case Block block:
                return WalkBlock(block, state);
            case If branch:
                return WalkIf(branch, state);
            case For loop:
                return WalkLoop(loop, LoopFrame.TurnsOf(loop, state), loop.Condition, state);
            case While loop:
                return WalkLoop(loop, null, loop.Condition, state);
            case LocalDeclaration { IsStorageReference: false } local:
                var value = local.Initializer is null ? null : Visit(local.Initializer, state, operations);
                if (local.Type is IntegerType type) state.Set(local.Name, local.Initializer is null ? Interval.Point(0) : RangeOf.Expression(local.Initializer, state).And(Interval.Of(type)));
                else state.Forget(local.Name);
                foreach (var frame in frames) frame.Lose(local.Name);
                return (local with { Initializer = value }, state);
            case ExpressionStatement expression:
                return (Wrapped(Store(expression, state, operations), operations), state);
            case Require require:
                var condition = Visit(require.Condition, state, operations);
                var arguments = require.Arguments.Select(argument => Visit(argument, state, operations)).ToEquatableArray();
                return (require with { Condition = condition, Arguments = arguments }, state.After(require.Condition, true));
            case Return { Value: { } result } exit:
                return (exit with { Value = Visit(result, state, operations) }, state);
            case Emit emit:
                return (emit with { Arguments = emit.Arguments.Select(argument => Visit(argument, state, operations)).ToEquatableArray() }, state);
            case Push push:
                return (push with { Target = VisitTarget(push.Target, state, operations), Value = Visit(push.Value, state, operations) }, state);
            default:
                foreach (var name in Stores.In(statement)) Lost(name, state);
                return (statement, state);
        }
    }

    private (Statement, RangeState) WalkBlock(Block block, RangeState state)
    {
        var outer = isUnchecked;
        isUnchecked |= block.IsUnchecked;
        var statements = new List<Statement>();
        foreach (var inner in block.Statements)
        {
            var (walked, after) = Walk(inner, state);
            state = after;
            // Neighbours that are proven share a block.
            if (walked is Block { Proof.Length: > 0 } proven && statements.Count > 0 && statements[statements.Count - 1] is Block { Proof.Length: > 0 } last)
                statements[statements.Count - 1] = last with { Statements = [.. last.Statements, .. proven.Statements], Proof = last.Proof == proven.Proof ? last.Proof : last.Proof + "\n" + proven.Proof };
            else statements.Add(walked);
        }

        isUnchecked = outer;
        return (block with { Statements = statements.ToEquatableArray() }, state);
    }

    private (Statement, RangeState) WalkIf(If branch, RangeState state)
    {
        var condition = Visit(branch.Condition, state, new ProvenOperations());
        var (then, afterThen) = Walk(branch.Then, state.After(branch.Condition, true).Copy());
        var afterElse = state.After(branch.Condition, false).Copy();
        Statement? otherwise = null;
        if (branch.Else is not null) (otherwise, afterElse) = Walk(branch.Else, afterElse);
        var after = Leaves(branch.Then) ? afterElse : branch.Else is not null && Leaves(branch.Else) ? afterThen : afterThen.Join(afterElse);
        return (branch with { Condition = condition, Then = then, Else = otherwise }, after);
    }

    /// <summary>Whether what follows a statement is never reached from it.</summary>
    private static bool Leaves(Statement statement) => statement switch
    {
        Return or Revert or Break or Continue => true,
        Block block => block.Statements.Any(Leaves),
        If { Else: { } otherwise } branch => Leaves(branch.Then) && Leaves(otherwise),
        _ => false,
    };

    private Statement Wrapped(Statement statement, ProvenOperations operations)
    {
        if (isUnchecked || operations.IsEmpty || !operations.AreProven) return statement;
        if (loopDepth == 0 && !operations.HasOrder) return statement;
        return new Block(statement.Line, [Unchecks.Apply(statement)], true, operations.Proof());
    }

    /// <summary>What the block says once, each operation in it says too: it wraps, or would if it could overflow.</summary>
    private static readonly Substitution Unchecks = new(Uncheck);

    private static Expression? Uncheck(Expression expression) => expression switch
    {
        Binary { IsChecked: true, Type: IntegerType } binary => Unchecks.Parts(binary with { IsChecked = false }),
        Unary { IsChecked: true, Type: IntegerType } unary => Unchecks.Parts(unary with { IsChecked = false }),
        CompoundAssignment { IsChecked: true, Type: IntegerType } compound => Unchecks.Parts(compound with { IsChecked = false }),
        Increment { IsChecked: true, Type: IntegerType } increment => Unchecks.Parts(increment with { IsChecked = false }),
        _ => null,
    };
}
