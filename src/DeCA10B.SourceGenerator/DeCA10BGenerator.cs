using System.Text;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using DeCA10B.SourceGenerator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.SourceGenerator;

/// <summary>From contracts to native plumbing, clients, and the Solidity that the assembly carries.</summary>
/// <remarks>
/// symbols → units → program → closures → Solidity files → emission → sources. Every step's value compares by content, and what is printed for a
/// declaration depends on its closure alone: an edit prints again what it changed and what depends on that.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DeCA10BGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var directory = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var directory) ? directory : "")
            .WithTrackingName(Steps.ProjectDirectory);
        var contracts = Attributed(context, KnownNames.ContractAttribute, Steps.Contracts, directory, node => node is ClassDeclarationSyntax);
        var libraries = Attributed(context, KnownNames.ContractLibraryAttribute, Steps.Libraries, directory, node => node is TypeDeclarationSyntax);
        var interfaces = Attributed(context, KnownNames.ContractInterfaceAttribute, Steps.Interfaces, directory, node => node is InterfaceDeclarationSyntax);
        var records = Units(
            context.SyntaxProvider.CreateSyntaxProvider(
                static (node, _) => node is RecordDeclarationSyntax { BaseList: not null } record && record.IsKind(SyntaxKind.RecordStructDeclaration),
                static (syntax, cancellation) => UnitReader.Record(syntax, cancellation)),
            Steps.Records, directory);
        var referenced = context.CompilationProvider
            .Select(static (compilation, _) => FrontendSession.For(compilation).Referenced.All)
            .WithTrackingName(Steps.ReferencedModels);
        var program = contracts.Collect().Combine(libraries.Collect()).Combine(interfaces.Collect()).Combine(records.Collect()).Combine(referenced)
            .Select(static (all, _) =>
            {
                var ((((contracts, libraries), interfaces), records), referenced) = all;
                return ProgramSnapshot.Read(contracts.Concat(libraries).Concat(interfaces).Concat(records), referenced);
            })
            .WithTrackingName(Steps.Program);

        var pipelines = new[] { Closures(contracts, program), Closures(interfaces, program), Closures(records, program), Unmarked(program), Closures(libraries, program) }
            .Select(static closures => closures.Select(static (closure, _) => (Closure: closure, Printed: Emitter.Print(closure))).WithTrackingName(Steps.SolidityFiles)).ToArray();
        // Events and errors have no Solidity of their own.
        var files = pipelines[0].Collect().Combine(pipelines[1].Collect()).Combine(pipelines[3].Collect()).Combine(pipelines[4].Collect())
            .Select(static (all, _) => new FileSet(all.Left.Left.Left.Concat(all.Left.Left.Right).Concat(all.Left.Right).Concat(all.Right).Select(item => item.Printed)));
        foreach (var printed in pipelines) Register(context, printed, files);
        RegisterNethereum(context, pipelines[0]);
        foreach (var units in new[] { contracts, libraries, interfaces, records })
            context.RegisterSourceOutput(units, static (output, unit) => Report(output, unit.Failure.Length > 0 ? new(unit.FullName, null, unit.Failure) : null));
    }

    private static IncrementalValuesProvider<Unit> Attributed(
        IncrementalGeneratorInitializationContext context, string attribute, string step, IncrementalValueProvider<string> directory, Func<SyntaxNode, bool> isKind) =>
        Units(context.SyntaxProvider.ForAttributeWithMetadataName(attribute, (node, _) => isKind(node), static (syntax, cancellation) => UnitReader.Declaration(syntax, cancellation)), step, directory);

    private static IncrementalValuesProvider<Unit> Units(IncrementalValuesProvider<Unit?> found, string step, IncrementalValueProvider<string> directory) =>
        found.Where(static unit => unit is not null).Select(static (unit, _) => unit!).WithTrackingName(step)
            .Combine(directory).Select(static (pair, _) => pair.Left.Relative(new RelativePaths(pair.Right)));

    /// <summary>From each unit by itself, not from a list of all: a declaration more or less moves no other.</summary>
    private static IncrementalValuesProvider<Closure> Closures(IncrementalValuesProvider<Unit> units, IncrementalValueProvider<ProgramSnapshot> program) =>
        units.Combine(program).Select(static (pair, _) => pair.Left.Model is not null && pair.Right.Complete(pair.Left.FullName) is { } root ? Closure.Of(pair.Right, root) : null)
            .Where(static closure => closure is not null).Select(static (closure, _) => closure!).WithTrackingName(Steps.Closures);

    private static IncrementalValuesProvider<Closure> Unmarked(IncrementalValueProvider<ProgramSnapshot> program) =>
        program.SelectMany(static (snapshot, _) => snapshot.Unmarked().Select(root => Closure.Of(snapshot, root))).WithTrackingName(Steps.Closures);

    private static void Register(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<(Closure Closure, PrintedFile Printed)> printed, IncrementalValueProvider<FileSet> files)
    {
        var emissions = printed.Combine(files).Select(static (pair, _) => Emitter.Link(pair.Left.Closure, pair.Left.Printed, pair.Right)).WithTrackingName(Steps.Linked)
            .Select(static (linked, _) => Emitter.Emit(linked)).WithTrackingName(Steps.Emission);
        var sources = emissions.SelectMany(static (emission, _) => emission.Sources).WithTrackingName(Steps.Sources);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));
        context.RegisterSourceOutput(emissions.Select(static (emission, _) => emission.Failure), static (output, failure) => Report(output, failure));
        context.RegisterSourceOutput(printed.Select(static (item, _) => item.Printed.Failure), static (output, failure) => Report(output, failure));
    }

    private static void RegisterNethereum(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<(Closure Closure, PrintedFile Printed)> contracts)
    {
        var flavour = context.CompilationProvider.Select(static (compilation, _) => NethereumEmission.FlavourOf(compilation));
        var emitted = contracts.Combine(flavour).Select(static (pair, _) => NethereumEmission.Emit(pair.Left.Closure, pair.Left.Printed, pair.Right));
        context.RegisterSourceOutput(emitted, static (output, emission) =>
        {
            Report(output, emission.Failure);
            if (emission.File is { } file) output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        });
    }

    private static void Report(SourceProductionContext output, Failure? failure)
    {
        if (failure is not null) output.ReportDiagnostic(Diagnostic.Create(InternalError.Rule, LocationOf(failure), failure.FullName, failure.Message));
    }

    private static Location LocationOf(Failure failure)
    {
        if (failure.Location is not { Line: > 0 } location) return Location.None;
        var start = new LinePosition(location.Line - 1, 0);
        return Location.Create(location.File, default, new LinePositionSpan(start, start));
    }
}
