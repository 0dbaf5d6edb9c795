using DeCA10B.Chains;

namespace DeCA10B.Testing;

/// <summary>What is seen of a call from outside.</summary>
/// <param name="Succeeded">False when it reverted.</param>
/// <param name="Data">Return data, or revert data.</param>
/// <param name="Logs">Its events; only address, topics and data count.</param>
/// <param name="GasUsed">Gas used; 0 natively. Never compared.</param>
public sealed record CallOutcome(bool Succeeded, ReadOnlyMemory<byte> Data, IReadOnlyList<Log> Logs, ulong GasUsed = 0);

/// <summary>What is left after a sequence.</summary>
/// <param name="Storage">Content of the slots asked for, a dictionary a contract.</param>
/// <param name="Balances">Wei of the accounts asked for.</param>
sealed record FinalState(IReadOnlyList<IReadOnlyDictionary<UInt256, UInt256>> Storage, IReadOnlyList<UInt256> Balances);

/// <summary>What one life made of a sequence.</summary>
/// <param name="Outcomes">One a call.</param>
/// <param name="Final">What is left.</param>
/// <param name="Creations">One a contract that the life itself created.</param>
sealed record Transcript(IReadOnlyList<CallOutcome> Outcomes, FinalState Final, IReadOnlyList<CallOutcome>? Creations = null);
