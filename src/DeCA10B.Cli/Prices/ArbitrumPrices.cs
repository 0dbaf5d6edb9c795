using System.IO.Compression;
using System.Numerics;

namespace DeCA10B.Cli.Prices;

/// <summary>What Arbitrum chains charge: execution at their own gas price, and the data that they post to Ethereum, by its length under Brotli.</summary>
static class ArbitrumPrices
{
    const int UnitsPerByte = 16;

    // The level that ArbOS compresses with to charge, and Brotli's default window.
    const int Level = 1, Window = 22;

    /// <summary>The rules of ArbOS 20 and later.</summary>
    public static PriceRule InForce { get; } = new(
        "Arbitrum",
        "gas x Arbitrum gas price + 16 x Brotli bytes x price of a unit of data",
        "Arbitrum Nitro, ArbOS L1 pricing (poster's units: 16 a byte, Brotli level 1)",
        (transaction, fees) => new(transaction.Gas, transaction.Gas * fees.ArbitrumGasPrice, DataFee(transaction.Raw.Span, fees)));

    /// <summary>Wei for a signed transaction's data.</summary>
    public static BigInteger DataFee(ReadOnlySpan<byte> raw, Fees fees) => (BigInteger)UnitsPerByte * CompressedLength(raw) * fees.ArbitrumDataPrice;

    static int CompressedLength(ReadOnlySpan<byte> data)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(data.Length)];
        return BrotliEncoder.TryCompress(data, compressed, out var length, Level, Window)
            ? length
            : throw new InvalidOperationException("Brotli compressed data to more than it says that it can.");
    }
}
