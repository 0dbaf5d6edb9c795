using System.Text.Encodings.Web;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Cli.Values;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Verification;

/// <summary>What block explorers and Sourcify ask for to verify a deployed contract.</summary>
/// <param name="ContractName">File and contract, as explorers name it: <c>Counter.sol:Counter</c>.</param>
/// <param name="CompilerVersion">solc's version, as explorers list it: <c>v0.8.37+commit.…</c>.</param>
/// <param name="ConstructorArguments">The ABI encoding, hex digits without <c>0x</c>; empty when the constructor takes none.</param>
/// <param name="Input">The standard-JSON input: sources and settings.</param>
sealed record VerificationInput(string ContractName, string CompilerVersion, string ConstructorArguments, JsonElement Input)
{
    static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The input of an artifact.</summary>
    /// <param name="artifact">What was deployed.</param>
    /// <param name="arguments">The constructor's arguments as a JSON array; null when they were not given.</param>
    /// <exception cref="CliException">The arguments do not fit the constructor.</exception>
    public static VerificationInput Of(ContractArtifact artifact, JsonElement? arguments)
    {
        var constructor = ContractSchema.Parse(artifact.Abi.GetRawText()).Constructor;
        if (arguments is null && constructor.Fields.Count > 0)
            throw CliException.Input("arguments", $"The constructor of {artifact.ContractName} takes {AbiValues.Describe(constructor)}.", "Give what it was deployed with: --arguments 'JSON array', or --arguments @FILE.");
        var encoded = arguments is { } given ? SchemaEncoding.Encode(constructor, new AbiValues().ReadArguments($"The constructor of {artifact.ContractName}", constructor, given)) : [];
        return new($"{artifact.SourceName}:{artifact.ContractName}", "v" + artifact.SolcVersion, Convert.ToHexStringLower(encoded), artifact.StandardJsonInput);
    }

    /// <summary>The input as a file to upload.</summary>
    public string InputText() => JsonSerializer.Serialize(Input, Format) + "\n";
}
