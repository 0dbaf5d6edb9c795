using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DeCA10B.Testing.Layouts;

/// <summary>Reads fixed arrays, which are structs with <see cref="InlineArrayAttribute"/>, by reflection.</summary>
static class InlineArrays
{
    static readonly MethodInfo Generic = typeof(InlineArrays).GetMethod(nameof(Copy), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The elements of a boxed inline array.</summary>
    /// <exception cref="NotSupportedException">It is no inline array.</exception>
    public static IEnumerable<object?> Elements(object array)
    {
        var type = array.GetType();
        var length = type.GetCustomAttribute<InlineArrayAttribute>()?.Length ?? throw new NotSupportedException($"{type} is no inline array.");
        var element = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)[0].FieldType;
        return ((Array)Generic.MakeGenericMethod(type, element).Invoke(null, [array, length])!).Cast<object?>();
    }

    static TElement[] Copy<TArray, TElement>(TArray array, int length) where TArray : struct =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TArray, TElement>(ref array), length).ToArray();
}
