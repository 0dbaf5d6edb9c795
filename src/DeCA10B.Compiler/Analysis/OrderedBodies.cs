using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Bodies as they are printed: without what nothing takes, in C#'s order. Made once, for the Solidity and for the names that the ABI shows.</summary>
/// <remarks>Only here it is known which parameters a body uses: putting it in order drops the value of a choice that only acts.</remarks>
public static class OrderedBodies
{
    private static readonly ConditionalWeakTable<ProgramModel, ConcurrentDictionary<(string Contract, string Key), Block>> Known = new();

    /// <summary>The body of a function of that contract; null when it has none.</summary>
    public static Block? Of(ProgramModel program, ContractModel contract, FunctionModel function) => function.Body is not { } body ? null
        : Once(program, contract, function.Key, () => Order(program, contract, body, function.Parameters, function.ReturnType));

    /// <summary>The constructor with its body and the arguments for the base in order.</summary>
    public static ConstructorModel Of(ProgramModel program, ContractModel contract, ConstructorModel constructor)
    {
        var arguments = new EvaluationOrder(new(program, contract.FullName)).RewriteArguments(constructor.BaseArguments)
            ?? throw new NotSupportedException("Arguments for a base constructor must need no statement of their own.");
        return constructor with { BaseArguments = arguments, Body = Once(program, contract, "", () => Order(program, contract, constructor.Body, constructor.Parameters, null)) };
    }

    private static Block Once(ProgramModel program, ContractModel contract, string key, Func<Block> order) =>
        Known.GetValue(program, static _ => new()).GetOrAdd((contract.FullName, key), _ => order());

    private static Block Order(ProgramModel program, ContractModel contract, Block body, EquatableArray<Parameter> parameters, IrType? result)
    {
        var effects = new EffectAnalysis(program, contract.FullName);
        var kept = new UnusedLocals(effects).Remove(body);
        var ordered = new EvaluationOrder(effects).Rewrite(result is null ? kept : Endings.Softened(kept, result), parameters.Select(parameter => parameter.Name));
        return new StoredRows(program, new TemporaryNames(parameters.Select(parameter => parameter.Name).Concat(LocalNames.Of(ordered)))).Apply(ordered);
    }
}
