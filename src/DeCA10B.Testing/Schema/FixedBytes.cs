using System.Collections.Concurrent;
using System.Reflection;

namespace DeCA10B.Testing.Schema;

/// <summary>Reads the byte strings of known length of the SDK, <c>Bytes1</c> to <c>Bytes32</c>.</summary>
static class FixedBytes
{
    static readonly ConcurrentDictionary<Type, MethodInvoker?> Readers = new();

    /// <summary>The bytes, or null when the object is none of them.</summary>
    public static byte[]? Of(object value) => value is Bytes32 word ? word.ToArray() : Readers.GetOrAdd(value.GetType(), Find) is { } read ? (byte[])read.Invoke(value)! : null;

    static MethodInvoker? Find(Type type) =>
        type.Assembly == typeof(Bytes32).Assembly && type.Namespace == typeof(Bytes32).Namespace && type.Name.StartsWith("Bytes", StringComparison.Ordinal) && type.GetMethod(nameof(Bytes32.ToArray)) is { } method
            ? MethodInvoker.Create(method) : null;
}
