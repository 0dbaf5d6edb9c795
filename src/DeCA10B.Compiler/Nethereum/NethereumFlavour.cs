namespace DeCA10B.Compiler.Nethereum;

/// <summary>What a compilation references of Nethereum, and of what its bindings can use.</summary>
/// <param name="HasContracts">Nethereum.Contracts: without it there are no bindings.</param>
/// <param name="HasWeb3">Nethereum.Web3: the service takes an <c>IWeb3</c> and can deploy.</param>
/// <param name="HasClient">DeCA10B.Client: a deployment finds its bytecode itself.</param>
public sealed record NethereumFlavour(bool HasContracts, bool HasWeb3, bool HasClient);
