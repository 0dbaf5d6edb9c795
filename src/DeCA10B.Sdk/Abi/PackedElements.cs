using System.Reflection;

namespace DeCA10B.Abi;

/// <summary>An array or span of single values in the packed encoding, for the element types that are rare; asked once a type.</summary>
static class PackedElements<T>
    where T : allows ref struct
{
    delegate void Appender(scoped ref PackedWriter writer, scoped ref T values);

    static readonly Appender? Known = Find();

    /// <summary>Appends the elements, each as a word.</summary>
    /// <exception cref="NotSupportedException">The type is no array or span of single values.</exception>
    public static void Append(scoped ref PackedWriter writer, scoped ref T values)
    {
        if (Known is not { } append)
            throw new NotSupportedException($"{typeof(T)} has no packed encoding.");
        append(ref writer, ref values);
    }

    static Appender? Find()
    {
        var name = typeof(T).IsSZArray ? nameof(PackedElements.OfArray)
            : !typeof(T).IsGenericType ? null
            : typeof(T).GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) ? nameof(PackedElements.OfReadOnlySpan)
            : typeof(T).GetGenericTypeDefinition() == typeof(Span<>) ? nameof(PackedElements.OfSpan) : null;
        var element = typeof(T).IsSZArray ? typeof(T).GetElementType()! : typeof(T).IsGenericType ? typeof(T).GetGenericArguments()[0] : typeof(T);
        if (name is null || !PackedElements.IsSingle(element))
            return null;
        return typeof(PackedElements).GetMethod(name)!.MakeGenericMethod(element).CreateDelegate<Appender>();
    }
}

/// <summary>What the generic half calls once the element type is known.</summary>
static class PackedElements
{
    public static bool IsSingle(Type type) =>
        !type.IsByRefLike && (int)typeof(PackedValue).GetMethod(nameof(PackedValue.WidthOf))!.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)! != 0;

    public static void OfArray<T>(scoped ref PackedWriter writer, scoped ref T[] values) => writer.AppendElements<T>(values);

    public static void OfSpan<T>(scoped ref PackedWriter writer, scoped ref Span<T> values) => writer.AppendElements<T>(values);

    public static void OfReadOnlySpan<T>(scoped ref PackedWriter writer, scoped ref ReadOnlySpan<T> values) => writer.AppendElements(values);
}
