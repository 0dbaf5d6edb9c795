using System.Reflection;

namespace DeCA10B.Testing.Layouts;

/// <summary>A C# field that a state variable may be: of the contract, or of a contract that is a part of it.</summary>
/// <param name="Part">The field that the part stands in, or null.</param>
/// <param name="Info">The field.</param>
sealed record StorageField(FieldInfo? Part, FieldInfo Info)
{
    const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The property whose value the field keeps, or null.</summary>
    public PropertyInfo? Property => PropertyOf(Info);

    /// <summary>The property that the part stands in; empty for the contract's own.</summary>
    public string PartName => Part is null ? "" : PropertyOf(Part)?.Name ?? Part.Name;

    /// <summary>Its value in a contract.</summary>
    public object? ValueIn(Contract contract) => Info.GetValue(Part is null ? contract : Part.GetValue(contract));

    /// <summary>The fields of a contract, bases first, and of its parts. A base that a part shares with the contract is there once.</summary>
    public static IEnumerable<StorageField> Of(Type contract)
    {
        var levels = Lineage(contract).ToArray();
        var own = levels.SelectMany(FieldsOf).ToArray();
        foreach (var field in own)
            if (!typeof(Contract).IsAssignableFrom(field.FieldType)) yield return new(null, field);
        foreach (var part in own.Where(field => typeof(Contract).IsAssignableFrom(field.FieldType)))
            foreach (var field in Lineage(part.FieldType).Except(levels).SelectMany(FieldsOf)) yield return new(part, field);
    }

    internal static PropertyInfo? PropertyOf(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.DeclaringType!.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Declared) : null;

    static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(Declared).OrderBy(field => field.MetadataToken);

    static IEnumerable<Type> Lineage(Type contract)
    {
        var types = new Stack<Type>();
        for (var type = contract; type is not null && type != typeof(Contract); type = type.BaseType) types.Push(type);
        return types;
    }
}
