using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>Makes one flat contract of a contract, its generic base and its parts.</summary>
public static class Composer
{
    /// <summary>The program with every contract that closes a generic base made flat.</summary>
    public static ProgramModel Apply(ProgramModel program) => new(
        program.All.Select(declaration => declaration is ContractModel { PartArguments.Count: > 0 } contract && contract.Base is { } parent && program.Find<ContractModel>(parent) is not null
            ? Compose(program, contract).Model : declaration),
        program.SharedTypes);

    /// <summary>The flat contract, and what is wrong with it.</summary>
    /// <param name="program">Holds the contract, its bases, its parts with their bases, and the interfaces.</param>
    public static (ContractModel Model, IReadOnlyList<CompositionFault> Faults) Compose(ProgramModel program, ContractModel contract)
    {
        var faults = new List<CompositionFault>();
        var generic = program.Get<ContractModel>(contract.Base!);
        var shared = new HashSet<string>(program.Lineage(generic).Skip(1).Select(level => level.FullName), StringComparer.Ordinal);
        var parts = Parts(program, contract, generic, shared, faults);
        var codes = parts.ToDictionary(pair => pair.Key, pair => pair.Value.Bodies, StringComparer.Ordinal);
        var bodies = new WholeBodies(contract, generic, codes, faults);
        foreach (var (part, _) in parts.Values) faults.AddRange(new PartRules(program, part).Faults());
        var constructors = new ConstructorComposer(contract, generic, parts, bodies, faults);
        var constructor = constructors.Compose();
        var own = Levels(contract, generic, bodies).ToArray();
        var functions = Getters(generic, parts).Concat(own).Concat(parts.Values.SelectMany(part => part.Bodies.Functions())).ToEquatableArray();
        var model = contract with
        {
            Base = generic.Base,
            Interfaces = generic.Interfaces.Concat(contract.Interfaces).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Fields = Fields(contract, generic, parts).ToEquatableArray(),
            Constructor = constructor,
            Functions = functions,
            Receive = (contract.Receive ?? generic.Receive) is { } receive ? receive with { Body = (Block?)(receive.Body is { } body ? bodies.Apply(body) : null), IsOverride = false, OverriddenContracts = [] } : null,
            PartArguments = [],
        };
        var flat = new ProgramModel(program.All.Append(model), program.SharedTypes);
        faults.AddRange(ClashRules.Faults(flat, model));
        if (faults.Count == 0) faults.AddRange(ConstructionOrder.Faults(flat, model, constructors.Early));
        return (model, faults);
    }

    private static Dictionary<string, (Part Part, PartBodies Bodies)> Parts(
        ProgramModel program, ContractModel contract, ContractModel generic, HashSet<string> shared, List<CompositionFault> faults)
    {
        var parts = new Dictionary<string, (Part, PartBodies)>(StringComparer.Ordinal);
        foreach (var (parameter, argument) in generic.PartParameters.Zip(contract.PartArguments, (parameter, argument) => (parameter, argument)))
        {
            if (program.Find<ContractModel>(argument) is not { } model || generic.Fields.FirstOrDefault(field => field.Part == parameter.Name) is not { } property) continue;
            if (model.IsAbstract) faults.Add(new(property.Name, $"{model.Name} is abstract"));
            var part = new Part(program, contract.FullName, property, parameter.Interface, model, shared);
            parts.Add(property.Name, (part, new(program, part)));
        }

        return parts;
    }

    /// <summary>The address of a part is the whole's: who asks a linked contract where a part is, is answered here too.</summary>
    private static IEnumerable<FunctionModel> Getters(ContractModel generic, Dictionary<string, (Part, PartBodies)> parts) =>
        generic.Fields.Where(field => parts.ContainsKey(field.Name) && field.Accessibility == Accessibility.Public).Select(field => new FunctionModel(
            field.Name + "()", field.Name, field.AbiName, Accessibility.Public, [], field.Type, Mutability.View, Mutability.View, false, false, false, true, [],
            new Block(0, [new Return(0, new Intrinsic(field.Type, IntrinsicKind.InterfaceAt, [new Intrinsic(AddressType.Instance, IntrinsicKind.ThisAddress, [])]))]),
            field.Location, field.Documentation, Path: field.Name));

    /// <summary>The functions of the generic base and of the contract.</summary>
    private static IEnumerable<FunctionModel> Levels(ContractModel contract, ContractModel generic, WholeBodies bodies)
    {
        var overridden = new HashSet<string>(contract.Functions.Where(function => function.IsOverride).Select(function => function.Key), StringComparer.Ordinal);
        foreach (var function in generic.Functions)
        {
            var isReplaced = overridden.Contains(function.Key);
            if (function.Body is null || (isReplaced && !CallsBase(contract, generic, function.Key))) continue;
            yield return Plain(function, generic, bodies) with
            {
                Key = isReplaced ? WholeBodies.BaseKey(function.Key) : function.Key,
                Name = isReplaced ? generic.Name + function.Name : function.Name,
                Accessibility = isReplaced ? Accessibility.Private : function.Accessibility,
                Path = function.Name,
            };
        }

        foreach (var function in contract.Functions) yield return Plain(function, generic, bodies);
    }

    private static bool CallsBase(ContractModel contract, ContractModel generic, string key) =>
        contract.Functions.Select(function => function.Body).Append(contract.Constructor?.Body).SelectMany(Analysis.Children.Expressions)
            .Any(expression => expression is InternalCall { IsBase: true } call && call.Contract == generic.FullName && call.FunctionKey == key);

    private static FunctionModel Plain(FunctionModel function, ContractModel generic, WholeBodies bodies)
    {
        var implements = generic.Functions.FirstOrDefault(other => other.Key == function.Key)?.OverriddenContracts ?? [];
        var overridden = function.OverriddenContracts.Concat(implements).Where(name => name != generic.FullName).Distinct(StringComparer.Ordinal).ToEquatableArray();
        return function with
        {
            Body = function.Body is { } body ? (Block)bodies.Apply(body) : null,
            OverriddenContracts = overridden,
            IsOverride = function.IsOverride && overridden.Count > 0,
            IsVirtual = false,
        };
    }

    /// <summary>What shares slots stands first, so that small values of different parts share them.</summary>
    private static IEnumerable<FieldModel> Fields(ContractModel contract, ContractModel generic, Dictionary<string, (Part Part, PartBodies Bodies)> parts)
    {
        var ofParts = generic.Fields.Where(field => parts.ContainsKey(field.Name)).SelectMany(field => parts[field.Name].Bodies.Fields());
        var ofBase = generic.Fields.Where(field => !parts.ContainsKey(field.Name)).Select(field => field with { Part = "", Path = field.Name });
        return ofParts.Concat(ofBase).Concat(contract.Fields).OrderBy(field => SharesSlot(field.Type) ? 0 : 1);
    }

    private static bool SharesSlot(IrType type) =>
        type is IntegerType { Bits: < 256 } or FixedPointType { Integer.Bits: < 256 } or BoolType or AddressType or FixedBytesType { Length: < 32 } or EnumType or InterfaceType;
}
