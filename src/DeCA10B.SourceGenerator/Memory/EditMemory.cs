using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Memory;

/// <summary>Keeps what was made of a declaration from one edit to the next, as long as nothing changed that it can depend on.</summary>
/// <remarks>
/// Roslyn gives a new compilation after every keystroke, whose symbols and bound bodies are new as well. What was found in an earlier one holds while the
/// files that were read for it are the same and what can be seen of the others has the same shape. It must hold nothing of the earlier compilation: trees, locations and
/// models only, no symbol.
/// </remarks>
internal static class EditMemory
{
    // A tree lives as long as its text is current.
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, Entry>> Known = new();

    /// <summary>What was made of a type before, or else what the function makes of it now.</summary>
    /// <param name="kind">Tells apart what different callers make of one type.</param>
    public static T Recall<T>(Compilation compilation, INamedTypeSymbol type, string kind, Func<T> make)
    {
        if (type.AuthoredParts().FirstOrDefault()?.SyntaxTree is not { } tree) return make();
        var entries = Known.GetOrCreateValue(tree);
        var key = kind + ":" + Naming.FullName(type);
        var shape = CompilationShape.Of(compilation);
        if (entries.TryGetValue(key, out var entry) && entry.Holds(compilation, shape)) return (T)entry.Value!;
        var (value, trees) = TreesRead.During(make);
        entries[key] = new(value, [.. trees.Append(tree).Distinct()], shape);
        return value;
    }

    private sealed class Entry(object? value, SyntaxTree[] trees, CompilationShape shape)
    {
        // The newest shape that agrees: the next one differs from it in one file at most.
        private CompilationShape newest = shape;

        // Found when members of some file have changed for the first time: a build never asks.
        private ISet<int>? reached;

        public object? Value => value;

        public bool Holds(Compilation compilation, CompilationShape current)
        {
            foreach (var tree in trees)
                if (!compilation.ContainsSyntaxTree(tree)) return false;
            if (!newest.Agrees(current, IsReached)) return false;
            newest = current;
            return true;
        }

        private bool IsReached(int place) => (reached ??= newest.ReachedFrom(trees)).Contains(place);
    }
}
