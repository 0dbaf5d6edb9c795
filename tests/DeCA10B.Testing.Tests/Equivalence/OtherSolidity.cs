using System.Reflection;
using DeCA10B.Build;
using DeCA10B.Metadata;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>The Solidity of this assembly with a fault put in, compiled.</summary>
static class OtherSolidity
{
    /// <summary>Compiles all contracts with one text replaced.</summary>
    /// <returns>The artifacts of a check.</returns>
    public static async Task<Func<ContractDescriptor, ContractArtifact>> WithAsync(string right, string wrong)
    {
        var attributes = typeof(OtherSolidity).Assembly.GetCustomAttributes<SoliditySourceAttribute>().ToArray();
        Assert.Single(attributes, source => source.Text.Contains(right, StringComparison.Ordinal));
        var sources = attributes.Select(source => new SoliditySource(source.Path, source.Text.Replace(right, wrong, StringComparison.Ordinal), source.LineMap));
        var compiled = await SolidityCompilation.CompileAsync([.. sources]);
        Assert.True(compiled.Succeeded, string.Join('\n', compiled.Diagnostics));
        return contract => compiled.Artifacts.Single(artifact => artifact.ContractName == contract.Name);
    }
}
