using System.IO.Compression;

namespace DeCA10B.Build.Tests;

/// <summary>How artifacts reach whoever deploys: through project references and packages.</summary>
public sealed class ContractFlowTests : IDisposable
{
    readonly ProjectSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [SolcFact]
    public async Task Artifacts_reach_every_project_that_references_the_contracts_directly_or_not_and_are_published()
    {
        (await sandbox.BuildAsync("App")).Succeeded();
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names("Library/bin/Debug/net10.0/contracts"));
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names("App/bin/Debug/net10.0/contracts"));
        sandbox.Edit("Counters/Counter.cs", "count += 1", "count += 2");
        (await sandbox.BuildAsync("App", "-t:Publish")).Succeeded();
        var changed = sandbox.Read("Counters/bin/Debug/net10.0/contracts/Counter.json");
        Assert.Contains("count += 2", changed);
        Assert.Equal(changed, sandbox.Read("App/bin/Debug/net10.0/contracts/Counter.json"));
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names("App/bin/Debug/net10.0/publish/contracts"));
    }

    [SolcFact]
    public async Task A_package_carries_its_artifacts_to_the_output_of_its_consumers()
    {
        (await sandbox.PackAsync("Counters")).Succeeded();
        using (var package = ZipFile.OpenRead(sandbox.PathOf("packed/Counters.1.0.0.nupkg")))
            Assert.Contains(package.Entries, entry => entry.FullName == "contracts/net10.0/Counter.json");
        (await sandbox.BuildAsync("Consumer")).Succeeded();
        Assert.Equal(["Counter.json", "Lamp.json"], sandbox.Names("Consumer/bin/Debug/net10.0/contracts"));
    }

    [SolcFact]
    public async Task A_package_without_artifacts_is_refused()
    {
        (await sandbox.BuildWithoutNodeAsync("Counters", "-c", "Release")).Succeeded();
        var run = (await sandbox.PackAsync("Counters", "--no-build")).Failed();
        Assert.Contains("error DECA9006", run.Output);
        Assert.Empty(sandbox.Names("packed"));
    }
}
