using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace DeCA10B.Contracts.Tests.Lives;

/// <summary>What a test runs on.</summary>
public enum Life
{
    /// <summary>The C# classes, in this process.</summary>
    Native,

    /// <summary>The generated Solidity, on an EVM of its own.</summary>
    Evm,
}

/// <summary>Runs a theory in both lives; its first parameter says which.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothLivesAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<Life>(Life.Native), new TheoryDataRow<Life>(Life.Evm)]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
