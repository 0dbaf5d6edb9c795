namespace DeCA10B.Chains;

/// <summary>Who sends a call and what it carries.</summary>
/// <param name="From">The sender; null takes the chain's first account.</param>
/// <param name="Value">Wei sent along.</param>
/// <param name="GasLimit">Gas allowed; null lets the chain decide. The native chain has no gas.</param>
public readonly record struct CallOptions(Address? From = null, UInt256 Value = default, ulong? GasLimit = null);

/// <summary>A message call.</summary>
/// <param name="To">The contract or account called.</param>
/// <param name="Data">Selector and ABI-encoded arguments, or empty.</param>
/// <param name="Options">Sender, value, gas.</param>
public readonly record struct CallRequest(Address To, ReadOnlyMemory<byte> Data, CallOptions Options = default);

/// <summary>What a call returned: return data, or revert data.</summary>
/// <param name="Succeeded">False when the call reverted.</param>
/// <param name="Data">The ABI-encoded return values, or the revert data (a custom error, Panic(uint256), Error(string), or empty).</param>
/// <param name="FailedAt">Where in the source it reverted, such as <c>Counter.cs:31</c>; empty where the chain does not say.</param>
public readonly record struct CallResult(bool Succeeded, ReadOnlyMemory<byte> Data, string FailedAt = "");

/// <summary>A mined transaction.</summary>
public sealed record TransactionReceipt
{
    /// <summary>Hash of the transaction.</summary>
    public required Bytes32 TransactionHash { get; init; }

    /// <summary>False when it reverted; nothing but the gas payment was kept then.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Number of the block that holds it.</summary>
    public required ulong BlockNumber { get; init; }

    /// <summary>Gas used; 0 on the native chain, which has no gas.</summary>
    public required ulong GasUsed { get; init; }

    /// <summary>Wei paid per gas; 0 on the native chain.</summary>
    public UInt256 EffectiveGasPrice { get; init; }

    /// <summary>The contract created, if any.</summary>
    public Address? ContractAddress { get; init; }

    /// <summary>The logs in order of emission; empty when it reverted.</summary>
    public required IReadOnlyList<Log> Logs { get; init; }

    /// <summary>The revert data when it reverted, else empty.</summary>
    public ReadOnlyMemory<byte> RevertData { get; init; }

    /// <summary>Where in the source it reverted, such as <c>Counter.cs:31</c>; empty where the chain does not say.</summary>
    public string FailedAt { get; init; } = "";

    /// <summary>What the called function returned, ABI-encoded. Only the native chain says it: a real chain keeps no return values of transactions.</summary>
    public ReadOnlyMemory<byte> ReturnData { get; init; }
}

/// <summary>A log entry.</summary>
/// <param name="Address">The contract that emitted it.</param>
/// <param name="Topics">Topic 0 is the keccak of the event's signature; then the indexed arguments.</param>
/// <param name="Data">The ABI-encoded other arguments.</param>
/// <param name="BlockNumber">Block that holds it.</param>
/// <param name="TransactionHash">Transaction that emitted it.</param>
/// <param name="LogIndex">Index in the block.</param>
public sealed record Log(
    Address Address, IReadOnlyList<Bytes32> Topics, ReadOnlyMemory<byte> Data, ulong BlockNumber, Bytes32 TransactionHash, uint LogIndex);

/// <summary>Which logs to fetch; a null means any.</summary>
/// <param name="Address">Emitting contract.</param>
/// <param name="Topic0">Event signature hash.</param>
/// <param name="FromBlock">First block, inclusive.</param>
/// <param name="ToBlock">Last block, inclusive; null is the newest.</param>
public readonly record struct LogFilter(Address? Address = null, Bytes32? Topic0 = null, ulong FromBlock = 0, ulong? ToBlock = null)
{
    /// <summary>Emitting contracts, when there are several; <see cref="Address"/> is then of no account.</summary>
    public IReadOnlyList<Address>? Addresses { get; init; }

    /// <summary>The indexed arguments in order, each as its topic; null, or a null in it, means any.</summary>
    public IReadOnlyList<Bytes32?>? Indexed { get; init; }

    /// <summary>Whether a log is one of those.</summary>
    public bool Matches(Log log)
    {
        if (log.BlockNumber < FromBlock || log.BlockNumber > (ToBlock ?? ulong.MaxValue)) return false;
        if (Addresses is { } several ? !several.Contains(log.Address) : Address is { } address && address != log.Address) return false;
        if (Topic0 is { } topic && !IsTopic(log, 0, topic)) return false;
        for (var index = 0; index < (Indexed?.Count ?? 0); index++)
            if (Indexed![index] is { } argument && !IsTopic(log, index + 1, argument)) return false;
        return true;
    }

    static bool IsTopic(Log log, int index, Bytes32 topic) => index < log.Topics.Count && log.Topics[index] == topic;
}

/// <summary>A block.</summary>
/// <param name="Number">Its number; the genesis block is 0.</param>
/// <param name="Timestamp">Unix seconds.</param>
public readonly record struct Block(ulong Number, ulong Timestamp);
