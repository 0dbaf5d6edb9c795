using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>Two public members must not answer to one selector.</summary>
internal static class AbiCheck
{
    public static IEnumerable<Finding> Run(FrontendSession session, Translation translation, CancellationToken cancellation)
    {
        var seen = new Dictionary<uint, (string Key, string Name)>();
        foreach (var (level, isOwn) in Levels(session, translation, cancellation))
        {
            var program = new ProgramModel(session.Referenced.All.Concat(level.Used));
            foreach (var (key, name, signature) in Members(level.Model, new AbiSignature(program)))
            {
                var selector = Keccak256.Selector(signature);
                if (!seen.TryGetValue(selector, out var other)) seen.Add(selector, (key, name));
                else if (isOwn && other.Key != key)
                    yield return new Finding(AbiClash.Rule, LocationOf(translation.Type, key, name), [name, other.Name, signature]);
            }
        }
    }

    /// <summary>The farthest base first, so that the newcomer is at fault.</summary>
    private static IEnumerable<(Level Level, bool IsOwn)> Levels(FrontendSession session, Translation translation, CancellationToken cancellation)
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

    private static IEnumerable<(string Key, string Name, string Signature)> Members(Declaration model, AbiSignature signatures)
    {
        // Getters first: a function can be renamed, a property often is part of a promise.
        if (model is ContractModel { Fields: var fields })
            foreach (var field in fields)
                if (field.Accessibility == Compiler.Model.Accessibility.Public) yield return (field.Name + "()", field.Name, field.AbiName + "()");
        var functions = model switch { ContractModel contract => contract.Functions, InterfaceModel type => type.Functions, _ => [] };
        foreach (var function in functions)
            if (function.Accessibility == Compiler.Model.Accessibility.Public) yield return (function.Key, function.Name, signatures.Of(function));
    }

    private static Location LocationOf(INamedTypeSymbol type, string key, string name) =>
        (type.GetMembers(name).FirstOrDefault(member => member is not IMethodSymbol method || Naming.Key(method) == key) ?? type).NameLocation();

    private sealed record Level(Declaration Model, IReadOnlyList<Declaration> Used);
}
