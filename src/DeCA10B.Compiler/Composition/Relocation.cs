using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>Moves statements into another function: parameters become what was passed, locals get names that are free there, lines are forgotten.</summary>
internal sealed class Relocation
{
    private readonly Func<string, string> rename;
    private readonly Substitution substitution;

    /// <param name="arguments">What stands for each parameter.</param>
    /// <param name="rename">A free name for a local.</param>
    public Relocation(IReadOnlyDictionary<string, Expression> arguments, Func<string, string> rename)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        // Sibling blocks may share a name where that means nothing; they go on sharing it.
        this.rename = name => names.TryGetValue(name, out var known) ? known : names[name] = rename(name);
        substitution = new(expression => expression switch
        {
            LocalReference local when arguments.TryGetValue(local.Name, out var argument) => argument,
            LocalReference local => local with { Name = this.rename(local.Name) },
            Sequence sequence => sequence with { Before = Apply(sequence.Before), Value = Apply(sequence.Value) },
            _ => null,
        });
    }

    public Expression Apply(Expression expression) => substitution.Apply(expression);

    public EquatableArray<Statement> Apply(EquatableArray<Statement> statements) => statements.Select(Apply).ToEquatableArray();

    public Statement Apply(Statement statement) => statement switch
    {
        Block block => block with { Line = 0, Statements = Apply(block.Statements) },
        LocalDeclaration local => local with { Line = 0, Name = rename(local.Name), Initializer = local.Initializer is { } value ? Apply(value) : null },
        Deconstruction parts => parts with { Line = 0, Targets = parts.Targets.Select(Apply).ToEquatableArray(), Value = Apply(parts.Value) },
        If branch => branch with { Line = 0, Condition = Apply(branch.Condition), Then = Apply(branch.Then), Else = branch.Else is { } other ? Apply(other) : null },
        While loop => loop with { Line = 0, Condition = Apply(loop.Condition), Body = Apply(loop.Body) },
        For loop => loop with
        {
            Line = 0,
            Initializers = Apply(loop.Initializers),
            Condition = loop.Condition is { } condition ? Apply(condition) : null,
            Increments = Apply(loop.Increments),
            Body = Apply(loop.Body),
        },
        ForEach loop => loop with { Line = 0, Element = rename(loop.Element), Collection = Apply(loop.Collection), Body = Apply(loop.Body) },
        _ => substitution.Apply(statement) with { Line = 0 },
    };

    private DeconstructionTarget Apply(DeconstructionTarget target) => target with
    {
        NewLocal = target.NewLocal is { } name ? rename(name) : null,
        Place = target.Place is { } place ? Apply(place) : null,
    };
}
