using System.Collections.Immutable;
using DeCA10B.SourceGenerator.Analyzers;
using DeCA10B.SourceGenerator.Layouts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Compilations of snippets against the real authoring API and the runtime's own assemblies.</summary>
internal static class Compile
{
    public const string ProjectDirectory = "/project/";

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DeCA10B;
        """;

    // What csc would get from the SDK's props: checked arithmetic, nullable, unsafe off.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);

    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Contract).Assembly.Location),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14);

    public static CSharpCompilation Snippet(params string[] sources) => Files([.. sources.Select((text, i) => ($"/project/File{i}.cs", text))]);

    public static CSharpCompilation Files(IEnumerable<(string Path, string Text)> files, params MetadataReference[] references) => CSharpCompilation.Create(
        "Snippet",
        files.Append(("/project/GlobalUsings.cs", GlobalUsings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, ParseOptions, file.Item1)),
        Platform.AddRange(references),
        Options);

    /// <summary>What is denied, in order of place.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindingsAsync(Compilation compilation) => ReportedAsync(compilation, new ContractAnalyzer());

    /// <summary>What is advised against, in order of place.</summary>
    public static Task<ImmutableArray<Diagnostic>> AdviceAsync(Compilation compilation) => ReportedAsync(compilation, new SecurityAnalyzer());

    /// <summary>What committed files forbid, in order of place. A snippet says what is committed in comments: <c>// contracts/Name.layout.txt: a line</c>.</summary>
    public static Task<ImmutableArray<Diagnostic>> LocksAsync(Compilation compilation) => ReportedAsync(compilation, new LayoutLockAnalyzer(), CommittedFile.Of(compilation));

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(Compilation compilation, DiagnosticAnalyzer analyzer, IEnumerable<AdditionalText>? files = null)
    {
        var diagnostics = await compilation.WithAnalyzers([analyzer], new AnalyzerOptions([.. files ?? []])).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(item => item.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(item => item.Location.SourceSpan.Start)];
    }
}
