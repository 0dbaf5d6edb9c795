using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeCA10B.Native;

/// <summary>A growing list whose elements never move: segments of 4, 8, 16, ... elements. A reference to an element stays valid.</summary>
internal struct Segments<T>
{
    private const int FirstBits = 2;

    private T[]?[] segments;

    public static Segments<T> Create() => new() { segments = [] };

    /// <summary>The element at an index below the reserved length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref T At(int index)
    {
        var position = (uint)index + (1u << FirstBits);
        var bits = BitOperations.Log2(position);
        return ref segments[bits - FirstBits]![(int)(position - (1u << bits))];
    }

    /// <summary>Makes room for the element at an index.</summary>
    public void Reserve(int index)
    {
        var bits = BitOperations.Log2((uint)index + (1u << FirstBits));
        var segment = bits - FirstBits;
        if (segment >= segments.Length) Array.Resize(ref segments, segment + 1);
        segments[segment] ??= new T[1 << bits];
    }
}
