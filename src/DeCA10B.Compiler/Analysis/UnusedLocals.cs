using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Removes locals that nothing names, values that nothing takes, and what is never reached: C# lets them be, solc warns of them. What a value does, or fails with, stays.</summary>
public sealed class UnusedLocals(EffectAnalysis effects)
{
    /// <summary>The body without them.</summary>
    public Block Remove(Block body) => body with { Statements = InList(body.Statements) };

    private EquatableArray<Statement> InList(EquatableArray<Statement> statements)
    {
        // From the end: a local that only an unused one names is unused, too.
        var kept = new List<Statement>();
        for (var i = LastReached(statements); i >= 0; i--)
            if (Keep(Inside(statements[i]), kept) is { } statement) kept.Insert(0, statement);
        return kept.ToEquatableArray();
    }

    /// <summary>What stands behind an exit never runs; C# allows it, and asks for a return behind a revert.</summary>
    private static int LastReached(EquatableArray<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
            if (Completion.Ends(statements[i])) return i;
        return statements.Count - 1;
    }

    private Statement? Keep(Statement statement, List<Statement> rest) => statement switch
    {
        LocalDeclaration local when !Names(rest, local.Name) => local.Initializer is null || IsIdle(local.Initializer) || IsElementOfTurn(local) ? null : new ExpressionStatement(local.Line, local.Initializer),
        Deconstruction parts => Keep(parts, rest),
        Try { Value: { } value } caught when !Names(rest, value) => caught with { Value = null },
        ExpressionStatement { Expression: not (Assignment or CompoundAssignment or Increment) and var value } when IsIdle(value) => null,
        _ => statement,
    };

    private Statement? Keep(Deconstruction parts, List<Statement> rest)
    {
        var targets = parts.Targets.Select(target => target.NewLocal is { } name && !Names(rest, name) ? target with { NewLocal = null } : target).ToEquatableArray();
        var isTaken = targets.Any(target => target.NewLocal is not null || target.Place is not null);
        if (isTaken) return parts with { Targets = targets };
        if (IsIdle(parts.Value)) return null;
        return parts.Value is TupleExpression ? parts with { Targets = targets } : new ExpressionStatement(parts.Line, parts.Value);
    }

    /// <summary>The element of a loop's turn, which is always there.</summary>
    private static bool IsElementOfTurn(LocalDeclaration local) => local.Initializer is ElementAccess { IsInRange: true };

    /// <summary>Whether evaluating a value can be told from not evaluating it; the locals that it declares for itself end with it.</summary>
    private bool IsIdle(Expression value)
    {
        var all = effects.Of(value);
        if (!all.Failures.IsEmpty) return false;
        return all.Writes.IsEmpty || all.Writes.All(Children.Expressions(value).OfType<Sequence>().SelectMany(sequence => sequence.Before)
            .SelectMany(Children.Statements).OfType<LocalDeclaration>().Select(local => Effects.Local(local.Name)).Contains);
    }

    private Statement Inside(Statement statement) => statement switch
    {
        Block block => Remove(block),
        If branch => branch with { Then = Inside(branch.Then), Else = branch.Else is null ? null : Inside(branch.Else) },
        While loop => loop with { Body = Inside(loop.Body) },
        For loop => loop with { Initializers = Used(loop), Body = Inside(loop.Body) },
        ForEach loop => loop with { Body = Inside(loop.Body) },
        _ => statement,
    };

    private EquatableArray<Statement> Used(For loop)
    {
        List<Statement> rest = [.. loop.Increments, loop.Body];
        if (loop.Condition is { } condition) rest.Add(new ExpressionStatement(0, condition));
        return loop.Initializers.Select(item => Keep(item, rest)).Where(item => item is not null).Select(item => item!).ToEquatableArray();
    }

    private static bool Names(IEnumerable<Statement> statements, string local) => statements.SelectMany(Children.Expressions)
        .Any(part => part is LocalReference reference ? reference.Name == local : part is LoopCounter counter && counter.Name == local);
}
