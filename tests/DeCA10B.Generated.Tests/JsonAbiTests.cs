using System.Reflection;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Generated.Tests.Contracts;
using DeCA10B.Metadata;

namespace DeCA10B.Generated.Tests;

public sealed class JsonAbiTests
{
    [Fact]
    public async Task The_ABI_of_the_descriptor_is_the_one_that_solc_writes()
    {
        var sources = typeof(Shop).Assembly.GetCustomAttributes<SoliditySourceAttribute>()
            .Select(source => new SoliditySource(source.Path, source.Text, source.LineMap)).ToArray();
        var result = await SolidityCompilation.CompileAsync(sources, new(), cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        var artifact = result.Artifacts.Single(item => item.ContractName == Shop.Descriptor.Name);
        Assert.Equal(JsonSerializer.Serialize(artifact.Abi), Shop.Descriptor.Abi);
    }
}
