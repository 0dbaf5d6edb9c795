using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Lists the locals that statements declare.</summary>
public static class LocalNames
{
    public static IEnumerable<string> Of(Statement? statement) => statement switch
    {
        Block block => block.Statements.SelectMany(Of),
        LocalDeclaration local => [local.Name],
        Deconstruction parts => parts.Targets.Where(target => target.NewLocal is not null).Select(target => target.NewLocal!),
        If branch => [.. Of(branch.Then), .. Of(branch.Else)],
        While loop => Of(loop.Body),
        For loop => [.. loop.Initializers.SelectMany(Of), .. loop.Increments.SelectMany(Of), .. Of(loop.Body)],
        ForEach each => [each.Element, .. Of(each.Body)],
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
