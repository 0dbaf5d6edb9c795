using System.Globalization;
using System.Numerics;

namespace DeCA10B.Cli.Values;

/// <summary>Amounts of ether, as people write them.</summary>
static class Wei
{
    const decimal PerGwei = 1_000_000_000;
    const decimal PerEther = PerGwei * PerGwei;

    /// <summary>Reads <c>100</c> (wei), <c>5gwei</c> or <c>0.1ether</c>.</summary>
    /// <param name="option">Which option it belongs to, for the message.</param>
    /// <param name="text">The amount.</param>
    /// <exception cref="CliException">It is something else, or has parts of a wei.</exception>
    public static UInt256 Parse(string option, string text)
    {
        var (number, unit) = text.EndsWith("gwei", StringComparison.Ordinal) ? (text[..^4], PerGwei)
            : text.EndsWith("ether", StringComparison.Ordinal) ? (text[..^5], PerEther)
            : text.EndsWith("wei", StringComparison.Ordinal) ? (text[..^3], 1) : (text, 1m);
        // Whole wei may be more than a decimal holds.
        if (unit == 1 && BigInteger.TryParse(number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var wei) && wei < BigInteger.One << 256) return (UInt256)wei;
        if (decimal.TryParse(number.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < decimal.MaxValue / unit && amount * unit is var exact && exact == decimal.Truncate(exact))
            return (UInt256)(BigInteger)exact;
        throw CliException.Input("amount", $"{option} {text} is no amount of ether.", "Write whole wei, or a unit: 100, 5gwei, 0.1ether.");
    }

    /// <summary>An amount for people: wei, and ether where that is shorter.</summary>
    public static string Text(UInt256 wei)
    {
        var whole = (BigInteger)wei;
        if (whole < (BigInteger)PerGwei) return $"{whole} wei";
        var text = whole.ToString(CultureInfo.InvariantCulture).PadLeft(19, '0');
        var fraction = text[^18..].TrimEnd('0');
        return text[..^18] + (fraction.Length == 0 ? "" : "." + fraction) + " ether";
    }
}
