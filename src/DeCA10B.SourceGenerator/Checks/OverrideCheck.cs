using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>A function must keep the mutability that what it overrides or implements promises.</summary>
internal static class OverrideCheck
{
    public static IEnumerable<Finding> Run(MutabilityLevels levels, INamedTypeSymbol contract, IEnumerable<FunctionFacts> functions)
    {
        foreach (var facts in functions)
        {
            if (facts.Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) continue;
            var own = levels.Of(new(Naming.FullName(contract), facts.Key));
            foreach (var (promise, verb, owner) in Promises(levels, contract, facts))
                if (!Keeps(own, promise))
                    yield return new Finding(
                        WeakerMutability.Rule, facts.Symbol.NameLocation(),
                        [facts.Symbol.Name, MutabilityLevels.Word(own), owner + "." + facts.Symbol.Name, verb, MutabilityLevels.Word(promise)]);
        }
    }

    internal static IEnumerable<(Mutability Promise, string Verb, string Owner)> Promises(MutabilityLevels levels, INamedTypeSymbol contract, FunctionFacts facts)
    {
        ISymbol? overridden = facts.Symbol switch { IMethodSymbol method => method.OverriddenMethod, IPropertySymbol property => property.OverriddenProperty, _ => null };
        if (overridden is { ContainingType: { } parent } && !parent.IsContractBase())
            yield return (levels.Of(new(Naming.FullName(parent), facts.Key)), "overrides", parent.Name);
        foreach (var face in contract.AllInterfaces.Where(face => face.IsContractInterface()))
            foreach (var member in face.GetMembers(facts.Symbol.Name))
                if (SymbolEqualityComparer.Default.Equals(contract.FindImplementationForInterfaceMember(member), facts.Symbol))
                    yield return (FunctionTranslator.Declared(member) ?? Mutability.NonPayable, "implements", face.Name);
    }

    /// <summary>Stricter is allowed, but for payable, which stays.</summary>
    private static bool Keeps(Mutability own, Mutability promise) => promise == Mutability.Payable || own == Mutability.Payable ? own == promise : own <= promise;
}
