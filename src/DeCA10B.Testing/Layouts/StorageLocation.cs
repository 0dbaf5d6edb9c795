using System.Text;
using DeCA10B.Hashing;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing.Layouts;

/// <summary>A place in a contract's storage.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Offset">Bytes from the slot's low end.</param>
/// <param name="Type">What lies there.</param>
public readonly record struct StorageLocation(UInt256 Slot, int Offset, StorageType Type)
{
    /// <summary>A struct's field.</summary>
    public StorageLocation Member(string label) => Member(
        Type.Members.FirstOrDefault(member => member.Label == label) ?? throw new KeyNotFoundException($"{Type} has no field {label}."));

    /// <summary>A struct's field.</summary>
    public StorageLocation Member(StorageVariable member) => member.Location with { Slot = unchecked(Slot + member.Location.Slot) };

    /// <summary>A mapping's value: at keccak256(key . slot), the key padded to a word, or as it is when it is a string.</summary>
    /// <param name="key">An integer, bool, enum, address, bytes32 or string.</param>
    public StorageLocation At(object key)
    {
        Span<byte> slot = stackalloc byte[32];
        Slot.WriteBigEndian(slot);
        byte[] input = key is string text ? [.. Encoding.UTF8.GetBytes(text), .. slot]
            : FixedBytes.Of(key) is { } bytes ? [.. bytes, .. new byte[32 - bytes.Length], .. slot]
            : [.. ((Bytes32)StorageWord.Of(key)).ToArray(), .. slot];
        return new((UInt256)Keccak.Hash(input), 0, Type.Value!);
    }

    /// <summary>The value of a key of a packed mapping, <c>mapping(uint => V[n])</c>: element key % n of the value of key / n.</summary>
    public StorageLocation Packed(UInt256 key)
    {
        var perSlot = (UInt256)(uint)Type.Value!.Length;
        return At(key / perSlot).Element((ulong)(key % perSlot));
    }

    /// <summary>An array's element; one that fits a slot beside others shares it, from the low end.</summary>
    /// <param name="index">Its index, not checked.</param>
    public StorageLocation Element(ulong index)
    {
        var element = Type.Element!;
        var first = Type.Encoding == StorageEncoding.DynamicArray ? DataSlot : Slot;
        var perSlot = (ulong)(element.Bytes <= 16 ? 32 / element.Bytes : 1);
        return perSlot == 1
            ? new(unchecked(first + (UInt256)index * (UInt256)(uint)element.Slots), 0, element)
            : new(unchecked(first + (UInt256)(index / perSlot)), (int)(index % perSlot) * element.Bytes, element);
    }

    /// <summary>The first slot of a dynamic array's elements, or of a long string's bytes: keccak256(slot).</summary>
    public UInt256 DataSlot
    {
        get
        {
            Span<byte> slot = stackalloc byte[32];
            Slot.WriteBigEndian(slot);
            return (UInt256)Keccak.Hash(slot);
        }
    }

    /// <summary>The value's bytes in its slot's word, moved to the low end: an unsigned number.</summary>
    /// <param name="word">The slot's content.</param>
    public UInt256 Extract(UInt256 word) => Type.Bytes >= 32 ? word : (word >> (8 * Offset)) & ((UInt256.One << (8 * Type.Bytes)) - UInt256.One);
}
