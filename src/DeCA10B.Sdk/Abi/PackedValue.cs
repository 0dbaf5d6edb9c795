using System.Runtime.CompilerServices;

namespace DeCA10B.Abi;

/// <summary>One value as <c>abi.encodePacked</c> writes it. The comparisons of types are constants to the JIT, which leaves one branch of each list.</summary>
static class PackedValue
{
    /// <summary>Bytes of a single value by itself; 0 for a type that is no single value.</summary>
    public static int WidthOf<T>()
        where T : allows ref struct
    {
        if (typeof(T) == typeof(bool) || typeof(T) == typeof(byte) || typeof(T) == typeof(sbyte))
            return 1;
        if (typeof(T) == typeof(ushort) || typeof(T) == typeof(short))
            return 2;
        if (typeof(T) == typeof(uint) || typeof(T) == typeof(int))
            return 4;
        if (typeof(T) == typeof(ulong) || typeof(T) == typeof(long))
            return 8;
        if (typeof(T) == typeof(UInt128) || typeof(T) == typeof(Int128))
            return 16;
        if (typeof(T) == typeof(Address))
            return 20;
        if (typeof(T) == typeof(UInt256) || typeof(T) == typeof(Int256) || typeof(T) == typeof(Bytes32))
            return 32;
        return PackedWord<T>.Width;
    }

    /// <summary>Whether the value is the first bytes of its word, not the last.</summary>
    public static bool IsAtStart<T>()
        where T : allows ref struct => PackedWord<T>.IsAtStart;

    /// <summary>A single value as the word that it is in an array: numbers at the end with their sign extended, bytes32 as it is.</summary>
    public static UInt256 WordOf<T>(ref T value)
        where T : allows ref struct
    {
        if (typeof(T) == typeof(bool))
            return As<bool>(ref value) ? UInt256.One : UInt256.Zero;
        if (typeof(T) == typeof(byte))
            return As<byte>(ref value);
        if (typeof(T) == typeof(ushort))
            return As<ushort>(ref value);
        if (typeof(T) == typeof(uint))
            return As<uint>(ref value);
        if (typeof(T) == typeof(ulong))
            return As<ulong>(ref value);
        if (typeof(T) == typeof(UInt128))
            return As<UInt128>(ref value);
        if (typeof(T) == typeof(UInt256))
            return As<UInt256>(ref value);
        if (typeof(T) == typeof(sbyte))
            return unchecked((UInt256)(Int256)As<sbyte>(ref value));
        if (typeof(T) == typeof(short))
            return unchecked((UInt256)(Int256)As<short>(ref value));
        if (typeof(T) == typeof(int))
            return unchecked((UInt256)(Int256)As<int>(ref value));
        if (typeof(T) == typeof(long))
            return unchecked((UInt256)(Int256)As<long>(ref value));
        if (typeof(T) == typeof(Int128))
            return unchecked((UInt256)(Int256)As<Int128>(ref value));
        if (typeof(T) == typeof(Int256))
            return unchecked((UInt256)(Int256)As<Int256>(ref value));
        if (typeof(T) == typeof(Address))
            return (UInt256)As<Address>(ref value);
        if (typeof(T) == typeof(Bytes32))
            return (UInt256)As<Bytes32>(ref value);
        return PackedWord<T>.Of(ref value);

        static TValue As<TValue>(ref T value) => Unsafe.As<T, TValue>(ref value);
    }
}
