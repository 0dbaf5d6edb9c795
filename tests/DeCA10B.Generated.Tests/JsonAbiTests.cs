using System.Reflection;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Generated.Tests.Contracts;
using DeCA10B.Metadata;
using DeCA10B.Tools;

namespace DeCA10B.Generated.Tests;

public sealed class JsonAbiTests
{
    [Fact(SkipExceptions = [typeof(NodeMissingException)])]
    public async Task The_ABI_of_a_descriptor_is_the_one_that_solc_writes()
    {
        var sources = typeof(Shop).Assembly.GetCustomAttributes<SoliditySourceAttribute>()
            .Select(source => new SoliditySource(source.Path, source.Text, source.LineMap)).ToArray();
        var result = await SolidityCompilation.CompileAsync(sources, new(), cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        foreach (var descriptor in new[] { Shop.Descriptor, Counter.Descriptor, Lookalike.Descriptor, Relay.Descriptor, Bank.Descriptor, Robber.Descriptor })
        {
            var artifact = result.Artifacts.Single(item => item.ContractName == descriptor.Name);
            Assert.Equal(JsonSerializer.Serialize(artifact.Abi), descriptor.Abi);
        }
    }
}
