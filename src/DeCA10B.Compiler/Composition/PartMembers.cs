using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>What the members of a part are in the whole: which of them there are, their names and keys.</summary>
/// <remarks>What the outside sees keeps its name. What it does not see begins with the part's, so that it never depends on what other parts have.</remarks>
internal sealed class PartMembers(Part part)
{
    /// <summary>The functions that the outside sees: what the part shows, but for what the whole drives it with and what it shows only where it stands alone.</summary>
    public IEnumerable<(ContractModel Level, FunctionModel Function)> Exposed()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in part.Levels)
            foreach (var function in level.Functions)
                if (function.Accessibility == Accessibility.Public && keys.Add(function.Key) && IsExposed(function)) yield return (level, function);
    }

    public bool IsExposed(FunctionModel function) =>
        function is { Accessibility: Accessibility.Public, IsStandalone: false, IsAbstract: false } && !part.IsDriven(function);

    /// <summary>The key of a function, behind its guards or without them: guards stand where a call comes in from outside. It begins with the name, as every key does.</summary>
    public string KeyOf(ContractModel level, FunctionModel function, bool isGuarded) =>
        function.Key + "@" + part.Property + "." + level.Name + (isGuarded || function.Guards.Count == 0 ? "" : "!");

    public string NameOf(FieldModel field) => field.Accessibility == Accessibility.Public ? field.Name : part.Property + Pascal(field.Name);

    public FieldModel Field(FieldModel field) => field with
    {
        Name = NameOf(field),
        Accessibility = field.Accessibility == Accessibility.Public ? Accessibility.Public : Accessibility.Private,
        OverridesInterface = null,
        Path = part.Property + "." + field.Name,
    };

    /// <summary>A function as a member of the whole, its body still the part's.</summary>
    public FunctionModel Function(ContractModel level, FunctionModel function, bool isGuarded)
    {
        var isExposed = IsExposed(function) && (isGuarded || function.Guards.Count == 0) && part.Resolve(level.FullName, function.Key, isBase: false)?.Level == level;
        return function with
        {
            Key = KeyOf(level, function, isGuarded),
            Name = isExposed ? function.Name : part.Property + (part.Resolve(level.FullName, function.Key, isBase: false)?.Level == level ? "" : level.Name) + Pascal(function.Name),
            Accessibility = isExposed ? Accessibility.Public : Accessibility.Private,
            Guards = isExposed ? function.Guards : [],
            IsVirtual = false,
            IsOverride = false,
            OverriddenContracts = [],
            Path = part.Property + "." + function.Name,
        };
    }

    private static string Pascal(string name)
    {
        var plain = name.TrimStart('_');
        return plain.Length == 0 ? name : char.ToUpperInvariant(plain[0]) + plain.Substring(1);
    }
}
