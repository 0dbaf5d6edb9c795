using System.Collections.Immutable;
using System.Reflection;
using DeCA10B.Build;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Model.Serialization;
using DeCA10B.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DeCA10B.Laboratory;

/// <summary>C# sources compiled in this process with the generator: what a build would make of them, without a file on a disk.</summary>
public sealed class Specimen : IDisposable
{
    readonly Lazy<IReadOnlyDictionary<string, Declaration>> models;
    SpecimenAssembly? assembly;

    internal Specimen(string name, Compilation authored, ImmutableArray<Diagnostic> generatorDiagnostics, ImmutableArray<Diagnostic> errors, byte[]? image)
    {
        (Name, Authored, GeneratorDiagnostics, Errors) = (name, authored, generatorDiagnostics, errors);
        assembly = image is null ? null : new SpecimenAssembly(name, image);
        models = new(ReadModels);
        Contracts = assembly?.Contracts.DistinctBy(contract => contract.Name).ToDictionary(contract => contract.Name, StringComparer.Ordinal) ?? [];
    }

    /// <summary>A name for messages.</summary>
    public string Name { get; }

    /// <summary>The compilation as the author has it, without generated code.</summary>
    public Compilation Authored { get; }

    /// <summary>What the generator said itself; anything here is a fault of the generator.</summary>
    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; }

    /// <summary>The C# compiler's errors, generated code included.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    /// <summary>The deployable contracts by their Solidity name. A denied contract is not among them.</summary>
    public IReadOnlyDictionary<string, SpecimenContract> Contracts { get; }

    /// <summary>The Solidity files, in ordinal order of path.</summary>
    public IReadOnlyList<SoliditySource> Solidity => assembly?.Solidity ?? [];

    /// <summary>The models that the assembly carries, by full C# name.</summary>
    public IReadOnlyDictionary<string, Declaration> Models => models.Value;

    /// <summary>The loaded assembly, for what ABI bytes cannot say.</summary>
    /// <exception cref="InvalidOperationException">The sources did not compile.</exception>
    public Assembly Assembly => assembly?.Assembly ?? throw new InvalidOperationException($"{Name} did not compile: {string.Join("; ", Errors)}");

    /// <summary>Compiles sources as one project.</summary>
    /// <param name="name">A name for messages.</param>
    /// <param name="sources">The files: path and text. Global usings are those of an SDK project, and DeCA10B.</param>
    public static Specimen Compile(string name, params IEnumerable<(string Path, string Text)> sources) => SpecimenCompiler.Compile(name, sources, isOptimized: true);

    /// <summary>Compiles sources as one project that references more than the SDK.</summary>
    /// <param name="name">A name for messages.</param>
    /// <param name="references">Paths of the assemblies, which this process must be able to load.</param>
    /// <param name="sources">The files: path and text.</param>
    public static Specimen CompileWith(string name, IEnumerable<string> references, params IEnumerable<(string Path, string Text)> sources) =>
        SpecimenCompiler.Compile(name, sources, isOptimized: true, references: [.. references.Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Compiles one source so that the runtime runs it as it stands: its optimiser may raise the later of two exceptions.</summary>
    /// <param name="source">The C#.</param>
    /// <param name="hasClients">Whether the clients are compiled too, which takes a tenth of the time.</param>
    public static Specimen CompileUnoptimized(string source, bool hasClients = true) => SpecimenCompiler.Compile("specimen", [("/specimen/Case.cs", source)], isOptimized: false, hasClients);

    /// <summary>Compiles one source.</summary>
    public static Specimen Compile(string source) => Compile("specimen", ("/specimen/Specimen.cs", source));

    /// <summary>What the analyzer reports, in order of place. Safe to ask of sources that do not compile.</summary>
    /// <param name="analyzers">The analyzers; none takes all of this SDK.</param>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var found = await Authored.WithAnalyzers(analyzers.IsDefaultOrEmpty ? SpecimenCompiler.Analyzers : analyzers).GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        return [.. found.OrderBy(item => item.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(item => item.Location.SourceSpan.Start)];
    }

    /// <summary>Unloads the assembly.</summary>
    public void Dispose()
    {
        assembly?.Dispose();
        assembly = null;
    }

    Dictionary<string, Declaration> ReadModels() => Assembly.GetCustomAttributes<ContractModelAttribute>().ToDictionary(
        attribute => attribute.Name,
        attribute => ModelSerializer.TryDeserialize(attribute.Model, out var model, out var reason) ? model : throw new InvalidOperationException($"{Name}: the model of {attribute.Name} cannot be read: {reason}"),
        StringComparer.Ordinal);
}
