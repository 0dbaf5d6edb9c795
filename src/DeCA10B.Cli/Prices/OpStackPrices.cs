using System.Numerics;

namespace DeCA10B.Cli.Prices;

/// <summary>What chains of the OP Stack charge: execution at their own gas price, and the data that they post to Ethereum.</summary>
static class OpStackPrices
{
    const int ZeroBytePrice = 4, BytePrice = 16;
    const long SmallestSize = 100_000_000, Intercept = -42_585_600, FastLzFactor = 836_500;
    const int Million = 1_000_000;

    /// <summary>Since Fjord: the size that the data would have in a compressed batch, by linear regression over its FastLZ length.</summary>
    public static PriceRule Fjord { get; } = new(
        "OP Stack (Fjord)",
        "gas x OP gas price + max(100, 0.8365 x FastLZ bytes - 42.5856) x (16 x base fee scalar x base fee + blob scalar x blob base fee) / 1e6",
        "OP Stack specification, Fjord, L1-Cost fees (FastLZ estimator)",
        (transaction, fees) => new(transaction.Gas, transaction.Gas * fees.OpGasPrice, FjordDataFee(transaction.Raw.Span, fees)));

    /// <summary>From Ecotone to Fjord: the gas that the data would cost as Ethereum's calldata.</summary>
    public static PriceRule Ecotone { get; } = new(
        "OP Stack (Ecotone)",
        "gas x OP gas price + (4 a zero byte, 16 another) x (16 x base fee scalar x base fee + blob scalar x blob base fee) / 16e6",
        "OP Stack specification, Ecotone, L1-Cost fees",
        (transaction, fees) => new(transaction.Gas, transaction.Gas * fees.OpGasPrice, EcotoneDataFee(transaction.Raw.Span, fees)));

    /// <summary>Wei for a signed transaction's data under Fjord.</summary>
    public static BigInteger FjordDataFee(ReadOnlySpan<byte> raw, Fees fees) =>
        Math.Max(SmallestSize, Intercept + FastLzFactor * FastLz.CompressedLength(raw)) * PricePerByte(fees) / ((BigInteger)Million * Million);

    /// <summary>Wei for a signed transaction's data under Ecotone.</summary>
    public static BigInteger EcotoneDataFee(ReadOnlySpan<byte> raw, Fees fees)
    {
        var zeros = raw.Count((byte)0);
        return (ZeroBytePrice * zeros + BytePrice * (raw.Length - zeros)) * PricePerByte(fees) / (BytePrice * (BigInteger)Million);
    }

    /// <summary>Wei for a byte of posted data, in millionths.</summary>
    static BigInteger PricePerByte(Fees fees) => BytePrice * fees.OpBaseFeeScalar * fees.BaseFee + fees.OpBlobBaseFeeScalar * fees.BlobBaseFee;
}
