using DeCA10B.Chains;

namespace DeCA10B.Testing;

/// <summary>A call of a simulated block.</summary>
/// <param name="From">The sender, who needs no key and pays nothing for gas.</param>
/// <param name="To">The account called. anvil cannot simulate a creation; deploy before, or set <see cref="AccountOverride.Code"/>.</param>
/// <param name="Data">Selector and ABI-encoded arguments, or empty.</param>
/// <param name="Value">Wei sent along. A sender without them fails the whole simulation.</param>
/// <param name="GasLimit">Gas allowed; null is the most that a transaction may use.</param>
public readonly record struct SimulatedCall(Address From, Address To, ReadOnlyMemory<byte> Data, UInt256 Value = default, ulong? GasLimit = null);

/// <summary>A simulated block: its calls see each other's effects.</summary>
/// <param name="Calls">The calls in order.</param>
public sealed record SimulatedBlock(IReadOnlyList<SimulatedCall> Calls)
{
    /// <summary>Its number; null is the one after the block before.</summary>
    public ulong? Number { get; init; }

    /// <summary>Its time in Unix seconds; null is a block's time after the block before.</summary>
    public ulong? Timestamp { get; init; }

    /// <summary>What is changed before its first call.</summary>
    public IReadOnlyDictionary<Address, AccountOverride>? Overrides { get; init; }
}

/// <summary>What a simulation changes of an account; null leaves as it is.</summary>
public sealed record AccountOverride
{
    /// <summary>Balance in wei.</summary>
    public UInt256? Balance { get; init; }

    /// <summary>Nonce.</summary>
    public ulong? Nonce { get; init; }

    /// <summary>Code; the storage stays.</summary>
    public ReadOnlyMemory<byte>? Code { get; init; }

    /// <summary>Single storage slots; the others stay.</summary>
    public IReadOnlyDictionary<Bytes32, Bytes32>? Storage { get; init; }
}

/// <summary>What a simulated call did.</summary>
/// <param name="Succeeded">False when it reverted.</param>
/// <param name="Data">Return data, or revert data.</param>
/// <param name="GasUsed">Gas used.</param>
/// <param name="Logs">Its logs; empty when it reverted.</param>
public sealed record SimulatedResult(bool Succeeded, ReadOnlyMemory<byte> Data, ulong GasUsed, IReadOnlyList<Log> Logs);
