using System.Globalization;

namespace DeCA10B.Testing.Layouts;

/// <summary>How a type is laid out.</summary>
public enum StorageEncoding
{
    /// <summary>In consecutive bytes and slots: value types, structs, fixed arrays.</summary>
    InPlace,

    /// <summary>Each value where the hash of its key says.</summary>
    Mapping,

    /// <summary>The length in place, the elements where the hash of the slot says.</summary>
    DynamicArray,

    /// <summary><c>string</c> or <c>bytes</c>: up to 31 bytes in place, else like an array.</summary>
    Bytes,
}

/// <summary>A type in storage.</summary>
/// <param name="label">Its name in Solidity.</param>
/// <param name="encoding">How it is laid out.</param>
/// <param name="bytes">The bytes that it takes in place.</param>
public sealed class StorageType(string label, StorageEncoding encoding, int bytes)
{
    /// <summary>Its name in Solidity.</summary>
    public string Label { get; } = label;

    /// <summary>How it is laid out.</summary>
    public StorageEncoding Encoding { get; } = encoding;

    /// <summary>The bytes that it takes in place.</summary>
    public int Bytes { get; } = bytes;

    /// <summary>A mapping's key type.</summary>
    public StorageType? Key { get; internal set; }

    /// <summary>A mapping's value type.</summary>
    public StorageType? Value { get; internal set; }

    /// <summary>An array's element type.</summary>
    public StorageType? Element { get; internal set; }

    /// <summary>A struct's fields, at slots relative to the struct.</summary>
    public IReadOnlyList<StorageVariable> Members { get; internal set; } = [];

    /// <summary>The slots that it takes in place, when it does not share one.</summary>
    public int Slots => (Bytes + 31) / 32;

    /// <summary>The elements of a fixed array.</summary>
    public int Length => int.Parse(Label.AsSpan(Label.LastIndexOf('[') + 1).TrimEnd(']'), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Label;
}
