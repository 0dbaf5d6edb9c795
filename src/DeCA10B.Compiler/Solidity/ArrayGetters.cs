using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Gives public fixed arrays, and structs of nothing else, a getter that returns the whole.</summary>
/// <remarks>Solidity's own would take an index and return one element; of a struct it leaves arrays out, and will not return nothing.</remarks>
internal static class ArrayGetters
{
    /// <summary>The program with a function in place of each such getter; itself when it has none.</summary>
    public static ProgramModel Apply(ProgramModel program)
    {
        bool HasOne(ContractModel contract) => contract.Fields.Any(field => IsOne(program, field));
        return !program.All.OfType<ContractModel>().Any(HasOne) ? program
            : new(program.All.Select(declaration => declaration is ContractModel contract && HasOne(contract) ? Apply(contract, field => IsOne(program, field)) : declaration), program.SharedTypes);
    }

    private static bool IsOne(ProgramModel program, FieldModel field) => field is { Accessibility: Accessibility.Public, Kind: not FieldKind.Constant } && field.Type switch
    {
        FixedArrayType => true,
        StructType named => program.Get<StructModel>(named.FullName).Fields.All(member => member.Type is ArrayType or FixedArrayType),
        _ => false,
    };

    private static ContractModel Apply(ContractModel contract, Func<FieldModel, bool> isOne) => contract with
    {
        Fields = contract.Fields.Select(field => isOne(field) ? field with { Accessibility = Accessibility.Protected, OverridesInterface = null, Documentation = Documentation.None } : field).ToEquatableArray(),
        Functions = contract.Fields.Where(isOne).Select(field => Getter(contract, field)).Concat(contract.Functions).ToEquatableArray(),
    };

    private static FunctionModel Getter(ContractModel contract, FieldModel field) => new(
        field.Name + "()", field.Name, field.AbiName, Accessibility.Public, [], field.Type, Mutability.View, Mutability.View,
        IsVirtual: false, IsOverride: false, IsAbstract: false, IsProperty: true, field.OverridesInterface is { } face ? [face] : [],
        new Block(0, [new Return(0, new FieldReference(field.Type, contract.FullName, field.Name))]), field.Location, field.Documentation);
}
