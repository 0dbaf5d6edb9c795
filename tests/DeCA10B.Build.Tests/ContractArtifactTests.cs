using System.Text.Json;

namespace DeCA10B.Build.Tests;

public class ContractArtifactTests
{
    static async Task<ContractArtifact> CounterAsync() =>
        Assert.Single((await SolidityCompilation.CompileAsync([Solidity.Counter, Solidity.Ownable])).Artifacts);

    [SolcFact]
    public async Task It_has_the_fields_that_Hardhat_and_truffle_read()
    {
        var json = JsonDocument.Parse((await CounterAsync()).ToJson()).RootElement;
        Assert.Equal("hh-sol-artifact-1", json.GetProperty("_format").GetString());
        Assert.Equal("Counter", json.GetProperty("contractName").GetString());
        Assert.Equal("Counter.sol", json.GetProperty("sourceName").GetString());
        Assert.Equal(JsonValueKind.Array, json.GetProperty("abi").ValueKind);
        Assert.StartsWith("0x", json.GetProperty("bytecode").GetString());
        Assert.StartsWith("0x", json.GetProperty("deployedBytecode").GetString());
        Assert.Equal(JsonValueKind.Object, json.GetProperty("linkReferences").ValueKind);
        Assert.Equal(JsonValueKind.Object, json.GetProperty("deployedLinkReferences").ValueKind);
    }

    [SolcFact]
    public async Task It_reads_back_as_it_was_written()
    {
        var json = (await CounterAsync() with { SolidityHash = "abc" }).ToJson();
        var read = ContractArtifact.Parse(json);
        Assert.Equal("abc", read.SolidityHash);
        Assert.Equal(json, read.ToJson());
    }

    [SolcFact]
    public async Task Its_lines_end_in_LF_and_none_names_a_folder_of_this_machine()
    {
        var json = (await CounterAsync()).ToJson();
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.CurrentDirectory, json);
    }

    [SolcTheory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"_format":"hh-sol-artifact-2"}""")]
    [InlineData("""{"_format":"hh-sol-artifact-1"}""")]
    [InlineData("""{"_format":"hh-sol-artifact-1","contractName":null}""")]
    [InlineData("""{"_format":"hh-sol-artifact-1","contractName":5}""")]
    public void What_is_no_artifact_is_refused(string json) => Assert.Throws<FormatException>(() => ContractArtifact.Parse(json));
}
