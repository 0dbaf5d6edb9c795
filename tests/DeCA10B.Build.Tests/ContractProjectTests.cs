namespace DeCA10B.Build.Tests;

/// <summary>Real builds of a project with two contracts, Counter (with a base in a file of its own) and Lamp.</summary>
public sealed class ContractProjectTests : IDisposable
{
    const string Obj = "Counters/obj/Debug/net10.0";
    const string Bin = "Counters/bin/Debug/net10.0";

    readonly ProjectSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [SolcFact]
    public async Task A_build_does_what_changed_and_no_more()
    {
        var run = (await sandbox.BuildAsync("Counters")).Succeeded();
        Assert.Contains("Contracts: 2 (unchanged 0, from the cache 0, compiled by solc 2)", run.Output);
        Assert.Contains("0 Warning(s)", run.Output);
        Assert.Equal(["Counter.sol", "Lamp.sol", "Ownable.sol"], sandbox.Names(Obj + "/solidity"));
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names(Bin + "/contracts"));
        Assert.Equal("c0", ContractArtifact.Parse(sandbox.Read(Bin + "/contracts/Counter.json")).SolidityHash);

        var stamp = sandbox.WrittenAt(Obj + "/Counters.contracts.stamp");
        run = (await sandbox.BuildAsync("Counters")).Succeeded();
        Assert.DoesNotContain("Contracts: ", run.Output);
        Assert.Equal(stamp, sandbox.WrittenAt(Obj + "/Counters.contracts.stamp"));

        var written = (sandbox.WrittenAt(Obj + "/solidity/Counter.sol"), sandbox.WrittenAt(Bin + "/contracts/Counter.json"));
        sandbox.Edit("Counters/Attributes.cs", "using System;", "using System; class Unrelated { }");
        run = (await sandbox.BuildAsync("Counters")).Succeeded();
        Assert.Contains("Contracts: 2 (unchanged 2, from the cache 0, compiled by solc 0)", run.Output);
        Assert.Equal(written, (sandbox.WrittenAt(Obj + "/solidity/Counter.sol"), sandbox.WrittenAt(Bin + "/contracts/Counter.json")));

        sandbox.Edit("Counters/Counter.cs", "count += 1", "count += 2");
        run = (await sandbox.BuildAsync("Counters")).Succeeded();
        Assert.Contains("Contracts: 2 (unchanged 1, from the cache 0, compiled by solc 1)", run.Output);
        Assert.Contains("count += 2", sandbox.Read(Bin + "/contracts/Counter.json"));

