namespace DeCA10B.Abi;

/// <summary>The codecs of the Solidity types that have a C# type.</summary>
public static partial class AbiTypes
{
    /// <summary><c>bool</c>: a word that is 0 or 1.</summary>
    public static AbiType<bool> Bool { get; } = new AbiWord<bool>(
        "bool", (word, out value) => (value = !word.IsZero) ? word == 1 : true, value => value ? 1u : 0u);

    /// <summary><c>uint8</c> as <see cref="byte"/>.</summary>
    public static AbiType<byte> Byte { get; } = new AbiWord<byte>(
        "uint8", (word, out value) => word == (UInt256)(value = unchecked((byte)word)), value => value);

    /// <summary><c>uint16</c> as <see cref="ushort"/>.</summary>
    public static AbiType<ushort> UInt16 { get; } = new AbiWord<ushort>(
        "uint16", (word, out value) => word == (UInt256)(value = unchecked((ushort)word)), value => value);

    /// <summary><c>uint32</c> as <see cref="uint"/>.</summary>
    public static AbiType<uint> UInt32 { get; } = new AbiWord<uint>(
        "uint32", (word, out value) => word == (UInt256)(value = unchecked((uint)word)), value => value);

    /// <summary><c>uint64</c> as <see cref="ulong"/>.</summary>
    public static AbiType<ulong> UInt64 { get; } = new AbiWord<ulong>(
        "uint64", (word, out value) => word == (UInt256)(value = unchecked((ulong)word)), value => value);

    /// <summary><c>uint128</c> as <see cref="UInt128"/>.</summary>
    public static AbiType<UInt128> UInt128 { get; } = new AbiWord<UInt128>(
        "uint128", (word, out value) => word == (UInt256)(value = unchecked((UInt128)word)), value => value);

    /// <summary><c>int8</c> as <see cref="sbyte"/>.</summary>
    public static AbiType<sbyte> SByte { get; } = new AbiWord<sbyte>(
        "int8", (word, out value) => word == Word(value = unchecked((sbyte)(Int256)word)), value => Word(value));

    /// <summary><c>int16</c> as <see cref="short"/>.</summary>
    public static AbiType<short> Int16 { get; } = new AbiWord<short>(
        "int16", (word, out value) => word == Word(value = unchecked((short)(Int256)word)), value => Word(value));

    /// <summary><c>int32</c> as <see cref="int"/>.</summary>
    public static AbiType<int> Int32 { get; } = new AbiWord<int>(
        "int32", (word, out value) => word == Word(value = unchecked((int)(Int256)word)), value => Word(value));

    /// <summary><c>int64</c> as <see cref="long"/>.</summary>
    public static AbiType<long> Int64 { get; } = new AbiWord<long>(
        "int64", (word, out value) => word == Word(value = unchecked((long)(Int256)word)), value => Word(value));

    /// <summary><c>int128</c> as <see cref="Int128"/>.</summary>
    public static AbiType<Int128> Int128 { get; } = new AbiWord<Int128>(
        "int128", (word, out value) => word == Word(value = unchecked((Int128)(Int256)word)), value => Word(value));

    /// <summary><c>uint256</c>.</summary>
    public static AbiType<UInt256> UInt256 { get; } = new AbiWord<UInt256>("uint256", (word, out value) => Take(word, out value), value => value);

    /// <summary><c>int256</c>.</summary>
    public static AbiType<Int256> Int256 { get; } = new AbiWord<Int256>(
        "int256", (word, out value) => Take(unchecked((Int256)word), out value), value => Word(value));

    /// <summary><c>address</c>: the low 160 bits of a word.</summary>
    public static AbiType<Address> Address { get; } = new AbiWord<Address>(
        "address", (word, out value) => word == (UInt256)(value = unchecked((Address)word)), value => (UInt256)value);

    /// <summary><c>bytes32</c>.</summary>
    public static AbiType<Bytes32> Bytes32 { get; } = new AbiWord<Bytes32>(
        "bytes32", (word, out value) => Take((Bytes32)word, out value), value => (UInt256)value);

    /// <summary><c>bytes</c>.</summary>
    public static AbiType<byte[]> Bytes { get; } = new AbiBytes();

    /// <summary><c>string</c>, in UTF-8; bytes that are none are refused.</summary>
    public static AbiType<string> String { get; } = new AbiString();

    static UInt256 Word(Int256 value) => unchecked((UInt256)value);

    static bool Take<T>(T word, out T value)
    {
        value = word;
        return true;
    }
}
