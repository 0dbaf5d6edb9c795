using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>A contract that stands in a property of another, as a part of it.</summary>
internal sealed class Part
{
    private readonly ProgramModel program;
    private readonly HashSet<string> shared;

    /// <param name="sharedBases">The bases of the whole: those that the part has too are there once.</param>
    public Part(ProgramModel program, string whole, FieldModel property, string face, ContractModel contract, HashSet<string> sharedBases)
    {
        (this.program, Whole, Property, Contract, shared) = (program, whole, property.Name, contract, sharedBases);
        Levels = [.. program.Lineage(contract).Where(level => !sharedBases.Contains(level.FullName))];
        Shared = [.. program.Lineage(contract).Where(level => sharedBases.Contains(level.FullName))];
        Face = program.InterfacesOf([face]).SelectMany(type => type.Functions).ToDictionary(function => function.Key, StringComparer.Ordinal);
    }

    /// <summary>Full name of the contract that it is a part of.</summary>
    public string Whole { get; }

    /// <summary>The property that it stands in.</summary>
    public string Property { get; }

    public ContractModel Contract { get; }

    /// <summary>The contract and its bases without those shared with the whole, the contract first.</summary>
    public IReadOnlyList<ContractModel> Levels { get; }

    /// <summary>The bases shared with the whole.</summary>
    public IReadOnlyList<ContractModel> Shared { get; }

    /// <summary>The functions that the whole may call, by key.</summary>
    public IReadOnlyDictionary<string, FunctionModel> Face { get; }

    public bool Owns(string contract) => Levels.Any(level => level.FullName == contract);

    public bool IsShared(string contract) => shared.Contains(contract);

    /// <summary>Whether a function is how the whole drives the part: nobody else could call it, for the whole owns the part.</summary>
    public bool IsDriven(FunctionModel function) =>
        Face.TryGetValue(function.Key, out var declared) && (declared.Declared ?? Mutability.NonPayable) is not (Mutability.View or Mutability.Pure);

    /// <summary>The function that a call runs, with the level that declares it.</summary>
    public (ContractModel Level, FunctionModel Function)? Resolve(string contract, string key, bool isBase)
    {
        var named = program.FindFunction(contract, key);
        // A private function of a base is not found from the contract: another of that name may stand before it.
        if (isBase || named is { Function: { IsVirtual: false, IsOverride: false } }) return named;
        return program.FindFunction(Contract.FullName, key) ?? named;
    }
}
