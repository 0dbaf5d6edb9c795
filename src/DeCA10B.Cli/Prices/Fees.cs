using System.Numerics;

namespace DeCA10B.Cli.Prices;

/// <summary>What the chains charge at the moment that is priced. Prices are wei per gas.</summary>
/// <param name="BaseFee">Ethereum's base fee.</param>
/// <param name="BlobBaseFee">Ethereum's blob base fee.</param>
/// <param name="OpGasPrice">The gas price of the OP Stack chain.</param>
/// <param name="OpBaseFeeScalar">The OP Stack chain's scalar of the base fee, in millionths.</param>
/// <param name="OpBlobBaseFeeScalar">Its scalar of the blob base fee, in millionths.</param>
/// <param name="ArbitrumGasPrice">The gas price of the Arbitrum chain.</param>
/// <param name="ArbitrumDataPrice">The price of a unit of posted data that the Arbitrum chain estimates; a byte has 16 units.</param>
sealed record Fees(
    BigInteger BaseFee, BigInteger BlobBaseFee, BigInteger OpGasPrice, uint OpBaseFeeScalar, uint OpBlobBaseFeeScalar, BigInteger ArbitrumGasPrice, BigInteger ArbitrumDataPrice)
{
    /// <summary>The lowest blob base fee at a base fee: EIP-7918 lets it fall no further than 8,192 / 131,072 of it.</summary>
    public static BigInteger LowestBlobBaseFee(BigInteger baseFee) => BigInteger.Max(1, baseFee * 8_192 / 131_072);
}

/// <summary>What a transaction costs under one rule.</summary>
/// <param name="Gas">Gas of its execution.</param>
/// <param name="Execution">Wei for the execution.</param>
/// <param name="Data">Wei for posting its data to Ethereum; zero on Ethereum itself.</param>
readonly record struct Price(BigInteger Gas, BigInteger Execution, BigInteger Data)
{
    /// <summary>Wei in all.</summary>
    public BigInteger Total => Execution + Data;
}

/// <summary>A rule by which a chain charges.</summary>
/// <param name="Name">The chain, and the version of its rules.</param>
/// <param name="Formula">How it is computed, in one line.</param>
/// <param name="Source">Where that is specified.</param>
/// <param name="Of">The price of a transaction.</param>
sealed record PriceRule(string Name, string Formula, string Source, Func<PricedTransaction, Fees, Price> Of)
{
    /// <summary>All rules, Ethereum's first.</summary>
    public static IReadOnlyList<PriceRule> All { get; } = [EthereumPrices.InForce, EthereumPrices.Drafted, OpStackPrices.Fjord, OpStackPrices.Ecotone, ArbitrumPrices.InForce];
}
