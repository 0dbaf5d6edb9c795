using System.ComponentModel;

namespace DeCA10B.Native;

/// <summary>Copies arrays that cross from one contract to another, which share no memory.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CallBoundary
{
    /// <summary>A copy of an array of values; a missing one is empty.</summary>
    public static T[] Copy<T>(T[]? array) => array is null ? [] : array.AsSpan().ToArray();

    /// <summary>A copy of an array whose elements must be copied themselves.</summary>
    public static T[] Copy<T>(T[]? array, Converter<T, T> copy) => array is null ? [] : Array.ConvertAll(array, copy);

    /// <summary>A copy of calldata whose elements must be copied themselves.</summary>
    public static ReadOnlySpan<T> Copy<T>(ReadOnlySpan<T> span, Converter<T, T> copy) => Array.ConvertAll(span.ToArray(), copy);
}
