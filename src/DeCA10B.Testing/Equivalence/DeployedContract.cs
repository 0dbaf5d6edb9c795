using DeCA10B.Build;
using DeCA10B.Metadata;
using DeCA10B.Testing.Layouts;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>A contract that a fixture deployed.</summary>
public sealed class DeployedContract
{
    internal DeployedContract(Address address, string name, ContractDescriptor descriptor, ContractArtifact artifact)
    {
        Address = address;
        Name = name;
        Descriptor = descriptor;
        Artifact = artifact;
        Schema = ContractSchema.Parse(descriptor.Abi);
        Layout = StorageLayout.Parse(artifact.StorageLayout);
    }

    /// <summary>The same contract elsewhere: nothing is read again.</summary>
    internal DeployedContract(Address address, string name, DeployedContract same) =>
        (Address, Name, Descriptor, Artifact, Schema, Layout) = (address, name, same.Descriptor, same.Artifact, same.Schema, same.Layout);

    /// <summary>Where it is, on both chains.</summary>
    public Address Address { get; }

    /// <summary>The contract's name, in camel case; with a number when there are several.</summary>
    public string Name { get; }

    /// <summary>What was deployed.</summary>
    public ContractDescriptor Descriptor { get; }

    /// <summary>What the build made of its Solidity.</summary>
    public ContractArtifact Artifact { get; }

    /// <summary>Its ABI.</summary>
    public ContractSchema Schema { get; }

    /// <summary>Its storage layout.</summary>
    public StorageLayout Layout { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
