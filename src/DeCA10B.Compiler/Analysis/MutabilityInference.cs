using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Gives every function the mutability it declares, or else the strictest that its body allows.</summary>
public static class MutabilityInference
{
    public static ProgramModel Run(ProgramModel program)
    {
        var known = new Dictionary<string, ContractModel>(StringComparer.Ordinal);
        return new(program.All.Select(declaration => declaration switch
        {
            ContractModel contract => Known(contract),
            InterfaceModel type => type with { Functions = type.Functions.Select(Declared).ToEquatableArray() },
            _ => declaration,
        }), program.SharedTypes);

        // Bases first: what a function of theirs is declared as holds for who calls it here.
        ContractModel Known(ContractModel contract)
        {
            if (known.TryGetValue(contract.FullName, out var done)) return done;
            var parent = contract.Base is { } name && program.Find<ContractModel>(name) is { } found ? Known(found) : null;
            var inferred = Infer(program, contract);
            return known[contract.FullName] = parent is null ? inferred : new CalledBases(program, known).Raise(inferred);
        }
    }

    /// <summary>The strictest mutability that a set of effects allows; payable is only ever declared.</summary>
    public static Mutability Of(Effects effects)
    {
        if (!effects.Writes.IsEmpty && effects.Writes.Any(place => place != Effects.Memory)) return Mutability.NonPayable;
        return effects.Reads.Any(place => place != Effects.Memory) ? Mutability.View : Mutability.Pure;
    }

    private static ContractModel Infer(ProgramModel program, ContractModel contract)
    {
        var analysis = new EffectAnalysis(program, contract.FullName);
        return contract with
        {
            Functions = contract.Functions.Select(function => function.Declared is not null && !IsLoose(contract, function, analysis) ? Declared(function)
                : IsOpen(contract, function) ? function with { Mutability = Promise(program, contract, function) }
                : function with { Mutability = OfBody(analysis, function) }).ToEquatableArray(),
        };
    }

    /// <summary>Whether a function can still be overridden: what its own body does then says nothing of those to come.</summary>
    internal static bool IsOpen(ContractModel contract, FunctionModel function) => function.Body is null || (function.IsVirtual && !contract.IsSealed);

    /// <summary>What an open function promises: what it states, or the strictest of what it overrides and implements, or nothing.</summary>
    internal static Mutability Promise(ProgramModel program, ContractModel contract, FunctionModel function)
    {
        if (function.Declared is { } declared) return declared;
        var promises = function.OverriddenContracts.SelectMany(owner => PromisesOf(program, owner, function.Key)).ToArray();
        return promises.Length == 0 ? Mutability.NonPayable : promises.Contains(Mutability.Payable) ? Mutability.Payable : promises.Min();
    }

    private static IEnumerable<Mutability> PromisesOf(ProgramModel program, string owner, string key)
    {
        if (program.FindFunction(owner, key) is { } overridden) return [Promise(program, overridden.Contract, overridden.Function)];
        return program.Find<InterfaceModel>(owner)?.Functions.Where(function => function.Key == key).Select(function => function.Declared ?? Mutability.NonPayable) ?? [];
    }

    private static Mutability OfBody(EffectAnalysis analysis, FunctionModel function)
    {
        var mutability = Of(analysis.OfBody(function.Body, function.Parameters));
        return function.IsNonReentrant && mutability == Mutability.Pure ? Mutability.View : mutability;
    }

    /// <summary>Whether a function declares itself a view and reads nothing, of which solc warns where nothing may override it.</summary>
    private static bool IsLoose(ContractModel contract, FunctionModel function, EffectAnalysis analysis) =>
        function.Declared == Mutability.View && !IsOpen(contract, function) && OfBody(analysis, function) == Mutability.Pure;

    private static FunctionModel Declared(FunctionModel function) =>
        function with { Mutability = function.Declared ?? Mutability.NonPayable };
}
