using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Memory;

/// <summary>All that the meaning of code can depend on beside the text of the files it stands in: options, references, and the shapes of all files.</summary>
internal sealed class CompilationShape : IEquatable<CompilationShape>
{
    private static readonly ConditionalWeakTable<Compilation, CompilationShape> Known = new();

    private readonly CompilationOptions options;
    private readonly MetadataReference[] references;
    private readonly ParseOptions[] parsing;
    private readonly string[] trees;
    private readonly string? assembly;

    private CompilationShape(Compilation compilation)
    {
        options = compilation.Options;
        references = [.. compilation.ExternalReferences];
        SyntaxTree[] all = [.. compilation.SyntaxTrees];
        parsing = [.. all.Select(tree => tree.Options)];
        trees = [.. all.Select(TreeShape.Of)];
        assembly = compilation.AssemblyName;
    }

    public static CompilationShape Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new(compilation));

    public bool Equals(CompilationShape? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || assembly != other.assembly || trees.Length != other.trees.Length || references.Length != other.references.Length) return false;
        for (var i = 0; i < references.Length; i++)
            if (!ReferenceEquals(references[i], other.references[i])) return false;
        for (var i = 0; i < trees.Length; i++)
            if (!string.Equals(trees[i], other.trees[i], StringComparison.Ordinal) || !parsing[i].Equals(other.parsing[i])) return false;
        return options.Equals(other.options);
    }

    public override bool Equals(object? other) => Equals(other as CompilationShape);

    public override int GetHashCode() => trees.Length;
}
