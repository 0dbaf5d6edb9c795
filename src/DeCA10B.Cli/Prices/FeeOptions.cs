using System.Numerics;
using DeCA10B.Cli.Values;

namespace DeCA10B.Cli.Prices;

/// <summary>The options that say what chains charge. Every one has a stated default: nothing is asked over the network.</summary>
sealed class FeeOptions
{
    const long Gwei = 1_000_000_000;

    /// <summary>Scalars of OP Mainnet, in millionths.</summary>
    const uint OpMainnetBaseFeeScalar = 5_227, OpMainnetBlobBaseFeeScalar = 1_014_213;

    readonly Option<BigInteger?> baseFee = Amounts.Gwei("--base-fee", "Ethereum's base fee. Default: 1.");
    readonly Option<BigInteger?> blobBaseFee = Amounts.Gwei("--blob-base-fee", "Ethereum's blob base fee. Default: the lowest that EIP-7918 allows, a sixteenth of the base fee.");
    readonly Option<BigInteger?> opGasPrice = Amounts.Gwei("--op-gas-price", "The OP Stack chain's gas price. Default: 0.001.");
    readonly Option<ulong?> opBaseFeeScalar = Amounts.Count("--op-base-fee-scalar", "Its scalar of the base fee. Default: 5227, OP Mainnet's.", uint.MaxValue);
    readonly Option<ulong?> opBlobBaseFeeScalar = Amounts.Count("--op-blob-base-fee-scalar", "Its scalar of the blob base fee. Default: 1014213, OP Mainnet's.", uint.MaxValue);
    readonly Option<BigInteger?> arbitrumGasPrice = Amounts.Gwei("--arbitrum-gas-price", "The Arbitrum chain's gas price. Default: 0.02, the lowest of Arbitrum One.");
    readonly Option<BigInteger?> arbitrumDataPrice = Amounts.Gwei("--arbitrum-data-price", "What it charges for a unit of posted data (ArbGasInfo.getL1BaseFeeEstimate). Default: the base fee.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[baseFee, blobBaseFee, opGasPrice, opBaseFeeScalar, opBlobBaseFeeScalar, arbitrumGasPrice, arbitrumDataPrice]) command.Add(option);
    }

    /// <summary>The fees that are given or assumed.</summary>
    public Fees Read(Invocation invocation)
    {
        var ethereum = invocation.Get(baseFee) ?? Gwei;
        return new Fees(
            ethereum,
            invocation.Get(blobBaseFee) ?? Fees.LowestBlobBaseFee(ethereum),
            invocation.Get(opGasPrice) ?? Gwei / 1_000,
            (uint)(invocation.Get(opBaseFeeScalar) ?? OpMainnetBaseFeeScalar),
            (uint)(invocation.Get(opBlobBaseFeeScalar) ?? OpMainnetBlobBaseFeeScalar),
            invocation.Get(arbitrumGasPrice) ?? Gwei / 50,
            invocation.Get(arbitrumDataPrice) ?? ethereum);
    }
}
