using System.Collections.Immutable;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Model.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Runs the generator and reads what it writes.</summary>
internal static class Generate
{
    /// <summary>A driver that never saw a compilation.</summary>
    /// <param name="isTraced">Whether Roslyn keeps the steps. That costs it the square of the number of declarations: minutes for some hundred.</param>
    public static CSharpGeneratorDriver Driver(string projectDirectory = Compile.ProjectDirectory, bool isTraced = false) => CSharpGeneratorDriver.Create(
        [new DeCA10BGenerator().AsSourceGenerator()],
        parseOptions: Compile.ParseOptions,
        optionsProvider: new ProjectOptions(projectDirectory),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTraced));

    public static GeneratorRunResult Run(Compilation compilation, string projectDirectory = Compile.ProjectDirectory) =>
        Driver(projectDirectory).RunGenerators(compilation).GetRunResult().Results.Single();

    /// <summary>The models that the assembly would carry, by full name.</summary>
    public static Dictionary<string, Declaration> Models(Compilation compilation)
    {
        var result = Run(compilation);
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        var models = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var (name, text) in Attributes(result, "ContractModel").Select(arguments => (arguments[0], arguments[1])))
        {
            Assert.True(ModelSerializer.TryDeserialize(text, out var model, out var reason), reason);
            models.Add(name, model);
        }

        return models;
    }

    public static ContractModel Contract(string source, string name) => (ContractModel)Models(Compile.Snippet(source))[name];

    /// <summary>The Solidity files by path.</summary>
    public static Dictionary<string, string> Solidity(Compilation compilation) =>
        Attributes(Run(compilation), "SoliditySource").ToDictionary(arguments => arguments[0], arguments => arguments[1], StringComparer.Ordinal);

    /// <summary>The string arguments of the assembly attributes of one kind.</summary>
    public static IEnumerable<string[]> Attributes(GeneratorRunResult result, string name) =>
        from source in result.GeneratedSources
        where source.HintName.EndsWith(".metadata.g.cs", StringComparison.Ordinal)
        from attribute in source.SyntaxTree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax>()
        where attribute.Name.ToString().EndsWith("." + name, StringComparison.Ordinal)
        select attribute.ArgumentList!.Arguments.Select(argument => ((Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax)argument.Expression).Token.ValueText).ToArray();

    private sealed class ProjectOptions(string projectDirectory) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.ProjectDir", projectDirectory));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
