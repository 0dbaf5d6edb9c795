using DeCA10B.Fuzz.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.Fuzz.Variants;

/// <summary>Another program with the same meaning: other names, code that never runs, values that pass through a local, statements in blocks, members in another order.</summary>
static class Variant
{
    /// <summary>Writes a variant of a program that compiles.</summary>
    /// <param name="compilation">The program, as its author has it.</param>
    /// <param name="chance">Draws what is changed.</param>
    public static string Of(Compilation compilation, Chance chance)
    {
        var tree = compilation.SyntaxTrees.Last();
        var root = new Renaming(compilation.GetSemanticModel(tree), chance).Visit(tree.GetRoot());
        root = new Outlining(chance).Visit(root);
        root = new DeadCode(chance).Visit(root);
        root = new Wrapping(chance).Visit(root);
        return new Reordering(chance).Visit(root).NormalizeWhitespace(eol: "\n").ToFullString() + "\n";
    }
}
