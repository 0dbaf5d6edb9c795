using System.Globalization;
using System.Numerics;

namespace DeCA10B.Simulation.Reports;

/// <summary>Between wei, which are exact, and units of a scenario's money, which people read.</summary>
static class Units
{
    /// <summary>The unit of a file that does not say its own: 10^18 wei.</summary>
    public static readonly UInt256 Usual = 1_000_000_000_000_000_000;

    /// <summary>Units as a double: the whole ones and the rest are each rounded to the nearest, so that it is the same on every machine.</summary>
    public static double Of(UInt256 wei, UInt256 weiPerUnit) =>
        (double)(wei / weiPerUnit) + (double)(wei % weiPerUnit) / (double)weiPerUnit;

    /// <summary>A part of a whole in percent, or null when there is no whole.</summary>
    public static double? Percent(BigInteger part, UInt256 whole) =>
        // Ten thousand million-millionths are more than a double shows of a percentage that anybody reads.
        whole == 0 ? null : (double)(part * 1_000_000_000_000 / (BigInteger)whole) / 10_000_000_000;

    /// <summary>Wei of a number of units in JSON's form, rounded down; null when it is negative or does not fit.</summary>
    public static UInt256? ToWei(string number, UInt256 weiPerUnit)
    {
        var parts = number.Split('e', 'E');
        var (whole, fraction) = parts[0].Split('.') is [var before, var after] ? (before, after) : (parts[0], "");
        var digits = BigInteger.Parse(whole + fraction, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var exponent = -fraction.Length;
        if (parts.Length == 2)
            // No double's exponent is longer; a longer one would only cost time.
            exponent += int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) && Math.Abs(power) < 400 ? power : 400;
        var wei = digits * weiPerUnit;
        wei = exponent < 0 ? wei / BigInteger.Pow(10, -exponent) : wei * BigInteger.Pow(10, exponent);
        return digits.Sign < 0 || wei >= BigInteger.One << 256 ? null : (UInt256)wei;
    }

    /// <summary>Units for people, with a point and up to four decimals, rounded to the nearest (halves to even).</summary>
    public static string Text(BigInteger wei, UInt256 weiPerUnit)
    {
        var decimals = Math.Min(4, weiPerUnit.ToString().Length - 1);
        var scale = BigInteger.Pow(10, decimals);
        var whole = BigInteger.DivRem(BigInteger.Abs(wei) * scale, weiPerUnit, out var rest);
        var twice = (rest * 2).CompareTo(weiPerUnit);
        if (twice > 0 || twice == 0 && !whole.IsEven)
            whole++;
        var sign = wei.Sign < 0 && !whole.IsZero ? "-" : "";
        var digits = whole.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
