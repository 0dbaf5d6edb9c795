using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>A declaration with its bases, as far as they are clean.</summary>
internal static class ContractLevels
{
    /// <summary>The farthest base first, so that the newcomer is at fault.</summary>
    public static IEnumerable<(Level Level, bool IsOwn)> Of(FrontendSession session, Translation translation, CancellationToken cancellation)
    {
        if (translation.Model is InterfaceModel) return [(new(translation.Model, translation.Used), true)];
        return FrontendSession.Lineage(translation.Type).Reverse().Select(type => (LevelOf(session, type, cancellation), SymbolEqualityComparer.Default.Equals(type, translation.Type)))
            .Where(level => level.Item1 is not null).Select(level => (level.Item1!, level.Item2));
    }

    private static Level? LevelOf(FrontendSession session, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!session.IsInSource(type)) return session.Referenced.Find<ContractModel>(Naming.FullName(type)) is { } model ? new(model, []) : null;
        var translation = session.Translate(type, cancellation);
        return translation.Findings.IsClean ? new(translation.Model, translation.Used) : null;
    }
}

/// <summary>One declaration and the structs, enums, events and errors that it uses.</summary>
internal sealed record Level(Declaration Model, IReadOnlyList<Declaration> Used);
