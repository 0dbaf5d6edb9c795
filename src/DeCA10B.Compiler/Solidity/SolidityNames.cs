using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>The Solidity names of a contract's members and those it inherits.</summary>
/// <remarks>Public members take their ABI name, others a leading underscore. Bases are named first, so a base's names do not depend on what derives from it.</remarks>
public sealed class SolidityNames
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> functions = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> declared;

    public SolidityNames(ProgramModel program, ContractModel contract)
    {
        declared = new(() => new(program.Lineage(contract).SelectMany(level => ContractUses.Of(program, level).NamesIn(program).Append(level.Name)), StringComparer.Ordinal));
        foreach (var level in program.Lineage(contract).Reverse())
        {
            var parameters = ParameterNames(level);
            if (ReentrancyGuard.IsUsedBy(level)) taken.UnionWith([ReentrancyGuard.Flag, ReentrancyGuard.Modifier, ReentrancyGuard.ViewModifier]);
            foreach (var field in level.Fields)
            {
                var name = Take(NameOf(field, parameters), isFixed: field.Accessibility == Accessibility.Public);
                fields[level.FullName + "." + field.Name] = name;
                // What a base keeps private is out of sight here: a local may have its name.
                if (field.Accessibility == Accessibility.Private && level != contract) hidden.Add(name);
            }

            foreach (var function in level.Functions)
                functions[level.FullName + "." + function.Key] = NameOf(program, level, function);
            foreach (var function in level.Functions) taken.Add(functions[level.FullName + "." + function.Key]);
        }
    }

    /// <summary>Whether a local of that name would shadow a member, a type, an event or an error.</summary>
    public bool IsTaken(string name) => (taken.Contains(name) && !hidden.Contains(name)) || declared.Value.Contains(name);

    public string Field(string contract, string name) => fields.TryGetValue(contract + "." + name, out var found) ? found : throw new MissingDeclarationException(contract, name);

    public string Function(string contract, string key) => functions.TryGetValue(contract + "." + key, out var found) ? found : throw new MissingDeclarationException(contract, key);

    /// <summary>The name of a struct's member.</summary>
    public static string Member(string name) => ReservedWords.Avoid(Camel(name));

    public static string Camel(string name) => CamelCase.Of(name);

    /// <summary>A parameter's ABI name is the author's promise; the name of a private field gives way to it.</summary>
    private static string NameOf(FieldModel field, HashSet<string> parameters)
    {
        if (field.Accessibility == Accessibility.Public) return field.AbiName;
        if (field.Kind == FieldKind.Constant) return UpperSnake(field.Name);
        var name = Camel(field.Name);
        return parameters.Contains("_" + name) ? "_stored" + char.ToUpperInvariant(name[0]) + name.Substring(1) : "_" + name;
    }

    private static HashSet<string> ParameterNames(ContractModel level) =>
        new(level.Functions.SelectMany(function => function.Parameters).Concat(level.Constructor?.Parameters ?? [])
            .Select(parameter => parameter.AbiName), StringComparer.Ordinal);

    private string NameOf(ProgramModel program, ContractModel level, FunctionModel function)
    {
        if (level.IsLibrary) return LibraryNames.Of(level, function);
        if (function.Accessibility == Accessibility.Public) return function.AbiName;
        if (function.IsOverride && level.Base is { } parent && program.FindFunction(parent, function.Key) is { } overridden)
            return functions[overridden.Contract.FullName + "." + function.Key];
        var name = "_" + Camel(function.Name);
        while (fields.ContainsValue(name) || name == ReentrancyGuard.Flag) name += "_";
        return name;
    }

    private string Take(string name, bool isFixed)
    {
        while (!isFixed && (taken.Contains(name) || ReservedWords.Contains(name))) name += "_";
        taken.Add(name);
        return name;
    }

    private static string UpperSnake(string name)
    {
        var stem = name.TrimStart('_');
        // What is no name without its underscore keeps one.
        var result = new System.Text.StringBuilder(stem.Length == 0 || char.IsDigit(stem[0]) ? "_" : "");
        for (var i = 0; i < stem.Length; i++)
        {
            if (i > 0 && char.IsUpper(stem[i]) && !char.IsUpper(stem[i - 1])) result.Append('_');
            result.Append(char.ToUpperInvariant(stem[i]));
        }

        return result.ToString();
    }
}
