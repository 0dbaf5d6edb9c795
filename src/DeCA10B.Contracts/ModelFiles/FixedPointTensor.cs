using System.Globalization;

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reals as raw fixed point, scale 1e9, and back; of arrays of any depth.</summary>
/// <remarks>A double has 15 digits that can be relied on, and those are what is rounded: beyond 1,000,000 in size they say less than a raw unit.</remarks>
public static class FixedPointTensor
{
    /// <summary>One raw unit is 1e-9.</summary>
    internal const decimal Scale = 1_000_000_000m;

    /// <summary>Rounds a real to raw, to the nearest, halves away from zero.</summary>
    /// <param name="real">The real.</param>
    /// <param name="name">What an error calls it.</param>
    /// <exception cref="ModelFileException">It is no number, or beyond +-9.2e9.</exception>
    public static long ToRaw(double real, string name)
    {
        // Decimals take a double's 15 digits, so that 0.1 is 100,000,000 raw and not a binary neighbour of it.
        if (double.IsFinite(real) && Math.Abs(real) <= 9_223_372_036.0) return (long)Math.Round((decimal)real * Scale, MidpointRounding.AwayFromZero);
        throw new ModelFileException(string.Create(CultureInfo.InvariantCulture, $"{name} is out of range: {real:R}; a real lies within +-9.2e9"));
    }

    /// <summary>Rounds a vector.</summary>
    /// <param name="reals">The reals.</param>
    /// <param name="name">What an error calls it; the index is added.</param>
    /// <exception cref="ModelFileException">An element is no number, or beyond +-9.2e9.</exception>
    public static long[] ToRaw(ReadOnlySpan<double> reals, string name)
    {
        var raw = new long[reals.Length];
        for (var index = 0; index < raw.Length; index++) raw[index] = ToRaw(reals[index], Element(name, index));
        return raw;
    }

    /// <summary>Rounds a matrix, row by row.</summary>
    /// <param name="reals">The rows, of any lengths.</param>
    /// <param name="name">What an error calls it; the indices are added.</param>
    /// <exception cref="ModelFileException">An element is no number, or beyond +-9.2e9.</exception>
    public static long[][] ToRaw(double[][] reals, string name) => [.. reals.Select((row, index) => ToRaw(row, Element(name, index)))];

    /// <summary>Rounds a tensor of three dimensions.</summary>
    /// <param name="reals">The matrices, of any sizes.</param>
    /// <param name="name">What an error calls it; the indices are added.</param>
    /// <exception cref="ModelFileException">An element is no number, or beyond +-9.2e9.</exception>
    public static long[][][] ToRaw(double[][][] reals, string name) => [.. reals.Select((matrix, index) => ToRaw(matrix, Element(name, index)))];

    /// <summary>The real that a raw number stands for, exactly.</summary>
    public static decimal ToReal(long raw) => raw / Scale;

    static string Element(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
}
