using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Gives public fixed arrays a getter that returns the whole: Solidity's own would take an index and return one element.</summary>
internal static class ArrayGetters
{
    /// <summary>The program with a function in place of each such getter; itself when it has none.</summary>
    public static ProgramModel Apply(ProgramModel program) => !program.All.OfType<ContractModel>().Any(contract => contract.Fields.Any(IsOne)) ? program
        : new(program.All.Select(declaration => declaration is ContractModel contract && contract.Fields.Any(IsOne) ? Apply(contract) : declaration));

    private static bool IsOne(FieldModel field) => field is { Accessibility: Accessibility.Public, Type: FixedArrayType, Kind: not FieldKind.Constant };

    private static ContractModel Apply(ContractModel contract) => contract with
    {
        Fields = contract.Fields.Select(field => IsOne(field) ? field with { Accessibility = Accessibility.Protected, OverridesInterface = null, Documentation = Documentation.None } : field).ToEquatableArray(),
        Functions = contract.Fields.Where(IsOne).Select(field => Getter(contract, field)).Concat(contract.Functions).ToEquatableArray(),
    };

    private static FunctionModel Getter(ContractModel contract, FieldModel field) => new(
        field.Name + "()", field.Name, field.AbiName, Accessibility.Public, [], field.Type, Mutability.View, Mutability.View,
        IsVirtual: false, IsOverride: false, IsAbstract: false, IsProperty: true, field.OverridesInterface is { } face ? [face] : [],
        new Block(0, [new Return(0, new FieldReference(field.Type, contract.FullName, field.Name))]), field.Location, field.Documentation);
}
