namespace DeCA10B.Laboratory;

/// <summary>A deployment, in a block of its own before the first call.</summary>
/// <param name="Contract">The contract's name in Solidity.</param>
/// <param name="Arguments">The ABI-encoded constructor arguments.</param>
/// <param name="From">The deployer; null takes the first account.</param>
/// <param name="Value">Wei for the constructor.</param>
public sealed record Deployment(string Contract, ReadOnlyMemory<byte> Arguments = default, Address? From = null, UInt256 Value = default);

/// <summary>A call from outside.</summary>
/// <param name="Contract">The contract called: its place among the deployments.</param>
/// <param name="Data">Selector and ABI-encoded arguments, or empty.</param>
/// <param name="From">The sender; null takes the first account.</param>
/// <param name="Value">Wei sent along; the sender must have them.</param>
/// <param name="Wait">Seconds since the call before; 0 is the same block.</param>
public sealed record Step(int Contract, ReadOnlyMemory<byte> Data, Address? From = null, UInt256 Value = default, ulong Wait = 1);