        run = (await sandbox.BuildAsync("Counters", "-p:DeCA10BOptimizerRuns=9")).Succeeded();
        Assert.Contains("compiled by solc 2)", run.Output);
        Assert.Contains("\"runs\": 9", sandbox.Read(Bin + "/contracts/Lamp.json"));
    }

    [SolcFact]
    public async Task A_contract_that_is_gone_leaves_no_file_and_a_deleted_artifact_comes_back()
    {
        (await sandbox.BuildAsync("Counters")).Succeeded();
        File.Delete(sandbox.PathOf(Obj + "/contracts/Counter.json"));
        File.Delete(sandbox.PathOf(Bin + "/contracts/Counter.json"));
        (await sandbox.BuildAsync("Counters")).Succeeded();
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names(Bin + "/contracts"));
        File.Delete(sandbox.PathOf("Counters/Lamp.cs"));
        (await sandbox.BuildAsync("Counters")).Succeeded();
        Assert.Equal(["Counter.sol", "Ownable.sol"], sandbox.Names(Obj + "/solidity"));
        Assert.Equal(["Counter.json"], sandbox.Names(Obj + "/contracts"));
        Assert.Equal(["Counter.json"], sandbox.Names(Bin + "/contracts"));
        (await sandbox.CleanAsync("Counters")).Succeeded();
        Assert.Empty(sandbox.Names(Obj + "/contracts").Concat(sandbox.Names(Bin + "/contracts")).Concat(sandbox.Names(Obj + "/solidity")));
    }

    [SolcFact]
    public async Task A_solc_error_stands_at_the_C_sharp_line_until_it_is_mended()
    {
        sandbox.Edit("Counters/Counter.cs", "count += 1", "cuont += 1");
        var error = $"{sandbox.PathOf("Counters/Counter.cs")}(12): error SOLC7576: DeclarationError: Undeclared identifier. Did you mean \"count\"? [Counter.sol:10:9] [{sandbox.PathOf("Counters/Counters.csproj")}]";
        Assert.Contains(error, (await sandbox.BuildAsync("Counters")).Failed().Output);
        Assert.Equal(["Lamp.json"], sandbox.Names(Obj + "/contracts"));
        sandbox.Edit("Counters/Counter.cs", "cuont += 1", "count += 1");
        (await sandbox.BuildAsync("Counters")).Succeeded();
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names(Bin + "/contracts"));
    }

    [SolcFact]
    public async Task A_solc_warning_stands_at_the_C_sharp_line_with_every_build_and_follows_MSBuild_s_switches()
    {
        sandbox.Edit("Counters/Lamp.cs", "lit = !lit;", "uint256 unused; lit = !lit;");
        var warning = $"{sandbox.PathOf("Counters/Lamp.cs")}(10): warning SOLC2072: Warning: Unused local variable. [Lamp.sol:8:9]";
        Assert.Contains(warning, (await sandbox.BuildAsync("Counters")).Succeeded().Output);
        Assert.Contains("error SOLC2072", (await sandbox.BuildAsync("Counters", "-warnaserror")).Failed().Output);
        Assert.DoesNotContain("warning SOLC2072", (await sandbox.BuildAsync("Counters", "-p:NoWarn=SOLC2072")).Succeeded().Output);
    }

    [SolcFact]
    public async Task Without_Node_the_build_warns_and_leaves_no_artifact_until_Node_is_there()
    {
        string[] strict = ["-p:TreatWarningsAsErrors=true", "-p:MSBuildTreatWarningsAsErrors=true"];
        var run = (await sandbox.BuildWithoutNodeAsync("Counters", strict)).Succeeded();
        Assert.Contains("warning DECA9001: DeCA10B needs Node.js", run.Output);
        Assert.Contains("1 Warning(s)", run.Output);
        Assert.Empty(sandbox.Names(Bin + "/contracts"));
        Assert.Equal(["Counter.sol", "Lamp.sol", "Ownable.sol"], sandbox.Names(Obj + "/solidity"));
        run = (await sandbox.BuildWithoutNodeAsync("Counters", "-p:DeCA10BRequireSolc=true")).Failed();
        Assert.Contains("error DECA9001", run.Output);
        (await sandbox.BuildAsync("Counters", strict)).Succeeded();
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names(Bin + "/contracts"));
        // What is unchanged needs no Node.js; what is changed loses its artifact.
        sandbox.Edit("Counters/Counter.cs", "count += 1", "count += 2");
        (await sandbox.BuildWithoutNodeAsync("Counters")).Succeeded();
        Assert.Equal(["Lamp.json"], sandbox.Names(Bin + "/contracts"));
    }

    [SolcFact]
    public async Task A_design_time_build_compiles_no_contract()
    {
        var run = (await sandbox.BuildAsync("Counters", "-p:DesignTimeBuild=true")).Succeeded();
        Assert.DoesNotContain("Contracts: ", run.Output);
        Assert.Empty(sandbox.Names(Obj + "/solidity"));
    }

    [SolcFact]
    public async Task A_folder_of_the_author_s_own_gets_the_Solidity_and_keeps_its_other_files()
    {
        Directory.CreateDirectory(sandbox.PathOf("Counters/solidity"));
        File.WriteAllText(sandbox.PathOf("Counters/solidity/Mine.sol"), "");
        (await sandbox.BuildAsync("Counters", "-p:DeCA10BSolidityDirectory=solidity")).Succeeded();
        (await sandbox.CleanAsync("Counters", "-p:DeCA10BSolidityDirectory=solidity")).Succeeded();
        Assert.Equal(["Counter.sol", "Lamp.sol", "Mine.sol", "Ownable.sol"], sandbox.Names("Counters/solidity"));
    }
}
