using System.Text;
using DeCA10B.Native;

namespace DeCA10B.Testing.Layouts;

/// <summary>The storage of a native contract as the slots of its layout: every slot that the contract knows of, zeros too.</summary>
public sealed class NativeStorage
{
    readonly Dictionary<UInt256, UInt256> words = [];
    readonly Dictionary<UInt256, List<(string Name, StorageLocation Location)>>? names;

    NativeStorage(bool keepsNames) => names = keepsNames ? [] : null;

    /// <summary>That of a contract that is not there.</summary>
    internal static NativeStorage Empty { get; } = new(keepsNames: false);

    /// <summary>Slot to content.</summary>
    public IReadOnlyDictionary<UInt256, UInt256> Words => words;

    /// <summary>Reads a contract.</summary>
    /// <param name="contract">The native contract.</param>
    /// <param name="layout">The layout that solc gives of its Solidity.</param>
    /// <param name="keepsNames">Whether <see cref="Describe"/> will be asked.</param>
    /// <exception cref="InvalidOperationException">The layout is not that of the contract's class.</exception>
    public static NativeStorage Read(Contract contract, StorageLayout layout, bool keepsNames = false)
    {
        var storage = new NativeStorage(keepsNames);
        foreach (var (variable, field) in StorageFields.Of(contract.GetType(), layout))
            storage.Write(variable.Label, variable.Location, field.ValueIn(contract));
        return storage;
    }

    /// <summary>The variables in a slot, with what a word of it means for each.</summary>
    /// <returns>Such as <c>records[0x12…].claimableAmount 5</c>; null when the contract knows nothing of the slot, or names were not kept.</returns>
    public string? Describe(UInt256 slot, UInt256 word) => names is not null && names.TryGetValue(slot, out var inSlot)
        ? string.Join(", ", inSlot.Select(item => $"{item.Name} = {(item.Location.Type.Encoding == StorageEncoding.InPlace ? item.Location.Extract(word) : word)}"))
        : null;

    void Write(string name, StorageLocation location, object? value)
    {
        switch (location.Type.Encoding)
        {
            case StorageEncoding.Mapping:
                WriteMapping(name, location, (IStorageCollection)value!);
                break;
            case StorageEncoding.DynamicArray:
                WriteArray(name, location, value);
                break;
            case StorageEncoding.Bytes:
                WriteBytes(name, location, value as byte[] ?? Encoding.UTF8.GetBytes(value as string ?? ""));
                break;
            case StorageEncoding.InPlace when location.Type.Members.Count > 0:
                foreach (var (member, field) in StorageFields.OfStruct(value!.GetType(), location.Type))
                    Write($"{name}.{member.Label}", location.Member(member), field.GetValue(value));
                break;
            case StorageEncoding.InPlace when location.Type.Element is not null:
                var index = 0ul;
                foreach (var element in InlineArrays.Elements(value!)) Write($"{name}[{index}]", location.Element(index++), element);
                break;
            default:
                Put(name, location, StorageWord.Of(value));
                break;
        }
    }

    void WriteMapping(string name, StorageLocation location, IStorageCollection mapping)
    {
        var isPacked = mapping.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(PackedMapping<,>);
        foreach (var (key, value) in mapping.Entries)
            Write(names is null ? "" : $"{name}[{key}]", isPacked ? location.Packed(StorageWord.Of(key)) : location.At(key), value);
    }

    void WriteArray(string name, StorageLocation location, object? value)
    {
        var elements = value is IStorageCollection collection ? [.. collection.Entries.Select(entry => entry.Value)] : ((Array?)value)?.Cast<object?>().ToArray() ?? [];
        Put(names is null ? "" : name + ".length", location, (uint)elements.Length);
        for (var index = 0; index < elements.Length; index++) Write(names is null ? "" : $"{name}[{index}]", location.Element((ulong)index), elements[index]);
    }

    void WriteBytes(string name, StorageLocation location, byte[] bytes)
    {
        if (bytes.Length < 32)
        {
            // Short: the bytes from the high end, twice the length in the lowest byte.
            Put(name, location, UInt256.ReadBigEndian([.. bytes, .. new byte[31 - bytes.Length], (byte)(2 * bytes.Length)]));
            return;
        }

        Put(names is null ? "" : name + ".length*2+1", location, (UInt256)(uint)(2 * bytes.Length + 1));
        for (var start = 0; start < bytes.Length; start += 32)
        {
            var part = new byte[32];
            bytes.AsSpan(start, Math.Min(32, bytes.Length - start)).CopyTo(part);
            Put(name, new(unchecked(location.DataSlot + (UInt256)(uint)(start / 32)), 0, location.Type), UInt256.ReadBigEndian(part));
        }
    }

    void Put(string name, StorageLocation location, UInt256 value)
    {
        var bytes = location.Type.Encoding == StorageEncoding.InPlace ? location.Type.Bytes : 32;
        words[location.Slot] = words.GetValueOrDefault(location.Slot) | (StorageWord.Low(value, bytes) << (8 * location.Offset));
        if (names is null) return;
        if (!names.TryGetValue(location.Slot, out var inSlot)) names.Add(location.Slot, inSlot = []);
        inSlot.Add((name, location));
    }
}
