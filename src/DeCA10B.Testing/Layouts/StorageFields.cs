using System.Collections.Concurrent;
using System.Reflection;
using DeCA10B.Native;

namespace DeCA10B.Testing.Layouts;

/// <summary>Which C# field each state variable is.</summary>
static class StorageFields
{
    const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    static readonly ConcurrentDictionary<(Type, StorageLayout), IReadOnlyList<(StorageVariable, FieldInfo)>> Contracts = new();
    static readonly ConcurrentDictionary<(Type, StorageType), IReadOnlyList<(StorageVariable, FieldInfo)>> Structs = new();

    /// <summary>The variables of a contract with their fields; bases first, as in the layout.</summary>
    /// <exception cref="InvalidOperationException">A variable has no field, or a collection no variable.</exception>
    public static IReadOnlyList<(StorageVariable Variable, FieldInfo Field)> Of(Type contract, StorageLayout layout) =>
        Contracts.GetOrAdd((contract, layout), static key => Match(key.Item1, key.Item2));

    /// <summary>The fields of a struct, by their order.</summary>
    /// <exception cref="InvalidOperationException">Their number differs.</exception>
    public static IReadOnlyList<(StorageVariable Member, FieldInfo Field)> OfStruct(Type type, StorageType layout) => Structs.GetOrAdd((type, layout), static key =>
    {
        var fields = key.Item1.GetFields(Declared).OrderBy(field => field.MetadataToken).ToArray();
        return fields.Length == key.Item2.Members.Count
            ? [.. key.Item2.Members.Zip(fields)]
            : throw new InvalidOperationException($"{key.Item1.Name} has {fields.Length} fields and {key.Item2} has {key.Item2.Members.Count}.");
    });

    static (StorageVariable, FieldInfo)[] Match(Type contract, StorageLayout layout)
    {
        var free = Lineage(contract).SelectMany(type => type.GetFields(Declared).OrderBy(field => field.MetadataToken)).ToList();
        var matched = new List<(StorageVariable, FieldInfo)>();
        foreach (var variable in layout.Variables)
        {
            var field = free.FirstOrDefault(field => IsExactly(field, variable.Label)) ?? free.FirstOrDefault(field => IsLike(field, variable.Label))
                ?? throw new InvalidOperationException($"The state variable {variable.Label} is no field of {contract.Name}.");
            free.Remove(field);
            matched.Add((variable, field));
        }

        return free.Find(field => typeof(IStorageCollection).IsAssignableFrom(field.FieldType)) is { } lost
            ? throw new InvalidOperationException($"The collection {lost.Name} of {contract.Name} is not in the storage layout.")
            : [.. matched];
    }

    static IEnumerable<Type> Lineage(Type contract)
    {
        var types = new Stack<Type>();
        for (var type = contract; type is not null && type != typeof(Contract); type = type.BaseType) types.Push(type);
        return types;
    }

    /// <summary>As the compiler names them: a property by its ABI name, a field with an underscore before it and perhaps some behind it.</summary>
    static bool IsExactly(FieldInfo field, string label) => PropertyOf(field) is { } property
        ? label == (StatedName(property) ?? Camel(property.Name))
        : label.StartsWith('_') && Plain(label) == Plain(field.Name);

    static bool IsLike(FieldInfo field, string label) => Plain(label) == Plain(PropertyOf(field)?.Name ?? field.Name);

    static PropertyInfo? PropertyOf(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.DeclaringType!.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Declared) : null;

    static string? StatedName(PropertyInfo property) => property.GetCustomAttribute<AbiNameAttribute>()?.Name;

    static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    static string Plain(string name) => name.Trim('_').ToUpperInvariant();
}
