using DeCA10B.Testing.Coverage;

namespace DeCA10B.Testing;

/// <summary>How a local EVM is started. The defaults are those of the native chain, so that a test sees the same on both.</summary>
public sealed record AnvilOptions
{
    /// <summary>The port on 127.0.0.1; 0 lets the system choose a free one.</summary>
    public int Port { get; init; }

    /// <summary>The chain id.</summary>
    public ulong ChainId { get; init; } = 31337;

    /// <summary>Unix seconds of block 0.</summary>
    public ulong GenesisTimestamp { get; init; } = 1_700_000_000;

    /// <summary>Seconds from a block to the next, unless a test sets the time; null follows the machine's clock.</summary>
    public ulong? SecondsPerBlock { get; init; } = 1;

    /// <summary>Ether that each of the ten accounts has.</summary>
    public ulong InitialEther { get; init; } = 10_000;

    /// <summary>The rules of the EVM, by the name that anvil knows them by. Fixed, since gas depends on them.</summary>
    public string Hardfork { get; init; } = "osaka";

    /// <summary>Gas of a block. Far above a real chain's, so that a test may mine many transactions in one.</summary>
    public ulong BlockGasLimit { get; init; } = 1_000_000_000;

    /// <summary>Whether a transaction may use at most 16,777,216 gas, as EIP-7825 has it.</summary>
    public bool LimitsTransactionGas { get; init; } = true;

    /// <summary>Wei per gas of the first block; null is anvil's own, 1 gwei. It falls from block to block while blocks are not half full.</summary>
    public ulong? BaseFeePerGas { get; init; }

    /// <summary>How many past states are kept in memory, for traces and for calls on older blocks.</summary>
    public int HistoryBlocks { get; init; } = 64;

    /// <summary>Whether a failed call or transaction is run again to find the line of C# where it failed, which the client's exception then names.</summary>
    public bool ExplainsReverts { get; init; } = true;

    /// <summary>Whether the steps of mined transactions are kept, for traces of transactions by their hash. It costs memory.</summary>
    public bool TracesSteps { get; init; }

    /// <summary>Counts the lines that calls and transactions run; by default the recorder of the process, which there is where <see cref="CoverageRecorder.Variable"/> is set.</summary>
    public CoverageRecorder? Coverage { get; init; } = CoverageRecorder.OfProcess;

    /// <summary>How long it may take to start.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
