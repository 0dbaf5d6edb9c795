using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Memory;

/// <summary>Which files of a compilation name types of which: more than the compiler would find, since names are compared and nothing is bound.</summary>
internal sealed class FileReach
{
    private readonly TreeShape[] shapes;
    private readonly Dictionary<string, List<int>> declaring = new(StringComparer.Ordinal);
    private readonly List<int> everywhere = [];
    private readonly int[]?[] next;

    public FileReach(IReadOnlyList<SyntaxTree> trees)
    {
        shapes = [.. trees.Select(TreeShape.Of)];
        next = new int[]?[shapes.Length];
        for (var i = 0; i < shapes.Length; i++)
        {
            if (shapes[i].IsSeenEverywhere) everywhere.Add(i);
            foreach (var name in shapes[i].Declared)
            {
                if (!declaring.TryGetValue(name, out var files)) declaring.Add(name, files = []);
                files.Add(i);
            }
        }
    }

    /// <summary>The files themselves, what is seen everywhere, and all that these name.</summary>
    public HashSet<int> From(IEnumerable<int> files)
    {
        var reached = new HashSet<int>(everywhere.Concat(files));
        var pending = new Stack<int>(reached);
        while (pending.Count > 0)
            foreach (var file in Next(pending.Pop()))
                if (reached.Add(file)) pending.Push(file);
        return reached;
    }

    private int[] Next(int file) =>
        next[file] ??= [.. shapes[file].Named.SelectMany(name => declaring.TryGetValue(name, out var files) ? files : Enumerable.Empty<int>()).Distinct()];
}
