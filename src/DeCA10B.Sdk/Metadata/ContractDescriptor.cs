namespace DeCA10B.Metadata;

/// <summary>What a chain must know of a contract to deploy it: generated beside the contract.</summary>
/// <param name="Name">Name in Solidity and of the artifact file.</param>
/// <param name="SolidityHash">SHA-256 over the Solidity it was compiled from; an artifact with another hash is refused as stale.</param>
/// <param name="Assembly">The assembly that declares it; artifacts lie in the folder <c>contracts</c> beside it.</param>
/// <param name="Abi">The JSON ABI, the same text as in the artifact but for white space.</param>
/// <param name="Construct">Creates the native instance from ABI-encoded constructor arguments; throws the contract's own revert.</param>
/// <param name="IsPayable">Whether the constructor takes value.</param>
public sealed record ContractDescriptor(
    string Name,
    string SolidityHash,
    System.Reflection.Assembly Assembly,
    string Abi,
    Func<ReadOnlyMemory<byte>, Contract> Construct,
    bool IsPayable = false);
