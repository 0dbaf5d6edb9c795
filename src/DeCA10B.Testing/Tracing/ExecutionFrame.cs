namespace DeCA10B.Testing.Tracing;

/// <summary>One message call of a traced execution.</summary>
public sealed class ExecutionFrame
{
    internal ExecutionFrame(Address from, Address? to, UInt256 value, byte[] input, byte[] output, bool succeeded, bool isCreation, IReadOnlyList<ExecutionFrame> calls) =>
        (From, To, Value, Input, Output, Succeeded, IsCreation, Calls) = (from, to, value, input, output, succeeded, isCreation, calls);

    /// <summary>Who called.</summary>
    public Address From { get; }

    /// <summary>What was called, or created; null where a creation failed.</summary>
    public Address? To { get; }

    /// <summary>Wei sent along.</summary>
    public UInt256 Value { get; }

    /// <summary>Call data, or creation code with arguments.</summary>
    public ReadOnlyMemory<byte> Input { get; }

    /// <summary>Return data, or revert data.</summary>
    public ReadOnlyMemory<byte> Output { get; }

    /// <summary>False when it reverted.</summary>
    public bool Succeeded { get; }

    /// <summary>Whether it created a contract. Its instructions have no places.</summary>
    public bool IsCreation { get; }

    /// <summary>The calls that it made, in order.</summary>
    public IReadOnlyList<ExecutionFrame> Calls { get; }

    /// <summary>Name of the contract; null where it is none that this program has an artifact of.</summary>
    public string? Contract => Places?.Artifact.ContractName;

    /// <summary>Where the caller called it; null where that is not known.</summary>
    public SourcePlace? CalledAt { get; internal set; }

    /// <summary>Where it reverted; null when it did not, or that is not known.</summary>
    public SourcePlace? FailedAt { get; internal set; }

    internal ContractPlaces? Places { get; set; }

    internal bool HasCode { get; set; }

    /// <summary>The program counters that it went through, in order.</summary>
    internal List<int> Counters { get; } = [];
}
