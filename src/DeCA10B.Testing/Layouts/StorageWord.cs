using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing.Layouts;

/// <summary>C# values as words.</summary>
static class StorageWord
{
    /// <summary>A value type as a word: a negative number sign-extended, a contract as its address.</summary>
    /// <exception cref="NotSupportedException">It is none.</exception>
    public static UInt256 Of(object? value) => value switch
    {
        null => UInt256.Zero,
        bool flag => flag ? 1u : 0u,
        ulong number => number,
        uint number => number,
        byte number => number,
        UInt256 number => number,
        Address address => (UInt256)address,
        Bytes32 bytes => (UInt256)bytes,
        IContract contract => (UInt256)contract.Address,
        _ when FixedBytes.Of(value) is { } bytes => UInt256.ReadBigEndian([.. new byte[32 - bytes.Length], .. bytes]),
        _ => Integers.Of(value) is { } number ? Integers.Word(number) : throw new NotSupportedException($"{value.GetType()} is no value that fits a storage slot."),
    };

    /// <summary>A word's lowest bytes.</summary>
    public static UInt256 Low(UInt256 word, int bytes) => bytes >= 32 ? word : word & ((UInt256.One << (8 * bytes)) - UInt256.One);
}
