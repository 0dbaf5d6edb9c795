using System.Reflection;
using System.Runtime.CompilerServices;
using DeCA10B.Native;

namespace DeCA10B;

/// <summary>Values of slots never written: where .NET has null, a chain has what is empty.</summary>
internal static class EmptyValue
{
    /// <summary>The empty string or array; a number, or a struct with what is empty in its fields. Asked once a type.</summary>
    public static object Of(Type type)
    {
        if (type == typeof(string)) return "";
        if (IsContract(type)) return typeof(ProxyFactory<>).MakeGenericType(type).GetProperty(nameof(ProxyFactory<IContract>.Nobody), BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        var value = RuntimeHelpers.GetUninitializedObject(type);
        if (!IsNumber(type))
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                if (HoldsReference(field.FieldType)) field.SetValue(value, Of(field.FieldType));
        return value;
    }

    private static bool IsNumber(Type type) => type.IsPrimitive || type.IsEnum;

    private static bool IsContract(Type type) => type.IsInterface && typeof(IContract).IsAssignableFrom(type);

    private static bool HoldsReference(Type type) => type == typeof(string) || type.IsArray || IsContract(type)
        || (type.IsValueType && !IsNumber(type)
            && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(field => HoldsReference(field.FieldType)));
}
