using System.Reflection;
using System.Runtime.Loader;
using DeCA10B.Build;
using DeCA10B.Metadata;

namespace DeCA10B.Laboratory;

/// <summary>A specimen's assembly in a load context of its own, which goes when the specimen does.</summary>
sealed class SpecimenAssembly : IDisposable
{
    readonly AssemblyLoadContext context;

    public SpecimenAssembly(string name, byte[] image)
    {
        context = new AssemblyLoadContext(name, isCollectible: true);
        using var stream = new MemoryStream(image);
        Assembly = context.LoadFromStream(stream);
        Solidity = [.. Assembly.GetCustomAttributes<SoliditySourceAttribute>()
            .Select(source => new SoliditySource(source.Path, source.Text, source.LineMap)).OrderBy(source => source.Path, StringComparer.Ordinal)];
        Contracts = ReadContracts();
    }

    public Assembly Assembly { get; }

    public IReadOnlyList<SoliditySource> Solidity { get; }

    public IReadOnlyList<SpecimenContract> Contracts { get; }

    public void Dispose() => context.Unload();

    SpecimenContract[] ReadContracts()
    {
        var deployable = Assembly.GetCustomAttributes<DeployableContractAttribute>().ToDictionary(contract => contract.Name, StringComparer.Ordinal);
        return [.. from type in Assembly.GetTypes()
                   where typeof(Contract).IsAssignableFrom(type) && !type.IsAbstract
                   let descriptor = type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetValue(null) as ContractDescriptor
                   where descriptor is not null && deployable.ContainsKey(descriptor.Name)
                   orderby descriptor.Name
                   select new SpecimenContract(descriptor, deployable[descriptor.Name].Path)];
    }
}
