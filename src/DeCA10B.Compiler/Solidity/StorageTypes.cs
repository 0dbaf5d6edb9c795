using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.StorageLayouts;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Sizes and solc's names of types in storage, and the named types that were met.</summary>
internal sealed class StorageTypes
{
    private readonly ProgramModel program;
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, LayoutType> named = new(StringComparer.Ordinal);

    public StorageTypes(ProgramModel program, ContractModel contract)
    {
        this.program = program;
        // A struct stands in the farthest base that uses it, or in a file of its own.
        var shared = SharedTypes.Of(program);
        foreach (var level in program.Lineage(contract).Reverse())
        {
            var uses = ContractUses.Of(program, level);
            foreach (var type in uses.Structs.Concat(uses.Enums).Where(type => !shared.Contains(type) && !owners.ContainsKey(type))) owners.Add(type, level.Name);
        }
    }

    /// <summary>Structs, enums and value types, in ordinal order of name.</summary>
    public IReadOnlyList<LayoutType> Named() => [.. named.Values];

    public StorageSize SizeOf(IrType type) => type switch
    {
        BoolType => StorageSize.Value(1),
        EnumType => StorageSize.Value(1),
        IntegerType integer => StorageSize.Value(integer.Bits / 8),
        FixedPointType number => StorageSize.Value(number.Format.Bits / 8),
        FixedBytesType bytes => StorageSize.Value(bytes.Length),
        AddressType or InterfaceType => StorageSize.Value(20),
        StructType reference => new(Members(program.Get<StructModel>(reference.FullName)).Slots * LayoutType.SlotBytes, true),
        FixedArrayType array => new(SlotsOf(array) * LayoutType.SlotBytes, true),
        _ => StorageSize.Slot,
    };

    /// <summary>The type as solc's layout names it; what it names is noted.</summary>
    public string LabelOf(IrType type)
    {
        switch (type)
        {
            case StructType reference:
                var label = "struct " + Owned(reference.FullName);
                // A struct may hold a mapping to itself.
                if (!named.ContainsKey(label))
                {
                    named.Add(label, new(label, 0, []));
                    var (members, slots) = Members(program.Get<StructModel>(reference.FullName), withLabels: true);
                    named[label] = new(label, slots * LayoutType.SlotBytes, members);
                }

                return label;
            case EnumType reference:
                return Note(NameOf(reference), 1);
            case FixedPointType number:
                return Note(TypeNames.Simple(number.FullName), number.Format.Bits / 8);
            case InterfaceType reference:
                return "contract " + TypeNames.Simple(reference.FullName);
            case MappingType { IsPacked: true } mapping:
                return FormattableString.Invariant($"mapping({KeyOf(mapping.Key)} => {LabelOf(mapping.Value)}[{TypeNames.PerSlot(mapping)}])");
            case MappingType mapping:
                return $"mapping({KeyOf(mapping.Key)} => {LabelOf(mapping.Value)})";
            case FixedArrayType array:
                return FormattableString.Invariant($"{LabelOf(array.Element)}[{array.Length}]");
            case StorageArrayType array:
                return LabelOf(array.Element) + "[]";
            case ArrayType array:
                return LabelOf(array.Element) + "[]";
            default:
                return TypeNames.Of(type);
        }
    }

    /// <summary>A key is hashed, and lies nowhere: what it names is no part of the layout.</summary>
    private string KeyOf(IrType key) => key switch
    {
        EnumType reference => NameOf(reference),
        FixedPointType number => TypeNames.Simple(number.FullName),
        _ => LabelOf(key),
    };

    private string NameOf(EnumType reference) => "enum " + Owned(reference.FullName);

    private string Note(string label, int bytes)
    {
        named[label] = new(label, bytes, []);
        return label;
    }

    private string Owned(string fullName) => (owners.TryGetValue(fullName, out var owner) ? owner + "." : "") + TypeNames.Simple(fullName);

    private System.Numerics.BigInteger SlotsOf(FixedArrayType array)
    {
        var element = SizeOf(array.Element);
        if (element.IsWhole) return element.Slots * array.Length;
        var perSlot = LayoutType.SlotBytes / (int)element.Bytes;
        return (array.Length + perSlot - 1) / perSlot;
    }

    private (IReadOnlyList<LayoutVariable> Variables, System.Numerics.BigInteger Slots) Members(StructModel model, bool withLabels = false)
    {
        var cursor = new StorageCursor();
        var members = model.Fields.Select(field => cursor.Place(SolidityNames.Member(field.Name), SizeOf(field.Type), withLabels ? LabelOf(field.Type) : "")).ToArray();
        return (members, cursor.Slots);
    }
}
