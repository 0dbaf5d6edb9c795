using System.Collections.Immutable;
using DeCA10B.Bench.BuildCost;
using DeCA10B.SourceGenerator;
using DeCA10B.SourceGenerator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.Bench.Keystroke;

/// <summary>What one keystroke took.</summary>
/// <param name="Generator">Roslyn's account of the generator.</param>
/// <param name="Processor">The processor time of the driver's run, Roslyn's own part and background work of the process included; tells more on a busy machine.</param>
/// <param name="Analyzer">Roslyn's account of the analyzer.</param>
internal readonly record struct EditTimes(TimeSpan Generator, TimeSpan Processor, TimeSpan Analyzer);

/// <summary>Ten contracts in memory, as an editor holds them: trees parsed incrementally, a driver that lives on.</summary>
internal sealed class Editor
{
    private const string GlobalUsings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private GeneratorDriver driver = CSharpGeneratorDriver.Create([new DeCA10BGenerator().AsSourceGenerator()], parseOptions: Parsing);
    private CSharpCompilation compilation;

    public Editor() => compilation = CSharpCompilation.Create(
        "TenContracts",
        TenContracts.Sources().Append(("Usings.cs", GlobalUsings)).Append(("Other.cs", "// unrelated\nclass Other;")).Select(file => CSharpSyntaxTree.ParseText(file.Item2, Parsing, "/project/" + file.Item1)),
        [.. Platform(), MetadataReference.CreateFromFile(typeof(Contract).Assembly.Location)],
        new(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Types text behind the first place that reads so, or takes it back when it stands there already.</summary>
    public async Task<EditTimes> TypeAsync(string at, string typed)
    {
        var tree = compilation.SyntaxTrees.First(tree => tree.ToString().Contains(at, StringComparison.Ordinal));
        var text = await tree.GetTextAsync();
        var end = text.ToString().IndexOf(at, StringComparison.Ordinal) + at.Length;
        var isThere = text.ToString(TextSpan.FromBounds(end, end + typed.Length)) == typed;
        var change = isThere ? new TextChange(new(end, typed.Length), "") : new TextChange(new(end, 0), typed);
        compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(change)));

        var before = Environment.CpuUsage.TotalTime;
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var processor = Environment.CpuUsage.TotalTime - before;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var analyzer = new ContractAnalyzer();
        var analysis = generated.WithAnalyzers([analyzer], options);
        await analysis.GetAnalyzerDiagnosticsAsync();
        var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
        return new(driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime, processor, telemetry.ExecutionTime);
    }

    private static IEnumerable<MetadataReference> Platform() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
}
