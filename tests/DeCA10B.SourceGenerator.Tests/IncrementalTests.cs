using DeCA10B.SourceGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>What an edit runs again.</summary>
public sealed class IncrementalTests
{
    private const string Counter = """
        /// <summary>Counts.</summary>
        [Contract]
        public sealed partial class Counter : Contract
        {
            public ulong Count { get; private set; }

            public void Increment() => Count++;
        }
        """;

    [Fact]
    public void An_edit_of_an_unrelated_file_re_runs_no_backend()
    {
        var steps = AfterEdit(Counter, "class Other { int x; }", "class Other { int x; int y; }", file: 1);
        AssertNothingRan(steps, Steps.Emission, Steps.Sources, Steps.Program);
    }

    [Fact]
    public void A_comment_after_the_contract_re_runs_no_backend()
    {
        var steps = AfterEdit(Counter, "", Counter + "\n// More to come.", file: 0);
        AssertNothingRan(steps, Steps.Emission, Steps.Sources, Steps.Program);
    }

    [Fact]
    public void A_comment_inside_a_line_re_runs_no_backend()
    {
        var steps = AfterEdit(Counter, "", Counter.Replace("Count++;", "Count++; // one more", StringComparison.Ordinal), file: 0);
        AssertNothingRan(steps, Steps.Emission, Steps.Sources, Steps.Program);
    }

    [Fact]
    public void An_edit_of_one_contract_writes_only_its_own_sources()
    {
        const string other = "[Contract] public sealed partial class Other : Contract { public ulong Size { get; private set; } }";
        var steps = AfterEdit(Counter, other, other.Replace("ulong Size", "uint Size", StringComparison.Ordinal), file: 1);
        var sources = steps[Steps.Sources].SelectMany(step => step.Outputs).ToArray();
        Assert.Contains(sources, output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.Contains(sources, output => output.Reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Referenced_models_are_read_once()
    {
        var steps = AfterEdit(Counter, "class Other { int x; }", "class Other { int x; int y; }", file: 1);
        AssertNothingRan(steps, Steps.ReferencedModels, Steps.ProjectDirectory);
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var files = new[]
        {
            ("/project/A.cs", Counter),
            ("/project/B.cs", "public sealed partial class Counter { ulong second; public ulong Second() => second; }"),
            ("/project/C.cs", "public readonly partial record struct CountedEvent(ulong Count) : IEvent;"),
        };
        var forward = Generate.Run(Compile.Files(files));
        var backward = Generate.Run(Compile.Files(files.Reverse()));
        Assert.Equal(Texts(forward), Texts(backward));
        Assert.Contains(Texts(forward), text => text.Contains("second", StringComparison.Ordinal));
    }

    private static string[] Texts(GeneratorRunResult result) =>
        [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];

    private static System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> AfterEdit(
        string contract, string otherBefore, string after, int file)
    {
        var compilation = Compile.Snippet(contract, otherBefore);
        var driver = Generate.Driver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[file];
        var edited = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(after, Compile.ParseOptions, tree.FilePath));
        return driver.RunGenerators(edited).GetRunResult().Results.Single().TrackedSteps;
    }

    private static void AssertNothingRan(
        System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> steps, params string[] names)
    {
        foreach (var name in names)
            Assert.All(
                steps[name].SelectMany(step => step.Outputs),
                output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {output.Reason}"));
    }
}
