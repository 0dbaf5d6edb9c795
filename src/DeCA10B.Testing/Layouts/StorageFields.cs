using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using DeCA10B.Native;

namespace DeCA10B.Testing.Layouts;

/// <summary>Which C# field each state variable is.</summary>
static class StorageFields
{
    const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // By layouts that go when nobody needs them: the types may be of assemblies that are unloaded.
    static readonly ConditionalWeakTable<StorageLayout, ConcurrentDictionary<Type, IReadOnlyList<(StorageVariable, StorageField)>>> Contracts = new();
    static readonly ConditionalWeakTable<StorageType, ConcurrentDictionary<Type, IReadOnlyList<(StorageVariable, FieldInfo)>>> Structs = new();

    /// <summary>The variables of a contract with their fields; bases first, as in the layout.</summary>
    /// <exception cref="InvalidOperationException">A variable has no field, or a collection no variable.</exception>
    public static IReadOnlyList<(StorageVariable Variable, StorageField Field)> Of(Type contract, StorageLayout layout) =>
        Contracts.GetOrCreateValue(layout).GetOrAdd(contract, static (type, layout) => Match(type, layout), layout);

    /// <summary>The fields of a struct, by their order.</summary>
    /// <exception cref="InvalidOperationException">Their number differs.</exception>
    public static IReadOnlyList<(StorageVariable Member, FieldInfo Field)> OfStruct(Type type, StorageType layout) => Structs.GetOrCreateValue(layout).GetOrAdd(type, static (type, layout) =>
    {
        var fields = type.GetFields(Declared).OrderBy(field => field.MetadataToken).ToArray();
        return fields.Length == layout.Members.Count
            ? [.. layout.Members.Zip(fields)]
            : throw new InvalidOperationException($"{type.Name} has {fields.Length} fields and {layout} has {layout.Members.Count}.");
    }, layout);

    static (StorageVariable, StorageField)[] Match(Type contract, StorageLayout layout)
    {
        var free = StorageField.Of(contract).ToList();
        var matched = new List<(StorageVariable, StorageField)>();
        foreach (var variable in layout.Variables)
        {
            var fitting = free.Where(field => Fits(field.Info, variable.Location.Type)).ToArray();
            var field = fitting.FirstOrDefault(field => IsExactly(field, variable.Label)) ?? fitting.FirstOrDefault(field => IsLike(field, variable.Label))
                ?? throw new InvalidOperationException($"The state variable {variable.Label} is no field of {contract.Name}.");
            free.Remove(field);
            matched.Add((variable, field));
        }

        return free.Find(field => typeof(IStorageCollection).IsAssignableFrom(field.Info.FieldType)) is { } lost
            ? throw new InvalidOperationException($"The collection {lost.Info.Name} of {contract.Name} is not in the storage layout.")
            : [.. matched];
    }

    /// <summary>Names can be alike: a collection is no scalar, and a scalar that cannot change lies in the code.</summary>
    static bool Fits(FieldInfo field, StorageType type)
    {
        if ((type.Encoding == StorageEncoding.Bytes) != (field.FieldType == typeof(string) || field.FieldType == typeof(byte[]))) return false;
        var isCollection = typeof(IStorageCollection).IsAssignableFrom(field.FieldType);
        if (type.Encoding is StorageEncoding.Mapping or StorageEncoding.DynamicArray) return isCollection;
        var isScalar = type.Encoding == StorageEncoding.InPlace && type.Members.Count == 0 && type.Element is null;
        if (!isScalar && IsScalar(field.FieldType) && type.Encoding == StorageEncoding.InPlace) return false;
        return !isCollection && !(isScalar && field.IsInitOnly && StorageField.PropertyOf(field) is null);
    }

    // The SDK's numbers, addresses and byte strings are structs to .NET, and one value to Solidity.
    static bool IsScalar(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(Int128) || type == typeof(UInt128) || type.Assembly == typeof(Contract).Assembly;

    /// <summary>As the compiler names them: a property by its ABI name, a field with an underscore before it and perhaps some behind it, that of a part with the part's name before it.</summary>
    static bool IsExactly(StorageField field, string label) => field.Property is { } property && IsPublic(property)
        ? label == (StatedName(property) ?? Camel(property.Name))
        : label.StartsWith('_') && Plain(label) == field.PartName.ToUpperInvariant() + Plain(field.Property?.Name ?? field.Info.Name);

    /// <summary>Solidity shows no inline array, so that of a public property is named like a private one; what is public has no part's name before it.</summary>
    /// <remarks>A field <c>x</c> beside a parameter that the ABI calls <c>_x</c> is <c>_storedX</c>.</remarks>
    static bool IsLike(StorageField field, string label) => field.Property is { } property && IsPublic(property)
        ? Plain(label) == Plain(property.Name)
        : field.PartName.ToUpperInvariant() + Plain(field.Property?.Name ?? field.Info.Name) is var name && (Plain(label) == name || Plain(label) == "STORED" + name);

    static bool IsPublic(PropertyInfo property) => property.GetMethod is { IsPublic: true };

    static string? StatedName(PropertyInfo property) => property.GetCustomAttribute<AbiNameAttribute>()?.Name;

    static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    static string Plain(string name) => name.Trim('_').ToUpperInvariant();
}
