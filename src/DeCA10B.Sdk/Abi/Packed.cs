using System.Runtime.CompilerServices;
using DeCA10B.Hashing;

namespace DeCA10B.Abi;

/// <summary>Solidity's packed encoding, <c>abi.encodePacked</c>: what a contract hashes to make a key.</summary>
/// <remarks>A number, bool, address or bytes32 takes its own width; a string its UTF-8 bytes; <c>byte[]</c> and spans of bytes are <c>bytes</c>;
/// the elements of an array or span are padded to 32 bytes each, their sign extended. There are no lengths, so different values may encode alike.
/// Another type throws <see cref="NotSupportedException"/>.</remarks>
public static class Packed
{
    // A sample of 64 features and a few values fit without a rented buffer.
    const int StackSize = 2_304;

    /// <summary>The packed encoding of one value.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1>(T1 first)
        where T1 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        return writer.Written.ToArray();
    }

    /// <summary>The packed encoding of two values.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1, T2>(T1 first, T2 second)
        where T1 : allows ref struct
        where T2 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        return writer.Written.ToArray();
    }

    /// <summary>The packed encoding of three values.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        return writer.Written.ToArray();
    }

    /// <summary>The packed encoding of four values.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1, T2, T3, T4>(T1 first, T2 second, T3 third, T4 fourth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        return writer.Written.ToArray();
    }

    /// <summary>The packed encoding of five values.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1, T2, T3, T4, T5>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        return writer.Written.ToArray();
    }

    /// <summary>The packed encoding of six values.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1, T2, T3, T4, T5, T6>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        writer.Append(sixth);
        return writer.Written.ToArray();
    }

    /// <summary>The packed encoding of seven values.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1, T2, T3, T4, T5, T6, T7>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth, T7 seventh)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
        where T7 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        writer.Append(sixth);
        writer.Append(seventh);
        return writer.Written.ToArray();
    }

    /// <summary>The packed encoding of eight values.</summary>
    [SkipLocalsInit]
    public static byte[] Encode<T1, T2, T3, T4, T5, T6, T7, T8>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth, T7 seventh, T8 eighth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
        where T7 : allows ref struct
        where T8 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        writer.Append(sixth);
        writer.Append(seventh);
        writer.Append(eighth);
        return writer.Written.ToArray();
    }

    /// <summary>Keccak-256 of the packed encoding of one value.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1>(T1 first)
        where T1 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        return Keccak.Hash(writer.Written);
    }

    /// <summary>Keccak-256 of the packed encoding of two values.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1, T2>(T1 first, T2 second)
        where T1 : allows ref struct
        where T2 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        return Keccak.Hash(writer.Written);
    }

    /// <summary>Keccak-256 of the packed encoding of three values.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        return Keccak.Hash(writer.Written);
    }

    /// <summary>Keccak-256 of the packed encoding of four values.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1, T2, T3, T4>(T1 first, T2 second, T3 third, T4 fourth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        return Keccak.Hash(writer.Written);
    }

    /// <summary>Keccak-256 of the packed encoding of five values.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1, T2, T3, T4, T5>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        return Keccak.Hash(writer.Written);
    }

    /// <summary>Keccak-256 of the packed encoding of six values.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1, T2, T3, T4, T5, T6>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        writer.Append(sixth);
        return Keccak.Hash(writer.Written);
    }

    /// <summary>Keccak-256 of the packed encoding of seven values.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1, T2, T3, T4, T5, T6, T7>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth, T7 seventh)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
        where T7 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        writer.Append(sixth);
        writer.Append(seventh);
        return Keccak.Hash(writer.Written);
    }

    /// <summary>Keccak-256 of the packed encoding of eight values.</summary>
    [SkipLocalsInit]
    public static Bytes32 Hash<T1, T2, T3, T4, T5, T6, T7, T8>(T1 first, T2 second, T3 third, T4 fourth, T5 fifth, T6 sixth, T7 seventh, T8 eighth)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
        where T7 : allows ref struct
        where T8 : allows ref struct
    {
        using var writer = new PackedWriter(stackalloc byte[StackSize]);
        writer.Append(first);
        writer.Append(second);
        writer.Append(third);
        writer.Append(fourth);
        writer.Append(fifth);
        writer.Append(sixth);
        writer.Append(seventh);
        writer.Append(eighth);
        return Keccak.Hash(writer.Written);
    }
}
