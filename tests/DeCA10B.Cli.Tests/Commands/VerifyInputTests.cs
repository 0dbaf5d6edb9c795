using System.Text.Json;
using DeCA10B.Build;

namespace DeCA10B.Cli.Tests.Commands;

public sealed class VerifyInputTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task A_clean_solc_makes_the_same_bytecode_of_the_input()
    {
        var file = folder.PathOf("Counter.json");
        var run = (await CliRun.OfAsync(["verify-input", "Counter", "--output", file, "--json", .. CounterProject.Options])).Ended(Exit.Done).Json;
        var artifact = ContractArtifact.Parse(await File.ReadAllTextAsync(CounterProject.Artifact));
        Assert.Equal("Counter.sol:Counter", run.GetProperty("contractName").GetString());
        Assert.Equal("v" + artifact.SolcVersion, run.GetProperty("compilerVersion").GetString());
        // A solc of its own that has seen nothing else, and no cache.
        using var solc = new SolcProcess(SolcPackage.RestoreAsync);
        using var output = JsonDocument.Parse(await solc.CompileAsync(await File.ReadAllTextAsync(file)));
        var evm = output.RootElement.GetProperty("contracts").GetProperty("Counter.sol").GetProperty("Counter").GetProperty("evm");
        Assert.Equal(artifact.Bytecode, "0x" + evm.GetProperty("bytecode").GetProperty("object").GetString());
        Assert.Equal(artifact.DeployedBytecode, "0x" + evm.GetProperty("deployedBytecode").GetProperty("object").GetString());
    }

    [NodeFact]
    public async Task Without_an_output_file_the_input_is_on_standard_output()
    {
        var run = (await CliRun.OfAsync(["verify-input", "Counter", .. CounterProject.Options])).Ended(Exit.Done).Json;
        Assert.Equal("Solidity", run.GetProperty("language").GetString());
        Assert.True(run.GetProperty("sources").TryGetProperty("Counter.sol", out _));
    }

    [NodeFact]
    public async Task Constructor_arguments_are_encoded_as_explorers_want_them()
    {
        string[] arguments = ["verify-input", "Stakeable64", "--project", "src/DeCA10B.Contracts", "--no-build", "--configuration", Repository.Configuration, "--output", folder.PathOf("input.json"), "--json"];
        var missing = (await CliRun.OfAsync(arguments)).Ended(Exit.Usage);
        Assert.Contains("takes (uint32 _refundWaitTimeS, uint32 _ownerClaimWaitTimeS, uint32 _anyAddressClaimWaitTimeS, uint80 _costWeight)", missing.JsonError.GetProperty("message").GetString(), StringComparison.Ordinal);
        var run = (await CliRun.OfAsync([.. arguments, "--arguments", """[60, 3600, 7200, "1000000000"]"""])).Ended(Exit.Done).Json;
        var words = run.GetProperty("constructorArguments").GetString()!.Chunk(64).Select(word => new string(word).TrimStart('0'));
        Assert.Equal(["3c", "e10", "1c20", "3b9aca00"], words);
    }
}
