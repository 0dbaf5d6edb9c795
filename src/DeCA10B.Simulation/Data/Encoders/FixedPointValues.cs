using System.Globalization;

namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Real values as the raw numbers that dense models take, scale 1e9.</summary>
public static class FixedPointValues
{
    /// <summary>The raw number of a value: the value times 1e9, to the nearest whole number, halves to the even one.</summary>
    /// <param name="value">The value, within +-9.2e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number, or out of range.</exception>
    public static long Raw(double value)
    {
        var raw = Math.Round(value * Dataset.One, MidpointRounding.ToEven);
        // 2^63 as a double: the largest long is not one.
        if (!(raw >= long.MinValue && raw < 9223372036854775808.0))
            throw new ArgumentOutOfRangeException(nameof(value), value.ToString(CultureInfo.InvariantCulture) + " has no raw number of scale 1e9 in 64 bits; it must be within +-9.2e9.");
        return (long)raw;
    }

    /// <summary>The raw numbers of values, each rounded as <see cref="Raw(double)"/> does.</summary>
    /// <param name="values">The values, each within +-9.2e9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a number, or out of range.</exception>
    public static long[] Raw(ReadOnlySpan<double> values)
    {
        var raw = new long[values.Length];
        for (var i = 0; i < raw.Length; i++) raw[i] = Raw(values[i]);
        return raw;
    }

    /// <summary>The value that a raw number stands for, to the nearest double.</summary>
    /// <param name="raw">The raw number, scale 1e9.</param>
    public static double Value(long raw) => raw / 1e9;
}
