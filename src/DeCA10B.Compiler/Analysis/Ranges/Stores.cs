using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

/// <summary>Which locals statements give another value.</summary>
internal static class Stores
{
    public static HashSet<string> In(Statement? root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in Children.AllStatements(root))
            switch (statement)
            {
                case LocalDeclaration local: names.Add(local.Name); break;
                case ForEach each: names.Add(each.Element); break;
                case Try caught:
                    names.Add(caught.Succeeded);
                    if (caught.Value is not null) names.Add(caught.Value);
                    break;
                case Deconstruction parts:
                    foreach (var target in parts.Targets)
                        if ((target.NewLocal ?? (target.Place as LocalReference)?.Name) is { } name) names.Add(name);
                    break;
            }

        foreach (var expression in Children.Expressions(root))
            if (Target(expression) is { } name) names.Add(name);
        return names;
    }

    /// <summary>The local that an expression assigns itself.</summary>
    public static string? Target(Expression expression) => expression switch
    {
        Assignment { Target: LocalReference local } => local.Name,
        CompoundAssignment { Target: LocalReference local } => local.Name,
        Increment { Target: LocalReference local } => local.Name,
        _ => null,
    };
}
