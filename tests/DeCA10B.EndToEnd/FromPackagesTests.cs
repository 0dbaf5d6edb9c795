using System.IO.Compression;

namespace DeCA10B.EndToEnd;

/// <summary>What a stranger does, from the packages alone.</summary>
public sealed class FromPackagesTests
{
    [SolcFact]
    public async Task A_stranger_gets_from_the_packages_to_a_deployed_contract_that_comes_as_a_package()
    {
        using var stranger = new Stranger();
        await stranger.PackRepositoryAsync();
        AssertWhole(stranger.Packages);

        await stranger.NewAsync("", "install", Path.Combine(stranger.Packages, $"DeCA10B.Templates.{Stranger.Version}.nupkg"));
        await stranger.NewAsync("", "deca10b", "-n", "SpamFilter");
        AssertNoWarning(await stranger.RunAsync("SpamFilter", "build", "-v", "minimal"));
        var tests = await stranger.RunAsync("SpamFilter", "test", "--no-build");
        Assert.Contains("succeeded: 5", tests.Output, StringComparison.Ordinal);
        Assert.Contains("skipped: 0", tests.Output, StringComparison.Ordinal);
        var simulation = await stranger.RunAsync("SpamFilter/src/SpamFilter.Simulation", "run", "--no-build");
        Assert.Contains("The model labels 97.5 %", simulation.Output, StringComparison.Ordinal);

        const string Contracts = "SpamFilter/src/SpamFilter.Contracts";
        await stranger.NewAsync(Contracts, "deca10b-model", "-n", "Voting");
        await stranger.NewAsync(Contracts, "deca10b-incentive", "-n", "FlatDeposit");
        await stranger.NewAsync(Contracts, "deca10b-datahandler", "-n", "SlimHandler");
        AssertNoWarning(await stranger.RunAsync(Contracts, "build", "-v", "minimal"));
        Assert.Contains("contract Voting is SparseClassifier64", File.ReadAllText(stranger.PathOf(Contracts + "/solidity/Voting.sol")), StringComparison.Ordinal);
        Assert.Contains("namespace SpamFilter;", File.ReadAllText(stranger.PathOf(Contracts + "/Voting.cs")), StringComparison.Ordinal);

        await StorageIsLockedAsync(stranger, Contracts);
        await stranger.RunAsync(Contracts, "pack", "-o", stranger.Packages, "-v", "quiet");
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Consumer")))
            File.Copy(file, Path.Combine(Directory.CreateDirectory(stranger.PathOf("Consumer")).FullName, Path.GetFileName(file)));
        var consumer = await stranger.RunAsync("Consumer", "run");
        Assert.Contains("SpamFilter: ours", consumer.Output, StringComparison.Ordinal);
        Assert.Contains("perceptron: 1", consumer.Output, StringComparison.Ordinal);
    }

    /// <summary>The tool commits the layouts; a field put between those of the deployed version is an error from then on.</summary>
    static async Task StorageIsLockedAsync(Stranger stranger, string contracts)
    {
        await stranger.RunAsync("", "tool", "install", "DeCA10B.Cli", "--tool-path", stranger.PathOf("tools"));
        await stranger.RunToolAsync(contracts, "check", "--update");
        Assert.True(File.Exists(stranger.PathOf(contracts + "/contracts/KeywordTrainer.layout.txt")));
        AssertNoWarning(await stranger.RunAsync(contracts, "build", "-v", "minimal"));

        var model = stranger.PathOf(contracts + "/KeywordPerceptron.cs");
        var right = File.ReadAllText(model);
        File.WriteAllText(model, right.Replace("    Fixed64 intercept;", "    uint trainings;\n    Fixed64 intercept;", StringComparison.Ordinal).Replace("        intercept += step;", "        intercept += step;\n        trainings++;", StringComparison.Ordinal));
        var refused = await stranger.TryAsync(contracts, "build", "-v", "minimal");
        Assert.Contains("error DECA1257: _trainings", refused.Output, StringComparison.Ordinal);
        File.WriteAllText(model, right);
        await stranger.RunToolAsync(contracts, "check");
    }

    /// <summary>Each package says what it is and under which licence; the SDK's carries the compiler.</summary>
    static void AssertWhole(string packages)
    {
        string[] names = ["Build", "Cli", "Client", "Contracts", "Sdk", "Templates", "Testing", "Tools"];
        var files = names.Select(name => Path.Combine(packages, $"DeCA10B.{name}.{Stranger.Version}.nupkg"));
        foreach (var file in files)
        {
            var entries = Entries(file);
            Assert.Contains("README.md", entries);
            Assert.Contains("LICENSE", entries);
        }

        string[] compiler =
        [
            "analyzers/dotnet/cs/DeCA10B.SourceGenerator.dll", "analyzers/dotnet/cs/DeCA10B.Compiler.dll", "analyzers/dotnet/cs/DeCA10B.CodeFixes.dll",
            "build/DeCA10B.Sdk.props", "build/DeCA10B.Sdk.targets", "tools/net10.0/DeCA10B.Build.dll", "tools/net10.0/DeCA10B.Tools.dll",
        ];
        Assert.Subset(Entries(Path.Combine(packages, $"DeCA10B.Sdk.{Stranger.Version}.nupkg")), compiler.ToHashSet());
        Assert.Contains("contracts/net10.0/SparsePerceptronTrainer.json", Entries(Path.Combine(packages, $"DeCA10B.Contracts.{Stranger.Version}.nupkg")));
    }

    static HashSet<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    static void AssertNoWarning(DotnetRun build) => Assert.DoesNotContain("warning ", build.Output, StringComparison.Ordinal);
}
