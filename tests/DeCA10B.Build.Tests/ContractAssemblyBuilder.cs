using System.Reflection;
using System.Reflection.Emit;
using DeCA10B.Metadata;

namespace DeCA10B.Build.Tests;

/// <summary>Writes assemblies as the generator leaves them, without a compiler.</summary>
static class ContractAssemblyBuilder
{
    public static void Write(string path, IEnumerable<SoliditySource> sources, params IEnumerable<DeployableContract> contracts)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Contracts"), typeof(object).Assembly);
        assembly.DefineDynamicModule("Contracts");
        foreach (var source in sources)
            assembly.SetCustomAttribute(Attribute(typeof(SoliditySourceAttribute), source.Path, source.Text, source.LineMap));
        foreach (var contract in contracts)
            assembly.SetCustomAttribute(Attribute(typeof(DeployableContractAttribute), contract.Name, contract.Path, contract.SolidityHash));
        assembly.Save(path);
    }

    static CustomAttributeBuilder Attribute(Type type, params object[] arguments) =>
        new(type.GetConstructor([typeof(string), typeof(string), typeof(string)])!, arguments);
}
