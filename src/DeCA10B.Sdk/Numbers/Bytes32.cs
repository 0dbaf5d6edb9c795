using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace DeCA10B;

/// <summary>32 bytes, Solidity's <c>bytes32</c>: a hash, a storage slot's number or its content.</summary>
public readonly partial struct Bytes32 : IEquatable<Bytes32>, IComparable<Bytes32>
{
    /// <summary>Bytes in it.</summary>
    public const int Size = 32;

    // Big-endian words, the first bytes in the first, so that they compare as the bytes do.
    readonly ulong word0;
    readonly ulong word1;
    readonly ulong word2;
    readonly ulong word3;

    Bytes32(ulong word0, ulong word1, ulong word2, ulong word3)
    {
        this.word0 = word0;
        this.word1 = word1;
        this.word2 = word2;
        this.word3 = word3;
    }

    /// <summary>Takes 32 bytes.</summary>
    /// <exception cref="ArgumentException">There are not 32.</exception>
    public Bytes32(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
            throw new ArgumentException($"{bytes.Length} bytes instead of {Size}.", nameof(bytes));
        word0 = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        word1 = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        word2 = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        word3 = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>All zeros.</summary>
    public static Bytes32 Zero => default;

    /// <summary>Writes the 32 bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is room for fewer.</exception>
    public void CopyTo(Span<byte> destination) => ((UInt256)this).WriteBigEndian(destination);

    /// <summary>The 32 bytes.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Reads 0x and 64 hexadecimal digits.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Bytes32 Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not 0x and {2 * Size} hexadecimal digits.");

    /// <summary>Reads 0x and 64 hexadecimal digits; false when it is something else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Bytes32 value)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var read = HexText.TryRead(text, bytes);
        value = read ? new(bytes) : default;
        return read;
    }

    /// <summary>0x and 64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return HexText.Write(bytes);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(Bytes32 other) =>
        ((word0 ^ other.word0) | (word1 ^ other.word1) | (word2 ^ other.word2) | (word3 ^ other.word3)) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bytes32 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => LimbHash.Of(word3, word2, word1, word0);

    /// <summary>Compares as Solidity does: by the bytes, the first one first.</summary>
    public int CompareTo(Bytes32 other) => ((UInt256)this).CompareTo((UInt256)other);

    /// <summary>Equal.</summary>
    public static bool operator ==(Bytes32 left, Bytes32 right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(Bytes32 left, Bytes32 right) => !left.Equals(right);

    /// <summary>Less than, by the bytes.</summary>
    public static bool operator <(Bytes32 left, Bytes32 right) => left.CompareTo(right) < 0;

    /// <summary>Greater than, by the bytes.</summary>
    public static bool operator >(Bytes32 left, Bytes32 right) => left.CompareTo(right) > 0;

    /// <summary>At most, by the bytes.</summary>
    public static bool operator <=(Bytes32 left, Bytes32 right) => left.CompareTo(right) <= 0;

    /// <summary>At least, by the bytes.</summary>
    public static bool operator >=(Bytes32 left, Bytes32 right) => left.CompareTo(right) >= 0;

    /// <summary>The number with this big-endian form, Solidity's <c>uint256(b)</c>.</summary>
    public static explicit operator UInt256(Bytes32 value) => new(value.word0, value.word1, value.word2, value.word3);

    /// <summary>The big-endian form of a number, Solidity's <c>bytes32(x)</c>.</summary>
    public static explicit operator Bytes32(UInt256 value) => new(value.limb3, value.limb2, value.limb1, value.limb0);
}
