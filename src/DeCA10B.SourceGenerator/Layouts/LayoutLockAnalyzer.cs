using System.Collections.Immutable;
using DeCA10B.Compiler.Composition;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;
using DeCA10B.Compiler.StorageLayouts;
using DeCA10B.SourceGenerator.Checks;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DeCA10B.SourceGenerator.Layouts;

/// <summary>Holds the storage of each contract against its committed layout.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayoutLockAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a finding that says what became of the variable: a name of <see cref="LayoutChangeKind"/>.</summary>
    public const string KindProperty = "LayoutChangeKind";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Locks;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var committed = CommittedLayout.FilesOf(start.Options.AdditionalFiles);
            if (committed.IsEmpty) return;
            start.RegisterSymbolAction(
                symbol =>
                {
                    if (symbol.Symbol is INamedTypeSymbol { IsAbstract: false } type && type.Has(KnownNames.ContractAttribute) && committed.TryGetValue(type.Name, out var file))
                        Analyze(symbol, type, CommittedLayout.Read(file, symbol.CancellationToken));
                },
                SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, CommittedLayout committed)
    {
        if (committed.Layout is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(LayoutUnreadable.Rule, type.NameLocation(), committed.FileName, committed.Fault));
            return;
        }

        var session = FrontendSession.For(context.Compilation);
        if (WholeContract.Of(session, type, context.CancellationToken) is not { } program || Flat(program, Naming.FullName(type)) is not var (whole, contract)) return;
        var fields = StorageLayoutPass.FieldsOf(whole, contract).ToArray();
        foreach (var change in LayoutComparison.Compare(committed.Layout, StorageLayoutPass.Of(whole, contract)).Where(change => !change.IsSafe))
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(KindProperty, change.Kind.ToString());
            var place = PlaceOf(session, type, fields.FirstOrDefault(field => field.Name == VariableOf(change)));
            context.ReportDiagnostic(Diagnostic.Create(LayoutChanged.Rule, place, properties, change.ToString(), type.Name, committed.FileName));
        }
    }

    private static (ProgramModel Program, ContractModel Contract)? Flat(ProgramModel program, string fullName)
    {
        if (program.Find<ContractModel>(fullName) is not { } contract) return null;
        if (contract.PartArguments.Count == 0) return (program, contract);
        var (composed, faults) = Composer.Compose(program, contract);
        return faults.Count > 0 ? null : (new(program.All.Append(composed)), composed);
    }

    /// <summary>The state variable that a change concerns: the first name of its path.</summary>
    private static string VariableOf(LayoutChange change)
    {
        var path = change.Kind == LayoutChangeKind.Renamed ? change.New!.Name : change.Path;
        var end = path.IndexOfAny(['.', '[']);
        return end < 0 ? path : path.Substring(0, end);
    }

    /// <summary>The field in the source, else the contract: what is gone, or is of a base or part elsewhere, has no better place.</summary>
    private static Location PlaceOf(FrontendSession session, INamedTypeSymbol contract, StorageLayoutPass.StoredField stored) =>
        stored.Level is { } level && session.TypeInSource(level.FullName) is { } owner && owner.GetMembers(stored.Field.Name).FirstOrDefault() is { } member
            ? member.NameLocation() : contract.NameLocation();
}
