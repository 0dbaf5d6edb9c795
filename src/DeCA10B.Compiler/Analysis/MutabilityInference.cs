using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Gives every function the mutability it declares, or else the strictest that its body allows.</summary>
public static class MutabilityInference
{
    public static ProgramModel Run(ProgramModel program) => new(program.All.Select(declaration => declaration switch
    {
        ContractModel contract => Infer(program, contract),
        InterfaceModel type => type with { Functions = type.Functions.Select(Declared).ToEquatableArray() },
        _ => declaration,
    }), program.SharedTypes);

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
            Functions = contract.Functions.Select(function => function.Declared is not null || function.Body is null
                ? Declared(function)
                : function with { Mutability = Of(analysis.Of(function.Body).WithoutLocals()) }).ToEquatableArray(),
        };
    }

    private static FunctionModel Declared(FunctionModel function) =>
        function with { Mutability = function.Declared ?? Mutability.NonPayable };
}
