using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Who gives a local another value: a body as the author wrote it, where a store may stand inside an expression.</summary>
internal static class CounterStores
{
    public static bool Assigns(Statement body, string name) =>
        Children.Expressions(body).Any(part => IsStore(part, name))
        || Children.AllStatements(body).OfType<Deconstruction>().Any(parts => parts.Targets.Any(target => target.Place is LocalReference local && local.Name == name));

    public static bool IsStore(Expression expression, string name) => expression switch
    {
        Assignment { Target: LocalReference target } => target.Name == name,
        CompoundAssignment { Target: LocalReference target } => target.Name == name,
        Increment { Target: LocalReference target } => target.Name == name,
        _ => false,
    };
}
