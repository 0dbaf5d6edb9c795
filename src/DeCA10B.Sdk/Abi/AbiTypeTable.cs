using System.ComponentModel;
using System.Reflection;

namespace DeCA10B.Abi;

/// <summary>The codecs of C# types, for <c>Encode</c> and <c>Decode</c>: those of <see cref="AbiTypes"/>, and what generated code registers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AbiTypeTable
{
    static AbiTypeTable()
    {
        foreach (var property in typeof(AbiTypes).GetProperties(BindingFlags.Public | BindingFlags.Static))
            if (property.GetValue(null) is AbiType known)
                typeof(Entry<>).MakeGenericType(known.ValueType).GetField(nameof(Entry<int>.Codec))!.SetValue(null, known);
    }

    /// <summary>Registers the codec of a composite type; generated module initializers call it.</summary>
    public static void Register<T>(AbiType<T> codec) => Entry<T>.Codec = codec;

    /// <summary>The codec of a type.</summary>
    /// <exception cref="NotSupportedException">There is none: the type is no type of the ABI, or the code that uses it was built without the generator.</exception>
    internal static AbiType<T> Of<T>() => Entry<T>.Codec ?? throw new NotSupportedException($"{typeof(T)} has no ABI encoding here.");

    private static class Entry<T>
    {
        public static AbiType<T>? Codec;
    }
}
