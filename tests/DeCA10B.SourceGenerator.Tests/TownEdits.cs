using DeCA10B.SourceGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>The second run of a driver over <see cref="Town"/>, after an edit.</summary>
internal sealed class TownEdits(GeneratorRunResult result)
{
    public static TownEdits Before { get; } = new(Generate.Run(Town.Compilation()));

    public Dictionary<string, string> Solidity { get; } =
        Generate.Attributes(result, "SoliditySource").ToDictionary(arguments => arguments[0], arguments => arguments[1], StringComparer.Ordinal);

    public static TownEdits After(string file, string before, string after)
    {
        var compilation = Town.Compilation();
        return Run(compilation, Edited(compilation, file, before, after));
    }

    public static TownEdits Adding(string file, string text)
    {
        var compilation = Town.Compilation();
        return Run(compilation, compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, Compile.ParseOptions, "/project/" + file)));
    }

    public static TownEdits Removing(string file)
    {
        var compilation = Town.Compilation();
        return Run(compilation, compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Single(tree => tree.FilePath == "/project/" + file)));
    }

    public static CSharpCompilation Edited(CSharpCompilation compilation, string file, string before, string after)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "/project/" + file);
        var text = tree.GetText();
        var at = text.ToString().IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{before}' is not in {file}");
        // As an editor does: the tree is parsed incrementally.
        var change = new Microsoft.CodeAnalysis.Text.TextChange(new(at, before.Length), after);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(change)));
    }

    /// <summary>What steps of these names made anew or otherwise: declarations by full name, sources by hint name.</summary>
    public string[] Changed(params string[] steps) =>
    [
        .. steps.SelectMany(step => result.TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
            .SelectMany(run => run.Outputs).Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(output => NameOf(output.Value)).Distinct().OrderBy(name => name, StringComparer.Ordinal),
    ];

    private static TownEdits Run(Compilation before, Compilation after) =>
        new(Generate.Driver(isTraced: true).RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single());

    private static string NameOf(object value) => value switch
    {
        Unit unit => unit.FullName,
        Closure closure => closure.Root.FullName,
        ValueTuple<Closure, PrintedFile> printed => printed.Item1.Root.FullName,
        Linked linked => linked.Closure.Root.FullName,
        Generation.Emission emission => emission.Sources[0].HintName is var hint ? hint[..hint.IndexOf('.', StringComparison.Ordinal)] : "",
        Compiler.CSharp.GeneratedFile file => file.HintName,
        _ => value.GetType().Name,
    };
}
