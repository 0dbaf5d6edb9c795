using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Takes out locals that nothing names, of which solc would warn; what their values do stays.</summary>
internal static class UnusedLocals
{
    public static Block Remove(Block body, EffectAnalysis effects)
    {
        var used = new HashSet<string>(Children.Expressions(body).Select(NameOf).Where(name => name is not null)!, StringComparer.Ordinal);
        return new Remover(used, effects).Apply(body);
    }

    private static string? NameOf(Expression expression) => expression switch
    {
        LocalReference local => local.Name,
        LoopCounter counter => counter.Name,
        _ => null,
    };

    private sealed class Remover(HashSet<string> used, EffectAnalysis effects)
    {
        public Block Apply(Block block) => block with { Statements = block.Statements.SelectMany(Apply).ToEquatableArray() };

        private IEnumerable<Statement> Apply(Statement statement) => statement switch
        {
            Block block => [Apply(block)],
            If branch => [branch with { Then = One(branch.Then), Else = branch.Else is null ? null : One(branch.Else) }],
            While loop => [loop with { Body = One(loop.Body) }],
            For loop => [loop with { Body = One(loop.Body) }],
            LocalDeclaration local when !used.Contains(local.Name) => Rest(local),
            Deconstruction parts when parts.Targets.Any(IsUnused) => [parts with { Targets = parts.Targets.Select(target => IsUnused(target) ? target with { NewLocal = null } : target).ToEquatableArray() }],
            _ => [statement],
        };

        private IEnumerable<Statement> Rest(LocalDeclaration local) =>
            local.Initializer is null || effects.Of(local.Initializer) is { Writes.IsEmpty: true, Failures.IsEmpty: true } || local.Line == 0 && local.Initializer is ElementAccess
                ? [] : [new ExpressionStatement(local.Line, local.Initializer)];

        private bool IsUnused(DeconstructionTarget target) => target.NewLocal is { } name && !used.Contains(name);

        private Statement One(Statement statement) => Apply(statement).ToArray() is [var only] ? only : new Block(statement.Line, Apply(statement).ToEquatableArray());
    }
}
