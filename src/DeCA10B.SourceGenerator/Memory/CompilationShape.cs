using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Memory;

/// <summary>All that the meaning of code can depend on beside the text of the files it stands in: options, references, and the shapes of files.</summary>
/// <remarks>
/// Code means what it meant while the frames of all files are the same, and the whole shapes of those it reaches by names: a type is found by its name or
/// through what another type says, and what a type says stands in the files that declare it. Only what is seen everywhere needs no name.
/// </remarks>
internal sealed class CompilationShape
{
    private static readonly ConditionalWeakTable<Compilation, CompilationShape> Known = new();

    private readonly CompilationOptions options;
    private readonly MetadataReference[] references;
    private readonly SyntaxTree[] trees;
    private readonly string? assembly;
    private readonly Lazy<FileReach> reach;

    private CompilationShape(Compilation compilation)
    {
        options = compilation.Options;
        references = [.. compilation.ExternalReferences];
        trees = [.. compilation.SyntaxTrees];
        assembly = compilation.AssemblyName;
        reach = new(() => new(trees));
    }

    public static CompilationShape Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new(compilation));

    /// <summary>Which files the code of some files reaches, those included, as places in the compilation's list.</summary>
    public ISet<int> ReachedFrom(IEnumerable<SyntaxTree> files) => reach.Value.From(files.Select(file => Array.IndexOf(trees, file)));

    /// <summary>Whether code that reaches some files of this compilation means the same in another one.</summary>
    /// <param name="isReached">Whether the file at a place is reached; asked only of files whose members changed.</param>
    public bool Agrees(CompilationShape other, Func<int, bool> isReached)
    {
        if (ReferenceEquals(this, other)) return true;
        if (assembly != other.assembly || trees.Length != other.trees.Length || references.Length != other.references.Length || !options.Equals(other.options)) return false;
        for (var i = 0; i < references.Length; i++)
            if (!ReferenceEquals(references[i], other.references[i])) return false;
        for (var i = 0; i < trees.Length; i++)
            if (!ReferenceEquals(trees[i], other.trees[i]) && !Agree(trees[i], other.trees[i], i, isReached)) return false;
        return true;
    }

    private static bool Agree(SyntaxTree tree, SyntaxTree other, int place, Func<int, bool> isReached)
    {
        var (before, after) = (TreeShape.Of(tree), TreeShape.Of(other));
        return tree.Options.Equals(other.Options) && before.Frame == after.Frame && (before.Text == after.Text || !isReached(place));
    }
}
