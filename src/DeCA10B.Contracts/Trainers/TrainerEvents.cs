namespace DeCA10B.Contracts;

/// <summary>A sample was added: this is the only place that keeps it whole.</summary>
/// <param name="D">The sample.</param>
/// <param name="C">Its label.</param>
/// <param name="T">When, in Unix seconds.</param>
/// <param name="Sender">Who added it.</param>
/// <param name="Cost">What was taken for it, in wei.</param>
public readonly partial record struct AddDataEvent(long[] D, ulong C, UInt256 T, [Indexed] Address Sender, UInt256 Cost) : IEvent;
