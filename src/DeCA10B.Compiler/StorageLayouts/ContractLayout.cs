using System.Numerics;

namespace DeCA10B.Compiler.StorageLayouts;

/// <summary>Where a contract keeps its state.</summary>
/// <param name="Contract">Name of the contract.</param>
/// <param name="Variables">The state variables in the order of their slots.</param>
/// <param name="Types">The structs, enums and value types that the variables' types name, directly or not, in ordinal order of name.</param>
public sealed record ContractLayout(string Contract, IReadOnlyList<LayoutVariable> Variables, IReadOnlyList<LayoutType> Types)
{
    /// <summary>The named type, or null.</summary>
    public LayoutType? FindType(string name) => Types.FirstOrDefault(type => type.Name == name);
}

/// <summary>A state variable, or a member of a struct.</summary>
/// <param name="Name">Its name in Solidity.</param>
/// <param name="Slot">The slot that it begins in; of a member, counted from the struct's first.</param>
/// <param name="Offset">Bytes from the slot's low end.</param>
/// <param name="Bytes">The bytes that it takes in place.</param>
/// <param name="Type">Its type as Solidity writes it, such as <c>mapping(address => struct Stakes.Stake)</c>.</param>
public sealed record LayoutVariable(string Name, BigInteger Slot, int Offset, BigInteger Bytes, string Type)
{
    /// <summary>The first byte that it takes, counted from slot 0.</summary>
    public BigInteger Start => (Slot * LayoutType.SlotBytes) + Offset;

    /// <summary>The first byte behind it.</summary>
    public BigInteger End => Start + Bytes;
}

/// <summary>A type that its name does not explain.</summary>
/// <param name="Name">Its name in Solidity, such as <c>struct Stakes.Stake</c>.</param>
/// <param name="Bytes">The bytes that it takes in place.</param>
/// <param name="Members">A struct's members; none of an enum or a value type.</param>
public sealed record LayoutType(string Name, BigInteger Bytes, IReadOnlyList<LayoutVariable> Members)
{
    /// <summary>The bytes of a slot.</summary>
    public const int SlotBytes = 32;
}
