using System.Text.Json;

namespace DeCA10B.Build.Tests;

public class StandardJsonTests
{
    static JsonElement Create(CompilationSettings settings, params IReadOnlyCollection<DeployableContract> contracts) =>
        JsonDocument.Parse(StandardJson.Create([Solidity.Ownable, Solidity.Counter], settings, contracts)).RootElement;

    [Fact]
    public void The_order_of_the_sources_does_not_matter() =>
        Assert.Equal(
            StandardJson.Create([Solidity.Ownable, Solidity.Counter], new CompilationSettings()),
            StandardJson.Create([Solidity.Counter, Solidity.Ownable], new CompilationSettings()));

    [Fact]
    public void The_defaults_are_the_optimiser_with_200_runs_for_osaka_through_the_legacy_pipeline()
    {
        var settings = Create(new CompilationSettings()).GetProperty("settings");
        Assert.Equal("""{"enabled":true,"runs":200}""", settings.GetProperty("optimizer").GetRawText());
        Assert.Equal("osaka", settings.GetProperty("evmVersion").GetString());
        Assert.False(settings.GetProperty("viaIR").GetBoolean());
        Assert.Equal("none", settings.GetProperty("metadata").GetProperty("bytecodeHash").GetString());
    }

    [Fact]
    public void Every_setting_is_written()
    {
        var settings = Create(new CompilationSettings { Optimize = false, OptimizerRuns = 7, ViaIR = true, EvmVersion = "cancun", MetadataHash = "ipfs" })
            .GetProperty("settings");
        Assert.Equal("""{"enabled":false,"runs":7}""", settings.GetProperty("optimizer").GetRawText());
        Assert.Equal("cancun", settings.GetProperty("evmVersion").GetString());
        Assert.True(settings.GetProperty("viaIR").GetBoolean());
        Assert.Equal("ipfs", settings.GetProperty("metadata").GetProperty("bytecodeHash").GetString());
    }

    [Fact]
    public void Without_a_choice_all_contracts_are_wanted() =>
        Assert.True(Create(new CompilationSettings()).GetProperty("settings").GetProperty("outputSelection").GetProperty("*").TryGetProperty("*", out _));

    [Fact]
    public void With_a_choice_only_those_contracts_are_wanted()
    {
        var selection = Create(new CompilationSettings(), new DeployableContract("Counter", "Counter.sol", "")).GetProperty("settings").GetProperty("outputSelection");
        var file = Assert.Single(selection.EnumerateObject());
        Assert.Equal("Counter.sol", file.Name);
        Assert.Equal("Counter", Assert.Single(file.Value.EnumerateObject()).Name);
    }

    [Fact]
    public void The_sources_come_through_unchanged() =>
        Assert.Equal(
            Solidity.Counter.Text,
            Create(new CompilationSettings()).GetProperty("sources").GetProperty("Counter.sol").GetProperty("content").GetString());
}
