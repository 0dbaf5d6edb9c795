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

    public List<FunctionFacts> Facts { get; } = [];
}
