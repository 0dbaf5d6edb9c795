using System.Numerics;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.StorageLayouts;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Where solc will put the state of a contract, without solc: an editor asks at every keystroke.</summary>
/// <remarks>The rules are those of Solidity's documentation, "Layout of State Variables in Storage"; a test holds the answers against solc's own.</remarks>
public static class StorageLayoutPass
{
    /// <summary>A field with the level of the lineage that declares it.</summary>
    public readonly record struct StoredField(ContractModel Level, FieldModel Field, string Name);

    /// <summary>The layout of a contract.</summary>
    /// <param name="program">Holds the contract, flat if it has parts, its bases, and the structs and enums that they use.</param>
    /// <param name="contract">A contract of that program that is not generic.</param>
    public static ContractLayout Of(ProgramModel program, ContractModel contract)
    {
        program = ArrayGetters.Apply(program);
        contract = program.Get<ContractModel>(contract.FullName);
        var types = new StorageTypes(program, contract);
        var cursor = new StorageCursor();
        var variables = FieldsOf(program, contract).Select(stored => cursor.Place(stored.Name, types.SizeOf(stored.Field.Type), types.LabelOf(stored.Field.Type))).ToArray();
        return new(contract.Name, variables, types.Named());
    }

    /// <summary>The stored fields in the order of their slots: those of the farthest base first.</summary>
    public static IEnumerable<StoredField> FieldsOf(ProgramModel program, ContractModel contract)
    {
        var names = new SolidityNames(program, contract);
        return program.Lineage(contract).Reverse()
            .SelectMany(level => level.Fields.Where(field => field.Kind == FieldKind.Storage).Select(field => new StoredField(level, field, names.Field(level.FullName, field.Name))));
    }
}

/// <summary>What a value takes in storage.</summary>
/// <param name="Bytes">Bytes; of what takes whole slots a multiple of 32.</param>
/// <param name="IsWhole">Whether it begins a slot and leaves none behind it half used.</param>
internal readonly record struct StorageSize(BigInteger Bytes, bool IsWhole)
{
    public static StorageSize Value(int bytes) => new(bytes, false);

    public static readonly StorageSize Slot = new(LayoutType.SlotBytes, true);

    public BigInteger Slots => (Bytes + LayoutType.SlotBytes - 1) / LayoutType.SlotBytes;
}

/// <summary>Puts one variable behind the other.</summary>
internal sealed class StorageCursor
{
    private BigInteger slot;
    private int offset;

    /// <summary>The slots used so far.</summary>
    public BigInteger Slots => offset > 0 ? slot + 1 : slot;

    public LayoutVariable Place(string name, StorageSize size, string type)
    {
        if (size.IsWhole || offset + size.Bytes > LayoutType.SlotBytes) NextSlot();
        var variable = new LayoutVariable(name, slot, offset, size.Bytes, type);
        if (size.IsWhole) slot += size.Slots;
        else offset += (int)size.Bytes;
        return variable;
    }

    private void NextSlot()
    {
        if (offset > 0) slot++;
        offset = 0;
    }
}
