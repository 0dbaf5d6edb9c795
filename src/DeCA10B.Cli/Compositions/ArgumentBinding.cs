using System.Text.Json;
using DeCA10B.Cli.Values;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Compositions;

/// <summary>Finds a value for every parameter of a constructor, by name.</summary>
/// <param name="contract">The contract, for messages.</param>
/// <param name="given">What the author of the composition gave.</param>
/// <param name="known">What is known besides: of the model, of the other contracts.</param>
sealed class ArgumentBinding(string contract, IReadOnlyDictionary<string, JsonElement> given, IReadOnlyDictionary<string, object> known)
{
    static readonly AbiValues Values = new();

    readonly HashSet<string> used = [];

    /// <summary>The arguments, ABI-encoded.</summary>
    /// <exception cref="CliException">One is missing or of another type.</exception>
    public byte[] Bind(SolidityTuple parameters) => SchemaEncoding.Encode(parameters, [.. parameters.Fields.Select(Find)]);

    /// <summary>Nothing that the author wrote is silently left out.</summary>
    /// <exception cref="CliException">An argument is none of the constructor's.</exception>
    public void RequireAllUsed()
    {
        if (given.Keys.FirstOrDefault(name => !used.Contains(name)) is { } unknown)
            throw CliException.Input("argument", $"The constructor of {contract} has no parameter {unknown}.", "Remove it from the composition, or correct its name.");
    }

    object Find(SchemaParameter parameter)
    {
        // _name and name_ are how Solidity tells parameters from state variables.
        var name = parameter.Name.Trim('_');
        if (given.TryGetValue(name, out var written))
        {
            used.Add(name);
            return Values.Read($"{contract}: {name}", parameter.Type, written);
        }

        if (known.TryGetValue(name, out var value)) return parameter.Type.Normalize(value);
        // A struct may be given by its members.
        if (parameter.Type is SolidityTuple { Fields.Count: > 0 } tuple) return tuple.Fields.Select(Find).ToArray();
        throw CliException.Input("argument", $"The constructor of {contract} needs {name} ({parameter.Type}), which the composition does not give.", $"Add `{name} = …` to its arguments.");
    }
}
