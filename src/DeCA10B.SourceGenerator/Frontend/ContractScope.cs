using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>All that the translators of one contract or contract interface share.</summary>
internal sealed class ContractScope
{
    public ContractScope(INamedTypeSymbol type, FrontendSession session, CancellationToken cancellation)
    {
        (Type, Session, Cancellation) = (type, session, cancellation);
        Records = new(Findings, cancellation);
        Places = new(Records.Types, Findings);
    }

    public INamedTypeSymbol Type { get; }

    public FrontendSession Session { get; }

    public CancellationToken Cancellation { get; }

    public Findings Findings { get; } = new();

    public RecordTranslator Records { get; }

    public TypePlaces Places { get; }

    public LocalFunctions LocalFunctions { get; } = new();

    public List<FunctionFacts> Facts { get; } = [];

    /// <summary>The libraries that its code calls.</summary>
    public HashSet<INamedTypeSymbol> Libraries { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The first code that no model holds.</summary>
    private SyntaxNode? Dropped { get; set; }

    /// <summary>Notes that code did not reach the model: somebody must have said why.</summary>
    public void Drop(SyntaxNode syntax) => Dropped ??= syntax;

    /// <summary>The last line of default deny: code that was dropped without a word is reported here.</summary>
    public void CheckDropped()
    {
        if (Dropped is not null && Findings.IsClean)
            Findings.Report(UnsupportedExpression.Rule, Dropped, "This code", "write it with statements and expressions of the language");
    }
}
