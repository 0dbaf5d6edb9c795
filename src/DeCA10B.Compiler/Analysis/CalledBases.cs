using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Holds functions to what they call of a base: that is declared once, for all derived contracts, whatever it does in this one.</summary>
/// <param name="program">The program.</param>
/// <param name="bases">The bases, whose functions have their mutability.</param>
internal sealed class CalledBases(ProgramModel program, IReadOnlyDictionary<string, ContractModel> bases)
{
    /// <summary>The contract with the functions that call something weaker made as weak; what is declared or open stays.</summary>
    public ContractModel Raise(ContractModel contract)
    {
        var own = contract.Functions.ToDictionary(function => function.Key, function => function.Mutability, StringComparer.Ordinal);
        FunctionModel[] free = [.. contract.Functions.Where(function => function.Body is not null && function.Declared is null && !MutabilityInference.IsOpen(contract, function))];
        // A call whose result nothing takes, and which does nothing, is not there when the body is printed.
        var unused = new UnusedLocals(new EffectAnalysis(program, contract.FullName));
        var calls = free.ToDictionary(function => function.Key, function => Children.Expressions(unused.Remove(function.Body!)).OfType<InternalCall>().ToArray(), StringComparer.Ordinal);
        for (var changes = true; changes;)
        {
            changes = false;
            foreach (var function in free)
            {
                var least = calls[function.Key].Select(call => OfCallee(contract, own, call)).Append(own[function.Key]).Max();
                changes |= least != own[function.Key];
                own[function.Key] = least;
            }
        }

        return contract with { Functions = contract.Functions.Select(function => own[function.Key] == function.Mutability ? function : function with { Mutability = own[function.Key] }).ToEquatableArray() };
    }

    private Mutability OfCallee(ContractModel contract, Dictionary<string, Mutability> own, InternalCall call)
    {
        if (program.FindFunction(call.IsBase ? call.Contract : contract.FullName, call.FunctionKey) is not { } found) return Mutability.Pure;
        if (found.Contract.FullName == contract.FullName) return own[call.FunctionKey];
        var declared = bases[found.Contract.FullName].Functions.First(function => function.Key == call.FunctionKey).Mutability;
        // Nothing that is paid is called from inside; a call of it would take no value.
        return declared == Mutability.Payable ? Mutability.NonPayable : declared;
    }
}
