using System.Text.Json;

namespace DeCA10B.Build;

/// <summary>What a build leaves of a contract: everything to deploy it, verify it and trace it back to C#.</summary>
/// <remarks>As JSON it is Hardhat's <c>hh-sol-artifact-1</c>, which truffle-contract reads too, and more fields of ours. The page
/// docs/decisions/artifact-format.md says what each field is for.</remarks>
public sealed record ContractArtifact
{
    /// <summary>Name of the contract in Solidity.</summary>
    public required string ContractName { get; init; }

    /// <summary>The Solidity file that holds it.</summary>
    public required string SourceName { get; init; }

    /// <summary>SHA-256 over its Solidity files as the assembly declares it; a client refuses an artifact with another.</summary>
    public required string SolidityHash { get; init; }

    /// <summary>The JSON ABI.</summary>
    public required JsonElement Abi { get; init; }

    /// <summary>Creation code, <c>0x</c> and hex digits.</summary>
    public required string Bytecode { get; init; }

    /// <summary>Run-time code with zeros where immutables go, <c>0x</c> and hex digits.</summary>
    public required string DeployedBytecode { get; init; }

    /// <summary>Where library addresses go in <see cref="Bytecode"/>: file, library, places.</summary>
    public required JsonElement LinkReferences { get; init; }

    /// <summary>Where library addresses go in <see cref="DeployedBytecode"/>.</summary>
    public required JsonElement DeployedLinkReferences { get; init; }

    /// <summary>Where immutables go in <see cref="DeployedBytecode"/>: AST id, places.</summary>
    public required JsonElement ImmutableReferences { get; init; }

    /// <summary>Function signature to selector, eight hex digits without <c>0x</c>.</summary>
    public required JsonElement MethodIdentifiers { get; init; }

    /// <summary>solc's storage layout: slot, offset and type of every variable.</summary>
    public required JsonElement StorageLayout { get; init; }

    /// <summary>solc's source map of <see cref="DeployedBytecode"/>: for every instruction its place in the Solidity.</summary>
    public required string DeployedSourceMap { get; init; }

    /// <summary>The Solidity files by the index that the source map uses.</summary>
    public required IReadOnlyList<string> SourceList { get; init; }

    /// <summary>Solidity file to its line map, in the text form that <see cref="LineMap"/> reads.</summary>
    public required IReadOnlyDictionary<string, string> LineMaps { get; init; }

    /// <summary>solc's full version, such as <c>0.8.37+commit.f401782d</c>.</summary>
    public required string SolcVersion { get; init; }

    /// <summary>The input that gives this very code: sources and settings, as an explorer asks for them.</summary>
    public required JsonElement StandardJsonInput { get; init; }

    /// <summary>solc's metadata, JSON text, byte for byte as solc hashes it.</summary>
    public required string Metadata { get; init; }

    /// <summary>The C# line that a line of Solidity comes from; null when its line map does not say.</summary>
    public CSharpPosition? FindCSharp(string sourceName, int solidityLine) =>
        LineMaps.TryGetValue(sourceName, out var map) ? LineMap.Parse(map).Find(solidityLine) : null;

    /// <summary>The artifact as JSON: fixed order, two spaces, LF, so that equal artifacts are equal files.</summary>
    public string ToJson() => ContractArtifactJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is no artifact of this SDK.</exception>
    public static ContractArtifact Parse(string json) => ContractArtifactJson.Read(json);
}
