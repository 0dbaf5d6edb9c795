using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>The mutability of functions as their bodies or declarations have it, before the compiler's inference runs.</summary>
internal sealed class MutabilityLevels(FrontendSession session, INamedTypeSymbol contract, CancellationToken cancellation)
{
    private readonly Dictionary<FunctionId, Mutability> known = [];

    /// <summary>What the function states, or else what its body does.</summary>
    public Mutability Of(FunctionId function)
    {
        if (known.TryGetValue(function, out var level)) return level;
        // Recursion is reported elsewhere; it must end here.
        known[function] = Mutability.Pure;
        return known[function] = Compute(function);
    }

    public static string Word(Mutability mutability) => mutability switch
    {
        Mutability.NonPayable => "non-payable",
        var other => other.ToString().ToLowerInvariant(),
    };

    private Mutability Compute(FunctionId function)
    {
        var owner = FrontendSession.Lineage(contract).FirstOrDefault(level => Naming.FullName(level) == function.Contract);
        if (owner is null) return Mutability.NonPayable;
        if (!session.IsInSource(owner))
            return session.Referenced.Find<ContractModel>(function.Contract)?.Functions.FirstOrDefault(item => item.Key == function.Key)?.Mutability ?? Mutability.NonPayable;
        if (session.Translate(owner, cancellation).Facts.FirstOrDefault(item => item.Key == function.Key) is not { } facts) return Mutability.NonPayable;
        return FunctionTranslator.Declared(facts.Symbol) ?? (IsOpen(facts.Symbol) ? Promise(owner, facts) : OfBody(facts));
    }

    /// <summary>Whether it can still be overridden: what its own body does then says nothing of those to come.</summary>
    private static bool IsOpen(ISymbol symbol) =>
        symbol.IsAbstract || (!symbol.ContainingType.IsSealed && (symbol.IsVirtual || (symbol.IsOverride && !symbol.IsSealed)));

    /// <summary>The strictest of what it overrides and implements, or nothing.</summary>
    private Mutability Promise(INamedTypeSymbol owner, FunctionFacts facts)
    {
        var promises = OverrideCheck.Promises(this, owner, facts).Select(item => item.Promise).ToArray();
        return promises.Length == 0 ? Mutability.NonPayable : promises.Contains(Mutability.Payable) ? Mutability.Payable : promises.Min();
    }

    private Mutability OfBody(FunctionFacts facts)
    {
        var level = Mutability.Pure;
        foreach (var access in facts.Accesses) level = Weaker(level, access.Kind == AccessKind.Writes ? Mutability.NonPayable : Mutability.View);
        foreach (var call in facts.Calls) level = Weaker(level, OfCall(call));
        return level;
    }

    public Mutability OfCall(Call call) => call.Library is not null ? Mutability.Pure : Of(new(call.Contract, call.Key)) is var level and not Mutability.Payable ? level : Mutability.NonPayable;

    private static Mutability Weaker(Mutability left, Mutability right) => left > right ? left : right;
}
