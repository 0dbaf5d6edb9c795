using DeCA10B.Tools;

namespace DeCA10B.Build.Tests;

public sealed class ContractBuildTests : IDisposable
{
    static readonly DeployableContract Counter = new("Counter", "Counter.sol", "c0");
    static readonly DeployableContract Suspect = new("Suspect", "Suspect.sol", "50");

    readonly TemporaryFolder folder = new();
    readonly SolcProcess solc = new(SolcPackage.RestoreAsync);

    public void Dispose()
    {
        solc.Dispose();
        folder.Dispose();
    }

    string PathOf(string path) => System.IO.Path.Combine(folder.Path, path);

    string[] Names(string path) => Directory.Exists(PathOf(path)) ? [.. Directory.GetFiles(PathOf(path)).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal)!] : [];

    void Write(SoliditySource[] sources, params DeployableContract[] contracts) => ContractAssemblyBuilder.Write(PathOf("Contracts.dll"), sources, contracts);

    Task<ContractBuildResult> RunAsync(CompilationSettings? settings = null) => RunAsync(solc, settings);

    Task<ContractBuildResult> RunAsync(SolcProcess process, CompilationSettings? settings = null) =>
        new ContractBuild(
            new ContractBuildRequest
            {
                AssemblyPath = PathOf("Contracts.dll"),
                SolidityDirectory = PathOf("solidity"),
                ArtifactDirectory = PathOf("contracts"),
                StateFile = PathOf("state"),
                StampFile = PathOf("stamp"),
                Settings = settings ?? new CompilationSettings(),
            },
            new SolidityCompiler(process, new SolcCache(PathOf("cache")))).RunAsync();

    static (int Unchanged, int FromCache, int Compiled) Counts(ContractBuildResult result) => (result.Unchanged, result.FromCache, result.Compiled);

    [SolcFact]
    public async Task The_first_build_writes_and_compiles_all_and_the_second_nothing()
    {
        Write([Solidity.Counter, Solidity.Ownable], Counter);
        Assert.Equal((0, 0, 1), Counts(await RunAsync()));
        Assert.Equal(["Counter.sol", "Ownable.sol"], Names("solidity"));
        Assert.Equal(Solidity.Counter.Text, File.ReadAllText(PathOf("solidity/Counter.sol")));
        Assert.Equal(["Counter.json"], Names("contracts"));
        Assert.Equal("c0", ContractArtifact.Parse(File.ReadAllText(PathOf("contracts/Counter.json"))).SolidityHash);
        var files = Names("solidity").Select(name => PathOf("solidity/" + name)).Append(PathOf("contracts/Counter.json")).ToArray();
        var times = files.Select(File.GetLastWriteTimeUtc).ToArray();
        Assert.Equal((1, 0, 0), Counts(await RunAsync()));
        Assert.Equal(times, files.Select(File.GetLastWriteTimeUtc));
        Assert.Equal([.. files], File.ReadAllLines(PathOf("stamp")));
    }

    [SolcFact]
    public async Task An_assembly_without_contracts_is_built_without_solc()
    {
        Write([]);
        var result = await RunAsync(new SolcProcess(_ => throw new NodeMissingException("test")));
        Assert.True(result.Succeeded);
        Assert.True(File.Exists(PathOf("stamp")));
    }

    [SolcFact]
    public async Task A_changed_base_compiles_its_contracts_and_no_other()
    {
        var plain = Solidity.Suspect with { Text = Solidity.Suspect.Text.Replace("uint256 unused", "uint256", StringComparison.Ordinal) };
        Write([Solidity.Counter, Solidity.Ownable, plain], Counter, Suspect);
        Assert.Equal((0, 0, 2), Counts(await RunAsync()));
        var changed = Solidity.Ownable with { Text = Solidity.Ownable.Text.Replace("public owner", "internal owner", StringComparison.Ordinal) };
        Write([Solidity.Counter, changed, plain], Counter, Suspect);
        Assert.Equal((1, 0, 1), Counts(await RunAsync()));
        Write([Solidity.Counter, Solidity.Ownable, plain], Counter, Suspect);
        Assert.Equal((1, 1, 0), Counts(await RunAsync()));
    }

    [SolcTheory]
    [InlineData("hash")]
    [InlineData("map")]
    public async Task A_changed_hash_or_line_map_changes_the_artifact_without_solc(string what)
    {
        Write([Solidity.Counter, Solidity.Ownable], Counter);
        await RunAsync();
        var before = File.ReadAllText(PathOf("contracts/Counter.json"));
        Write(
            [Solidity.Counter, what == "map" ? Solidity.Ownable with { LineMap = "Moved.cs\n4:0:8" } : Solidity.Ownable],
            what == "hash" ? Counter with { SolidityHash = "c1" } : Counter);
        Assert.Equal((0, 1, 0), Counts(await RunAsync()));
        Assert.NotEqual(before, File.ReadAllText(PathOf("contracts/Counter.json")));
    }

    [SolcFact]
    public async Task What_is_gone_from_the_assembly_is_gone_from_the_folders_and_other_files_stay()
    {
        Write([Solidity.Counter, Solidity.Ownable, Solidity.Suspect], Counter, Suspect);
        await RunAsync();
        File.WriteAllText(PathOf("solidity/Mine.sol"), "");
        Write([Solidity.Suspect], Suspect);
        await RunAsync();
        Assert.Equal(["Mine.sol", "Suspect.sol"], Names("solidity"));
        Assert.Equal(["Suspect.json"], Names("contracts"));
    }

    [SolcFact]
    public async Task An_error_leaves_no_artifact_of_its_contract_and_the_others_as_they_were()
    {
        Write([Solidity.Counter, Solidity.Ownable, Solidity.Suspect], Counter, Suspect);
        await RunAsync();
        var broken = Solidity.Counter with { Text = Solidity.Counter.Text.Replace("count += step", "cuont += step", StringComparison.Ordinal) };
        Write([broken, Solidity.Ownable, Solidity.Suspect], Counter, Suspect);
        for (var time = 0; time < 2; time++)
        {
            var result = await RunAsync();
            Assert.False(result.Succeeded);
            Assert.Contains(result.Diagnostics, error => error.CSharp == new CSharpPosition("Counter.cs", 30));
            Assert.Equal(["Suspect.json"], Names("contracts"));
            Assert.False(File.Exists(PathOf("stamp")));
        }
    }

    [SolcFact]
    public async Task A_warning_is_said_with_every_build_but_solc_runs_once()
    {
        Write([Solidity.Suspect], Suspect);
        Assert.Equal((0, 0, 1), Counts(await RunAsync()));
        var time = File.GetLastWriteTimeUtc(PathOf("contracts/Suspect.json"));
        var result = await RunAsync();
        Assert.Equal((0, 1, 0), Counts(result));
        Assert.Contains(result.Diagnostics, warning => warning.Code == "SOLC5667");
        Assert.Equal(time, File.GetLastWriteTimeUtc(PathOf("contracts/Suspect.json")));
        Assert.False(File.Exists(PathOf("stamp")));
    }

    [SolcFact]
    public async Task Without_Node_the_Solidity_is_written_and_a_changed_contract_loses_its_artifact()
    {
        Write([Solidity.Counter, Solidity.Ownable, Solidity.Suspect], Counter, Suspect);
        await RunAsync();
        Write([Solidity.Counter, Solidity.Ownable, Solidity.Suspect with { Text = "// changed\n" + Solidity.Suspect.Text }], Counter, Suspect);
        using var none = new SolcProcess(_ => throw new NodeMissingException("test"));
        await Assert.ThrowsAsync<NodeMissingException>(() => RunAsync(none));
        Assert.StartsWith("// changed", File.ReadAllText(PathOf("solidity/Suspect.sol")));
        Assert.Equal(["Counter.json"], Names("contracts"));
        Assert.False(File.Exists(PathOf("stamp")));
        Assert.Equal((1, 0, 1), Counts(await RunAsync()));
        Assert.Equal(["Counter.json", "Suspect.json"], Names("contracts"));
    }

    [SolcFact]
    public async Task Other_settings_compile_again()
    {
        Write([Solidity.Counter, Solidity.Ownable], Counter);
        await RunAsync();
        Assert.Equal((0, 0, 1), Counts(await RunAsync(new CompilationSettings { OptimizerRuns = 1 })));
        Assert.Equal((0, 1, 0), Counts(await RunAsync()));
    }

    [SolcFact]
    public async Task A_deleted_artifact_or_a_damaged_state_is_mended()
    {
        Write([Solidity.Counter, Solidity.Ownable], Counter);
        await RunAsync();
        File.Delete(PathOf("contracts/Counter.json"));
        Assert.Equal((0, 1, 0), Counts(await RunAsync()));
        File.WriteAllText(PathOf("state"), "nonsense");
        Assert.Equal((0, 1, 0), Counts(await RunAsync()));
        Assert.Equal(["Counter.json"], Names("contracts"));
    }

    public static TheoryData<string, SoliditySource[], DeployableContract[]> Unbuildable => new()
    {
        { "twice", [Solidity.Suspect, Solidity.Suspect with { Path = "SUSPECT.sol" }], [] },
        { "Rename one", [Solidity.Counter, Solidity.Ownable], [Counter, Counter with { Name = "COUNTER" }] },
        { "no name for a Solidity file", [Solidity.Suspect with { Path = "../Suspect.sol" }], [] },
        { "no name for a Solidity file", [Solidity.Suspect with { Path = "/Suspect.sol" }], [] },
        { "no name for a Solidity file", [Solidity.Suspect with { Path = "Suspect.txt" }], [] },
        { "no name for a contract", [Solidity.Suspect], [Suspect with { Name = "../Suspect" }] },
        { "does not carry", [], [Suspect] },
        { "holds no contract", [Solidity.Ownable], [new DeployableContract("Ownable", "Ownable.sol", "")] },
        { "holds no contract", [Solidity.Suspect], [Suspect with { Name = "Other" }] },
    };

    [SolcTheory]
    [MemberData(nameof(Unbuildable))]
    public async Task An_assembly_whose_files_would_clash_or_lack_is_refused(string message, SoliditySource[] sources, DeployableContract[] contracts)
    {
        Write(sources, contracts);
        var result = await RunAsync();
        Assert.False(result.Succeeded);
        Assert.Contains(result.Diagnostics, error => error.Message.Contains(message, StringComparison.Ordinal));
        Assert.Empty(Names("contracts"));
    }
}
