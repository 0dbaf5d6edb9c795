using System.Reflection;
using System.Text.RegularExpressions;
using DeCA10B.Testing;
using DeCA10B.Testing.Snapshots;
using PublicApiGenerator;

namespace DeCA10B.PublicApi.Tests;

/// <summary>What a package offers is a promise: a change shows in a snapshot, to be read and accepted. Removing or changing something is a new major version.</summary>
public sealed partial class PublicApiTests
{
    internal static readonly Dictionary<string, Assembly> Packages = new Assembly[]
    {
        typeof(Contract).Assembly, typeof(Contracts.Ownable).Assembly, typeof(Client.JsonRpcChain).Assembly, typeof(Anvil).Assembly,
        typeof(Build.ContractArtifact).Assembly, typeof(Tools.NodeMissingException).Assembly,
        typeof(Simulation.Scenarios.Scenario).Assembly, typeof(Simulation.Cluster.SweepCluster).Assembly, typeof(Simulation.Reports.RunAnalysis).Assembly,
    }.ToDictionary(assembly => assembly.GetName().Name!);

    public static TheoryData<string> Names => [.. Packages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_what_was_promised(string package)
    {
        var assembly = Packages[package];
        var options = new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            IncludeTypes = [.. assembly.GetExportedTypes().Where(type => !StandsForOthers(type))],
            ExcludeAttributes = ["System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Runtime.CompilerServices.InlineArrayAttribute"],
        };
        Snapshot.Verify(package, "txt", assembly.GeneratePublicApi(options));
    }

    /// <summary>The integers and byte strings of all widths have the members of UInt24, Int24 and Bytes4: they are made from one description.</summary>
    internal static bool StandsForOthers(Type type) =>
        type.Namespace == "DeCA10B" && type.DeclaringType is null && Width().IsMatch(type.Name) && type.Name is not ("UInt24" or "Int24" or "UInt256" or "Int256" or "Bytes4" or "Bytes32");

    [GeneratedRegex("^(U?Int|Bytes)[0-9]+$")]
    private static partial Regex Width();
}
