using System.Runtime.CompilerServices;

namespace DeCA10B.Native;

/// <summary>Reads an unsigned integer key of any width as an array index. The type tests are constants for the JIT compiler.</summary>
internal static class UnsignedKey<TKey> where TKey : struct
{
    /// <summary>Whether a key is below a limit, and its value as an index then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBelow(TKey key, int limit, out int index)
    {
        var value = ulong.MaxValue;
        if (typeof(TKey) == typeof(byte)) value = (byte)(object)key;
        else if (typeof(TKey) == typeof(ushort)) value = (ushort)(object)key;
        else if (typeof(TKey) == typeof(uint)) value = (uint)(object)key;
        else if (typeof(TKey) == typeof(ulong)) value = (ulong)(object)key;
        else if (typeof(TKey) == typeof(UInt256)) value = (UInt256)(object)key < limit ? (ulong)(UInt256)(object)key : ulong.MaxValue;
        else if (Word(key) is var word && word < limit) value = (ulong)word;
        index = unchecked((int)value);
        return value < (ulong)limit;
    }

    /// <summary>The key of an index.</summary>
    public static object From(int index)
    {
        if (typeof(TKey) == typeof(byte)) return (byte)index;
        if (typeof(TKey) == typeof(ushort)) return (ushort)index;
        if (typeof(TKey) == typeof(uint)) return (uint)index;
        if (typeof(TKey) == typeof(ulong)) return (ulong)index;
        if (typeof(TKey) == typeof(UInt128)) return (UInt128)index;
        if (typeof(TKey) == typeof(UInt256)) return (UInt256)index;
        return ((IWordValue)(object)default(TKey)).Sibling(index);
    }

    private static UInt256 Word(TKey key)
    {
        if (typeof(TKey) == typeof(UInt128)) return (UInt128)(object)key;
        return (object)key is IWordValue value ? value.ToWord() : throw new NotSupportedException($"{typeof(TKey)} is no key of a packed mapping: use an unsigned integer.");
    }
}
