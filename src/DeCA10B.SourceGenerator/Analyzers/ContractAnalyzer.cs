using System.Collections.Concurrent;
using System.Collections.Immutable;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using DeCA10B.SourceGenerator.Memory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DeCA10B.SourceGenerator.Analyzers;

/// <summary>Reports what the frontend and the checks find: the generator itself stays silent, so that diagnostics can be suppressed, shown live and fixed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.ContractAttribute) is null) return;
            // A struct that two contracts use is at fault once.
            var reported = new ConcurrentDictionary<(string Rule, Location Location), bool>();
            var named = new ConcurrentBag<INamedTypeSymbol>();
            start.RegisterSymbolAction(
                symbol =>
                {
                    Analyze(symbol, reported);
                    if (IsDeclaration((INamedTypeSymbol)symbol.Symbol)) named.Add((INamedTypeSymbol)symbol.Symbol);
                },
                SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                ReportUnreadable(end);
                ReportDuplicates(end, named);
            });
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ConcurrentDictionary<(string Rule, Location Location), bool> reported)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        try
        {
            foreach (var finding in Find(type, context.Compilation, context.CancellationToken))
                if (reported.TryAdd((finding.Rule.Id, finding.Location), true)) context.ReportDiagnostic(finding.ToDiagnostic());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(Diagnostic.Create(InternalError.Rule, type.NameLocation(), type.Name, exception.GetType().Name + ": " + exception.Message));
        }
    }

    private static IEnumerable<Finding> Find(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (IsDeclaration(type)) return EditMemory.Recall(compilation, type, nameof(Finding), () => FrontendSession.For(compilation).FindingsOf(type, cancellation))!;
        if (type is not { TypeKind: TypeKind.Struct }) return [];
        var findings = new Findings();
        var records = new RecordTranslator(findings, cancellation);
        if (type.Implements(KnownNames.IEvent)) records.Event(type);
        else if (type.Implements(KnownNames.IError)) records.Error(type);
        return findings.Items;
    }

    private static bool IsDeclaration(INamedTypeSymbol type) => type.Has(KnownNames.ContractAttribute) || type.Has(KnownNames.ContractInterfaceAttribute) || type.IsLibrary();

    private static void ReportDuplicates(CompilationAnalysisContext context, IEnumerable<INamedTypeSymbol> types)
    {
        // A generic contract has no file: what closes it may have its name.
        foreach (var group in types.Where(type => !type.IsGenericType).GroupBy(type => type.Name, StringComparer.Ordinal))
        {
            var all = group.OrderBy(Naming.FullName, StringComparer.Ordinal).ToArray();
            foreach (var later in all.Skip(1))
                context.ReportDiagnostic(Diagnostic.Create(DuplicateName.Rule, later.NameLocation(), Naming.FullName(later), Naming.FullName(all[0]), later.Name));
        }
    }

    private static void ReportUnreadable(CompilationAnalysisContext context)
    {
        foreach (var (name, assembly, reason) in FrontendSession.For(context.Compilation).Referenced.Unreadable)
            context.ReportDiagnostic(Diagnostic.Create(UnreadableModel.Rule, Location.None, name, assembly, reason));
    }
}
