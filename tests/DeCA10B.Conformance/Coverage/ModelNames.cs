using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Conformance.Coverage;

/// <summary>What occurs in models: the names of their records, and <c>Enum.Value</c> of their enums.</summary>
internal static class ModelNames
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static IReadOnlySet<string> Of(IEnumerable<Declaration> models)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var model in models) Visit(model, names);
        return names;
    }

    private static void Visit(object? value, HashSet<string> names)
    {
        switch (value)
        {
            case null or string:
                return;
            case Enum item:
                names.Add($"{item.GetType().Name}.{item}");
                return;
            case IEnumerable items:
                foreach (var item in items) Visit(item, names);
                return;
        }

        var type = value.GetType();
        if (type.Namespace != typeof(Declaration).Namespace) return;
        names.Add(type.Name);
        foreach (var property in Properties.GetOrAdd(type, Shown)) Visit(property.GetValue(value), names);
    }

    private static PropertyInfo[] Shown(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType != typeof(Type))];
}
