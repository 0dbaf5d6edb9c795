using System.Collections.Immutable;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using DeCA10B.SourceGenerator.Security;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DeCA10B.SourceGenerator.Analyzers;

/// <summary>Reports what a reviewer would say about valid contracts. It takes the translation that the frontend has made already.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecurityAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. Rules.Advice, InternalError.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.ContractAttribute) is not null) start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.Has(KnownNames.ContractAttribute)) return;
        try
        {
            foreach (var finding in SecurityReview.Run(FrontendSession.For(context.Compilation), type, context.CancellationToken)) context.ReportDiagnostic(finding.ToDiagnostic());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(Diagnostic.Create(InternalError.Rule, type.NameLocation(), type.Name, exception.GetType().Name + ": " + exception.Message));
        }
    }
}
