using System.Reflection;

namespace DeCA10B.Abi;

/// <summary>A generated single value in the packed encoding; asked once a type.</summary>
static class PackedWord<T>
    where T : allows ref struct
{
    delegate UInt256 ToWord(ref T value);

    static readonly ToWord? Word = PackedWord.Has(typeof(T)) ? PackedWord.Method(nameof(PackedWord.ToWord), typeof(T)).CreateDelegate<ToWord>() : null;

    /// <summary>Bytes of the value; 0 when the type is none.</summary>
    public static readonly int Width = PackedWord.Has(typeof(T)) ? PackedWord.Method(nameof(PackedWord.Width), typeof(T)).CreateDelegate<Func<int>>()() : 0;

    /// <summary>Whether the value is the first bytes of its word: it is a byte string.</summary>
    public static readonly bool IsAtStart = PackedWord.Has(typeof(T)) && PackedWord.Method(nameof(PackedWord.IsAtStart), typeof(T)).CreateDelegate<Func<bool>>()();

    public static UInt256 Of(ref T value) => Word is { } word ? word(ref value) : throw new NotSupportedException($"{typeof(T)} has no packed encoding.");
}

/// <summary>What the generic half asks of a type by reflection.</summary>
static class PackedWord
{
    public static bool Has(Type type) => typeof(IWordValue).IsAssignableFrom(type);

    public static MethodInfo Method(string name, Type type) => typeof(PackedWord).GetMethod(name)!.MakeGenericMethod(type);

    public static UInt256 ToWord<T>(ref T value)
        where T : struct, IWordValue<T> => value.ToWord();

    public static int Width<T>()
        where T : struct, IWordValue<T> => T.ByteCount;

    public static bool IsAtStart<T>()
        where T : struct, IWordValue<T> => T.SolidityName.StartsWith("bytes", StringComparison.Ordinal);
}
