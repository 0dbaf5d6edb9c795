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
/// <remarks>symbols → units → program → emission → sources. Every step's value compares by content, so an edit that changes no contract re-runs no backend.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DeCA10BGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var contracts = Attributed(context, KnownNames.ContractAttribute, Steps.Contracts, node => node is ClassDeclarationSyntax);
        var interfaces = Attributed(context, KnownNames.ContractInterfaceAttribute, Steps.Interfaces, node => node is InterfaceDeclarationSyntax);
        var records = context.SyntaxProvider.CreateSyntaxProvider(
                static (node, _) => node is RecordDeclarationSyntax { BaseList: not null } record && record.IsKind(SyntaxKind.RecordStructDeclaration),
                static (syntax, cancellation) => syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancellation) is INamedTypeSymbol type ? UnitReader.Record(type, cancellation) : null)
            .Where(static unit => unit is not null).Select(static (unit, _) => unit!).WithTrackingName(Steps.Records);
        var projectDirectory = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var directory) ? directory : "")
            .WithTrackingName(Steps.ProjectDirectory);
        var referenced = context.CompilationProvider
            .Select(static (compilation, _) => FrontendSession.For(compilation).Referenced.All.ToEquatableArray())
            .WithTrackingName(Steps.ReferencedModels);
        var program = contracts.Collect().Combine(interfaces.Collect()).Combine(records.Collect()).Combine(referenced).Combine(projectDirectory)
            .Select(static (all, _) =>
            {
                var ((((contracts, interfaces), records), referenced), directory) = all;
                return ProgramReader.Read(contracts.Concat(interfaces).Concat(records), referenced, directory);
            })
            .WithTrackingName(Steps.Program);
        var emission = program.Select(static (snapshot, _) => new Emitter(snapshot).Emit()).WithTrackingName(Steps.Emission);
        var sources = emission.SelectMany(static (emission, _) => emission.Sources).WithTrackingName(Steps.Sources);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));
        context.RegisterSourceOutput(emission.Select(static (emission, _) => emission.Failures), static (output, failures) =>
        {
            foreach (var failure in failures) output.ReportDiagnostic(Diagnostic.Create(InternalError.Rule, LocationOf(failure), failure.FullName, failure.Message));
        });
    }

    private static IncrementalValuesProvider<Unit> Attributed(
        IncrementalGeneratorInitializationContext context, string attribute, string step, Func<SyntaxNode, bool> isKind) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute, (node, _) => isKind(node),
                static (syntax, cancellation) => UnitReader.Declaration(syntax.TargetSymbol, syntax.SemanticModel.Compilation, cancellation))
            .Where(static unit => unit is not null).Select(static (unit, _) => unit!).WithTrackingName(step);

    private static Location LocationOf(Failure failure)
    {
        if (failure.Location is not { Line: > 0 } location) return Location.None;
        var start = new LinePosition(location.Line - 1, 0);
        return Location.Create(location.File, default, new LinePositionSpan(start, start));
    }
}
