using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using DeCA10B.Hashing;

namespace DeCA10B;

/// <summary>The 20 bytes that name an account or a contract, Solidity's <c>address</c>.</summary>
public readonly partial struct Address : IEquatable<Address>, IComparable<Address>
{
    /// <summary>Bytes in it.</summary>
    public const int Size = 20;

    // Big-endian words, the first bytes in the first, so that they compare as the bytes do.
    readonly ulong word0;
    readonly ulong word1;
    readonly uint word2;

    Address(ulong word0, ulong word1, uint word2)
    {
        this.word0 = word0;
        this.word1 = word1;
        this.word2 = word2;
    }

    /// <summary>Takes 20 bytes.</summary>
    /// <exception cref="ArgumentException">There are not 20.</exception>
    public Address(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
            throw new ArgumentException($"{bytes.Length} bytes instead of {Size}.", nameof(bytes));
        word0 = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        word1 = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        word2 = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
    }

    /// <summary>The address of no account, Solidity's <c>address(0)</c>.</summary>
    public static Address Zero => default;

    /// <summary>Whether it is <see cref="Zero"/>.</summary>
    public bool IsZero => (word0 | word1 | word2) == 0;

    /// <summary>Writes the 20 bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is room for fewer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, Size, nameof(destination));
        BinaryPrimitives.WriteUInt64BigEndian(destination, word0);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], word1);
        BinaryPrimitives.WriteUInt32BigEndian(destination[16..], word2);
    }

    /// <summary>The 20 bytes.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Reads 0x and 40 hexadecimal digits; letters of both cases must carry the right checksum of EIP-55.</summary>
    /// <exception cref="FormatException">It is something else, or the checksum is wrong.</exception>
    public static Address Parse(ReadOnlySpan<char> text) => TryParse(text, out var address)
        ? address
        : throw new FormatException($"'{text}' is not an address: 0x and 40 hexadecimal digits, in one case or with the checksum of EIP-55.");

    /// <summary>Reads what <see cref="Parse"/> reads; false when it is something else or the checksum is wrong.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Address address)
    {
        address = default;
        Span<byte> bytes = stackalloc byte[Size];
        if (!HexText.TryRead(text, bytes))
            return false;
        var read = new Address(bytes);
        if (HasBothCases(text[2..]) && !text[2..].SequenceEqual(read.ToString().AsSpan(2)))
            return false;
        address = read;
        return true;
    }

    /// <summary>0x and 40 hexadecimal digits with the checksum of EIP-55.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        Span<char> digits = stackalloc char[2 * Size];
        Convert.TryToHexStringLower(bytes, digits, out _);
        ApplyChecksum(digits);
        return $"0x{digits}";
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(Address other) => ((word0 ^ other.word0) | (word1 ^ other.word1) | (word2 ^ other.word2)) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Address other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => LimbHash.Of(word2, word1, word0, 0);

    /// <summary>Compares as Solidity does: by the bytes, the first one first.</summary>
    public int CompareTo(Address other) =>
        word0 != other.word0 ? word0.CompareTo(other.word0)
        : word1 != other.word1 ? word1.CompareTo(other.word1)
        : word2.CompareTo(other.word2);

    /// <summary>Equal.</summary>
    public static bool operator ==(Address left, Address right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(Address left, Address right) => !left.Equals(right);

    /// <summary>Less than, by the bytes.</summary>
    public static bool operator <(Address left, Address right) => left.CompareTo(right) < 0;

    /// <summary>Greater than, by the bytes.</summary>
    public static bool operator >(Address left, Address right) => left.CompareTo(right) > 0;

    /// <summary>At most, by the bytes.</summary>
    public static bool operator <=(Address left, Address right) => left.CompareTo(right) <= 0;

    /// <summary>At least, by the bytes.</summary>
    public static bool operator >=(Address left, Address right) => left.CompareTo(right) >= 0;

    /// <summary>The number with this big-endian form, Solidity's <c>uint256(uint160(a))</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator UInt256(Address value) =>
        new(0, value.word0 >> 32, (value.word0 << 32) | (value.word1 >> 32), (value.word1 << 32) | value.word2);

    /// <summary>The low 160 bits of a number, Solidity's <c>address(uint160(x))</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static explicit operator Address(UInt256 value) => unchecked(new(
        (value.limb2 << 32) | (value.limb1 >> 32), (value.limb1 << 32) | (value.limb0 >> 32), (uint)value.limb0));

    /// <summary>Checked conversion.</summary>
    /// <exception cref="OverflowException">The number needs more than 160 bits.</exception>
    public static explicit operator checked Address(UInt256 value)
    {
        if (value.BitLength > 8 * Size)
            NumericFault.Overflow();
        return unchecked((Address)value);
    }

    static bool HasBothCases(ReadOnlySpan<char> digits) => digits.ContainsAnyInRange('a', 'f') && digits.ContainsAnyInRange('A', 'F');

    /// <summary>EIP-55: a letter is upper case when the digit at its place in the hash of the lower-case digits is 8 or more.</summary>
    static void ApplyChecksum(Span<char> digits)
    {
        Span<byte> ascii = stackalloc byte[digits.Length];
        for (var i = 0; i < digits.Length; i++)
            ascii[i] = (byte)digits[i];
        Span<byte> hash = stackalloc byte[Bytes32.Size];
        Keccak.Hash(ascii).CopyTo(hash);
        for (var i = 0; i < digits.Length; i++)
            if ((hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 8) != 0)
                digits[i] = char.ToUpperInvariant(digits[i]);
    }
}
