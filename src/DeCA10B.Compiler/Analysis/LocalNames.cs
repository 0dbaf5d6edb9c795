using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Lists the locals that statements declare.</summary>
public static class LocalNames
{
    public static IEnumerable<string> Of(Statement? root) => Children.AllStatements(root).SelectMany(Declared);

    private static IEnumerable<string> Declared(Statement statement) => statement switch
    {
        LocalDeclaration local => [local.Name],
        Deconstruction parts => parts.Targets.Where(target => target.NewLocal is not null).Select(target => target.NewLocal!),
        ForEach each => [each.Element],
        Try caught => caught.Value is { } value ? [caught.Succeeded, value] : [caught.Succeeded],
        _ => [],
    };
}

/// <summary>Gives names to compiler-made locals, none of which the author uses.</summary>
public sealed class TemporaryNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> taken = new(taken, StringComparer.OrdinalIgnoreCase);

    public string Next(string wanted)
    {
        var stem = wanted.TrimStart('_');
        stem = char.ToLowerInvariant(stem[0]) + stem.Substring(1);
        var name = stem;
        for (var i = 2; !taken.Add(name); i++) name = stem + i;
        return name;
    }
}
