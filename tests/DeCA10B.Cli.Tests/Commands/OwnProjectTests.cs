namespace DeCA10B.Cli.Tests.Commands;

/// <summary>A project that is built by the commands themselves, from its first contract to an upgrade that is refused.</summary>
public sealed class OwnProjectTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public OwnProjectTests()
    {
        folder.Write("Purse.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>14.0</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{Repository.PathOf("src/DeCA10B.Sdk/DeCA10B.Sdk.csproj")}" />
              </ItemGroup>
              <Import Project="{Repository.PathOf("eng/Contracts.targets")}" />
            </Project>
            """);
        WriteContract("public ulong Coins { get; private set; }");
    }

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task An_upgrade_that_moves_state_is_refused_and_one_that_adds_is_not()
    {
        (await RunAsync("check", "--update")).Ended(Exit.Done);
        Assert.Contains("0 0 8 coins uint64", File.ReadAllText(folder.PathOf("contracts/Purse.layout.txt")), StringComparison.Ordinal);

        WriteContract("public uint Limit { get; private set; } public ulong Coins { get; private set; }");
        var check = (await RunAsync("check")).Ended(Exit.Difference);
        Assert.Contains("Purse.layout.txt: differs", check.Output, StringComparison.Ordinal);
        Assert.Contains("+    uint32 public limit;", check.Output, StringComparison.Ordinal);
        var refused = (await RunAsync("layout", "diff", "--committed", "--no-build")).Ended(Exit.Difference);
        Assert.Contains("Purse: NOT safe to upgrade\n  unsafe  coins moves from slot 0 offset 0 to slot 0 offset 4\n", refused.Output, StringComparison.Ordinal);
        var update = (await RunAsync("check", "--update", "--no-build")).Ended(Exit.Difference);
        Assert.StartsWith("error: Purse: coins moves from slot 0 offset 0 to slot 0 offset 4. ", update.Error, StringComparison.Ordinal);
        // The build says it too, at the field.
        var emit = (await RunAsync("emit")).Ended(Exit.Usage);
        Assert.Contains("error: Purse.csproj does not build: ", emit.Error, StringComparison.Ordinal);
        Assert.Contains("DECA1257", emit.Error, StringComparison.Ordinal);

        WriteContract("public ulong Coins { get; private set; } public uint Limit { get; private set; }");
        var safe = (await RunAsync("layout", "diff", "--committed")).Ended(Exit.Done);
        Assert.Contains("safe    limit (uint32) is new at slot 0 offset 8", safe.Output, StringComparison.Ordinal);
    }

    Task<CliRun> RunAsync(params string[] arguments) => CliRun.InAsync(folder.Path, [.. arguments, "--configuration", Repository.Configuration]);

    void WriteContract(string state) => folder.Write("Purse.cs", $$"""
        using DeCA10B;

        namespace Purses;

        /// <summary>Holds coins.</summary>
        [Contract]
        public sealed partial class Purse : Contract
        {
            {{state}}

            /// <summary>Adds coins.</summary>
            public void Add(ulong coins) => Coins += coins;
        }
        """);
}
