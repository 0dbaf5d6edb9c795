using System.Collections.Immutable;
using DeCA10B.SourceGenerator;
using DeCA10B.SourceGenerator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DeCA10B.Laboratory;

/// <summary>Compiles specimens. References are bound once: every specimen is the same empty compilation with other files.</summary>
static class SpecimenCompiler
{
    // Nothing else of what is generated names a client.
    const string ClientFiles = ".client.g.cs";

    const string Root = "/specimen/";

    // What the SDK's project files say: checked arithmetic, nullable, implicit usings; and [InlineArray], which is part of the language.
    const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Runtime.CompilerServices;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DeCA10B;
        """;

    static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Specimen",
        [CSharpSyntaxTree.ParseText(GlobalUsings, ParseOptions, Root + "GlobalUsings.cs")],
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(Contract).Assembly.Location),
        ],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true,
            nullableContextOptions: NullableContextOptions.Enable, deterministic: true, concurrentBuild: false));

    static readonly CSharpCompilation Unoptimized = Empty.WithOptions(Empty.Options.WithOptimizationLevel(OptimizationLevel.Debug));

    // A driver that never saw a compilation: nothing of one specimen reaches another.
    static readonly CSharpGeneratorDriver Driver = CSharpGeneratorDriver.Create(
        [new DeCA10BGenerator().AsSourceGenerator()], parseOptions: ParseOptions, optionsProvider: new ProjectOptions());

    /// <summary>The analyzers of this SDK.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(ContractAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    public static Specimen Compile(string name, IEnumerable<(string Path, string Text)> sources, bool isOptimized, bool hasClients = true, IReadOnlyList<MetadataReference>? references = null)
    {
        var start = (isOptimized ? Empty : Unoptimized).AddReferences(references ?? []);
        var authored = start.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path)));
        Driver.RunGeneratorsAndUpdateCompilation(authored, out var complete, out var said);
        if (!hasClients) complete = complete.RemoveSyntaxTrees(complete.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(ClientFiles, StringComparison.Ordinal)));
        using var image = new MemoryStream();
        var emitted = complete.Emit(image);
        ImmutableArray<Diagnostic> errors = [.. emitted.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error)];
        return new Specimen(name, authored, said, errors, emitted.Success ? image.ToArray() : null);
    }

    sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.ProjectDir", Root));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
