using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Compositions;

/// <summary>A contract of a composition, and what its author says of its constructor.</summary>
/// <param name="Artifact">What the build left of it.</param>
/// <param name="File">The artifact's file, where the author named one; null for a contract of the family.</param>
/// <param name="Arguments">Constructor arguments by name.</param>
sealed record ComposedContract(ContractArtifact Artifact, string? File, IReadOnlyDictionary<string, JsonElement> Arguments)
{
    /// <summary>Its name in Solidity.</summary>
    public string Name => Artifact.ContractName;

    /// <summary>Its ABI.</summary>
    public ContractSchema Schema { get; } = ContractSchema.Parse(Artifact.Abi.GetRawText());

    /// <summary>Creation code and constructor arguments.</summary>
    /// <param name="known">Further arguments by name; those of the author come first.</param>
    /// <exception cref="CliException">An argument is missing, is of another type, or is none of the constructor's.</exception>
    public byte[] CreationCode(IReadOnlyDictionary<string, object> known)
    {
        var binding = new ArgumentBinding(Name, Arguments, known);
        var arguments = binding.Bind(Schema.Constructor);
        binding.RequireAllUsed();
        return [.. Convert.FromHexString(Artifact.Bytecode.AsSpan(2)), .. arguments];
    }
}
