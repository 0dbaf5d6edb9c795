namespace DeCA10B.Chains;

/// <summary>How a native chain behaves.</summary>
public sealed record NativeChainOptions
{
    /// <summary>The chain id; 31337, the usual one of development chains.</summary>
    public ulong ChainId { get; init; } = 31337;

    /// <summary>Whether every transaction gets a block of its own. Otherwise the block being built takes them until <c>Mine</c>.</summary>
    public bool MinesEachTransaction { get; init; } = true;

    /// <summary>Unix seconds of block 0.</summary>
    public ulong GenesisTimestamp { get; init; } = 1_700_000_000;

    /// <summary>What <c>Block.Coinbase</c> is; the zero address, as of development chains.</summary>
    public Address Coinbase { get; init; }

    /// <summary>What <c>Block.BaseFee</c> is, in wei, in every block: the native chain has no gas to price.</summary>
    public UInt256 BaseFee { get; init; }

    /// <summary>What <c>Block.GasLimit</c> is.</summary>
    public ulong BlockGasLimit { get; init; } = 1_000_000_000;

    /// <summary>Whether logs are kept after their transaction, for <c>GetLogs</c>. A simulation of millions of calls turns it off; typed calls, which return no receipt, then make none at all.</summary>
    public bool KeepsLogs { get; init; } = true;

    /// <summary>Wei that each development account has at the start: 10,000 ether.</summary>
    public UInt256 InitialBalance { get; init; } = UInt256.Parse("10000000000000000000000");
}
