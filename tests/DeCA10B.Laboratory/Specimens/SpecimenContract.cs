using DeCA10B.Metadata;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Laboratory;

/// <summary>A deployable contract of a specimen.</summary>
/// <param name="descriptor">Its native side.</param>
/// <param name="path">Its Solidity file.</param>
public sealed class SpecimenContract(ContractDescriptor descriptor, string path)
{
    /// <summary>Its name in Solidity.</summary>
    public string Name => Descriptor.Name;

    /// <summary>Its Solidity file.</summary>
    public string Path { get; } = path;

    /// <summary>Its native side.</summary>
    public ContractDescriptor Descriptor { get; } = descriptor;

    /// <summary>Its ABI.</summary>
    public ContractSchema Schema { get; } = ContractSchema.Parse(descriptor.Abi);
}
