using DeCA10B.Cli.Measurement;
using DeCA10B.Client;

namespace DeCA10B.Cli.Prices;

/// <summary>A transaction whose price is asked.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Gas">Gas on Ethereum under the rules in force (Osaka).</param>
/// <param name="Data">Calldata, or creation code.</param>
/// <param name="State">What it does to the state, for the drafted schedule.</param>
sealed record PricedTransaction(string Name, ulong Gas, ReadOnlyMemory<byte> Data, StateGrowth State)
{
    /// <summary>The signed transaction as rollups post it: an EIP-1559 transaction of usual numbers. Its signature cannot be compressed.</summary>
    public ReadOnlyMemory<byte> Raw { get; } = new DynamicFeeTransaction(
        ChainId: 10, Nonce: 7, MaxPriorityFeePerGas: 1_000_000u, MaxFeePerGas: 1_000_000_000u, Gas,
        State.NewContracts > 0 ? null : Recipient, Value: 0u, Data).Sign(DevelopmentKeys.All[0]).Raw;

    static readonly Address Recipient = Address.Parse("0x5fbdb2315678afecb367f032d93f642f64180aa3");
}
