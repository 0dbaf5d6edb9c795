using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>A function must do no more than it declares, and Msg.Value needs a function that takes value.</summary>
internal static class MutabilityCheck
{
    public static IEnumerable<Finding> Run(MutabilityLevels levels, IEnumerable<FunctionFacts> functions)
    {
        foreach (var facts in functions)
        {
            var declared = FunctionTranslator.Declared(facts.Symbol);
            if (IsOutside(facts.Symbol) && declared != Mutability.Payable)
                foreach (var access in facts.Accesses.Where(access => access.Kind == AccessKind.ReadsValue))
                    yield return new Finding(ValueNotPayable.Rule, access.Location, [Name(facts)]);
            if (declared is not (Mutability.View or Mutability.Pure)) continue;
            foreach (var access in facts.Accesses)
                if (access.Kind == AccessKind.Writes || (declared == Mutability.Pure && access.Kind == AccessKind.Reads))
                    yield return new Finding(MutabilityViolated.Rule, access.Location, [Name(facts), declared.ToString()!, access.What]);
            foreach (var call in facts.Calls)
                if (levels.OfCall(call) is var level && level > declared)
                    yield return new Finding(
                        MutabilityViolated.Rule, call.Location, [Name(facts), declared.ToString()!, "calls " + call.Key.Split('(')[0] + ", which is " + MutabilityLevels.Word(level)]);
        }
    }

    /// <summary>Whether a transaction may start it: only then is there value to take or to refuse.</summary>
    private static bool IsOutside(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsAbstract: false };

    private static string Name(FunctionFacts facts) => facts.Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "The constructor" : facts.Symbol.Name;
}
